import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { article, painted, selectedText } from './reading-page';
import { gold, zh } from './expected';
import { expect, test } from './reader-app';

test('a whole visit by keyboard alone: contents, search, reading, note, export', async ({
  reader,
  userData,
}) => {
  const { app, page } = reader;
  const press = (keys: string): Promise<void> => page.keyboard.press(keys);
  const focused = page.locator(':focus');

  // From the contents into the second document.
  await press('Control+1');
  await page.locator('.entry').first().focus();
  await press('ArrowDown');
  await press('Enter');
  await expect(article(page)).toHaveAccessibleName(gold.documents[1]?.title ?? '');
  await press('Control+PageUp');
  await expect(article(page)).toHaveAccessibleName(gold.documents[0]?.title ?? '');

  // To the search, to a hit, and to the words in the text.
  await press('Control+Shift+F');
  await expect(page.getByRole('searchbox', { name: zh.search.box })).toBeFocused();
  await page.keyboard.type('骗取新星计划入选资格的');
  await expect(page.getByRole('main').locator('.hit')).toHaveCount(1);
  await press('Enter');
  await expect(focused).toHaveClass(/hit/u);
  await press('Enter');
  await expect.poll(() => painted(page, 'hit-current')).toEqual(['骗取新星计划入选资格的']);

  // Through the text by units and sentences; highlight, and a note on it.
  await press('j');
  await expect(focused).toHaveAttribute('data-path', /./u);
  await press('l');
  const sentence = await selectedText(page);
  expect(sentence).not.toBe('');
  await press('3');
  await expect.poll(() => painted(page, 'mark-blue')).toEqual([sentence]);
  // The same words once more: their highlight gets a note, not a second highlight.
  await press('l');
  expect(await selectedText(page)).toBe(sentence);
  await press('n');
  await expect(page.getByRole('textbox', { name: zh.marks.note })).toBeFocused();
  await page.keyboard.type('键盘所写');
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText(zh.marks.saved);
  await press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  // The list of notes and the export.
  const file = join(userData, 'notes.md');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, file);
  await press('Control+2');
  await expect(page.getByRole('main').locator('.mark')).toHaveCount(1);
  await press('Control+E');
  const exporting = page.getByRole('dialog', { name: zh.dialog.exportTitle });
  await exporting.getByRole('button', { name: zh.exporting.start }).focus();
  await press('Enter');
  await expect(exporting.getByRole('button', { name: zh.toast.showInFolder })).toBeFocused();
  expect(readFileSync(file, 'utf8')).toContain('键盘所写');
});

test('F6 leads round the panes, and every control in its way shows its focus', async ({
  reader: { page },
}) => {
  const panes: (string | null)[] = [];
  for (let times = 0; times < 3; times += 1) {
    await page.keyboard.press('F6');
    panes.push(await page.evaluate(() => document.activeElement?.closest('[data-pane]')?.tagName ?? null));
  }
  expect(new Set(panes)).toEqual(new Set(['HEADER', 'NAV', 'MAIN']));
  await page.keyboard.press('Tab');
  const ring = await page.evaluate(() => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(
      document.activeElement ?? document.body,
    );
    return { outline: outlineStyle !== 'none' && outlineWidth !== '0px', shadow: boxShadow !== 'none' };
  });
  expect(ring.outline || ring.shadow).toBe(true);
});
