import type { Locator, Page } from '@playwright/test';
import { gold, zh } from './expected';
import { openDocument, painted, pathAtTop } from './reading-page';
import { expect, picture, test } from './reader-app';

function bar(page: Page): Locator {
  return page.getByRole('search', { name: zh.menu['find-in-document'] });
}

function box(page: Page): Locator {
  return page.getByRole('searchbox', { name: zh.menu['find-in-document'] });
}

async function find(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+F');
  await expect(box(page)).toBeFocused();
  await page.keyboard.type(words);
}

/** What the bar says of the occurrence that one is at. */
function hitOf(position: number, total: number): string {
  return zh.reader.hitOf.replace('{{position}}', String(position)).replace('{{total}}', String(total));
}

test('finds words as they are typed, steps through them and round, and gives the text back', async ({
  reader: { page },
}) => {
  await openDocument(page, 4);
  // A person counted 28 in this document.
  const total = gold.search_counts.documents['直播电商'] ?? 0;
  await find(page, '直播电商');
  const status = bar(page).getByRole('status');
  await expect(status).toHaveText(hitOf(1, total));
  await expect.poll(async () => (await painted(page, 'hit')).length).toBe(total);
  await expect.poll(() => painted(page, 'hit-current')).toEqual(['直播电商']);
  await picture(page, 'find');

  await page.keyboard.press('Enter');
  await expect(status).toHaveText(hitOf(2, total));
  await page.keyboard.press('F3');
  await expect(status).toHaveText(hitOf(3, total));
  await page.keyboard.press('Shift+F3');
  await page.keyboard.press('Shift+Enter');
  await expect(status).toHaveText(hitOf(1, total));
  await page.keyboard.press('Shift+F3');
  await expect(status).toHaveText(hitOf(total, total) + zh.reader.fromEnd);
  await page.keyboard.press('F3');
  await expect(status).toHaveText(hitOf(1, total) + zh.reader.fromBeginning);
  await page.keyboard.press('F3');
  await expect(status).toHaveText(hitOf(2, total));

  const place = await pathAtTop(page);
  await page.keyboard.press('Escape');
  await expect(bar(page)).toHaveCount(0);
  await expect.poll(() => painted(page, 'hit')).toEqual([]);
  await expect(page.locator(':focus')).toHaveAttribute('data-path', /./u);
  expect(await pathAtTop(page)).toBe(place);

  // F3 goes on with the same words.
  await page.keyboard.press('F3');
  await expect(status).toContainText(String(total));
  await expect.poll(() => painted(page, 'hit-current')).toEqual(['直播电商']);
});
