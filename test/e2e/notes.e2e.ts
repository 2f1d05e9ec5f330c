import type { Page } from '@playwright/test';
import {
  article,
  goInTree,
  highlight,
  openDocument,
  painted,
  pathAtTop,
  selectWords,
  unit,
} from './reading-page';
import { gold, zh } from './expected';
import { expect, picture, test } from './reader-app';

const quote = '创新新星培养期不超过 3 年';
const note = '与第十五条对照；预算口径待核。';

function openNotebook(page: Page): Promise<void> {
  return page.getByRole('button', { name: zh.menu['open-notebook'], exact: true }).click();
}

function marks(page: Page): ReturnType<Page['locator']> {
  return page.getByRole('main').locator('.mark');
}

/** Bookmarks article 20 and writes a note on words of article 14, in green. */
async function makeMarks(page: Page): Promise<void> {
  await openDocument(page, 1);
  await goInTree(page, '第二十条');
  await expect.poll(() => pathAtTop(page)).toBe('art-20');
  await page.keyboard.press('Control+D');
  await expect(unit(page, 'art-20').getByRole('button')).toBeVisible();

  await selectWords(page, quote);
  await page
    .getByRole('toolbar', { name: zh.marks.toolbar })
    .getByRole('radio', { name: zh.colour.green })
    .click();
  await expect.poll(() => painted(page, 'mark-green')).toEqual([quote]);
  await unit(page, 'art-14').getByRole('button').click();
  const dialog = page.getByRole('dialog', { name: zh.marks.dialog });
  await dialog.getByRole('textbox', { name: zh.marks.note }).fill(note);
  await expect(dialog.getByRole('status')).toHaveText(zh.marks.saved);
  await picture(page, 'reader-note');
  await page.keyboard.press('Escape');
}

test('bookmark, highlight and note are there after a restart, listed, and lead back', async ({ launch }) => {
  const first = await launch();
  await makeMarks(first.page);
  await first.close();

  const { page } = await launch();
  await openNotebook(page);
  await expect(marks(page)).toHaveCount(2);
  const highlighted = marks(page).filter({ hasText: quote });
  await expect(highlighted).toContainText(note);
  await expect(highlighted).toContainText('第十四条');
  await expect(highlighted).toContainText(zh.colour.green);
  const bookmarked = marks(page).filter({ hasText: zh.notebook.kind.bookmark });
  await expect(bookmarked).toContainText('第二十条');
  await picture(page, 'notebook');

  await highlighted.getByRole('button', { name: quote }).click();
  await expect(article(page)).toHaveAccessibleName(gold.documents[0]?.title ?? '');
  await expect.poll(() => painted(page, 'mark-green')).toEqual([quote]);
  await expect(unit(page, 'art-14')).toBeInViewport();
  await page.keyboard.press('Alt+ArrowLeft');
  await bookmarked.locator('.mark-quote').click();
  await expect.poll(() => pathAtTop(page)).toBe('art-20');
});

test('each of the five colours can be chosen by name', async ({ reader: { page } }) => {
  await openDocument(page, 2);
  for (const [words, colour] of [
    ['贯彻落实', 'yellow'],
    ['数字经济标杆城市', 'green'],
    ['特此通知', 'blue'],
    ['市有关部门', 'pink'],
    ['各区人民政府', 'purple'],
  ] as const) {
    await highlight(page, words, colour);
  }
  await picture(page, 'reader-colours');
});

test('what is deleted comes back by undo, from the list and from the page', async ({ reader: { page } }) => {
  await makeMarks(page);
  await openNotebook(page);
  await marks(page).filter({ hasText: quote }).getByRole('button', { name: zh.notebook.removeThis }).click();
  await expect(marks(page)).toHaveCount(1);
  await page
    .getByRole('region', { name: zh.toast.region })
    .getByRole('button', { name: zh.toast.undo })
    .click();
  await expect(marks(page)).toHaveCount(2);
  await expect(marks(page).filter({ hasText: quote })).toContainText(note);

  await marks(page)
    .filter({ hasText: '第二十条' })
    .getByRole('button', { name: zh.notebook.removeThis })
    .click();
  await expect(marks(page)).toHaveCount(1);
  await page.keyboard.press('Control+Z');
  await expect(marks(page)).toHaveCount(2);
});

test('a note that was just typed is kept when the window is closed', async ({ launch }) => {
  const first = await launch();
  await openDocument(first.page, 1);
  await selectWords(first.page, quote);
  await first.page.keyboard.press('Control+Shift+N');
  const field = first.page.getByRole('textbox', { name: zh.marks.note });
  await expect(field).toBeFocused();
  await field.pressSequentially('未及保存');
  await first.close();

  const { page } = await launch();
  await openNotebook(page);
  await expect(marks(page)).toContainText('未及保存');
});
