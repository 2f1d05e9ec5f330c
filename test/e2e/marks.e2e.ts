import type { Locator, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { drop, folderOf, openReport } from './importing';
import { article, highlight, openDocument, painted, selectedText, selectWords, unit } from './reading-page';
import { en, gold, zh } from './expected';
import { expect, picture, projectRoot, test } from './reader-app';

const quote = '创新新星培养期不超过 3 年';

function dialog(page: Page): Locator {
  return page.getByRole('dialog', { name: zh.marks.dialog });
}

function toasts(page: Page): Locator {
  return page.getByRole('region', { name: zh.toast.region });
}

/** Opens the marks of a unit by the sign in its margin. */
async function openMarks(page: Page, path: string): Promise<Locator> {
  await unit(page, path).locator('.unit-margin').click();
  await expect(dialog(page)).toBeVisible();
  return dialog(page);
}

function openNotebook(page: Page): Promise<void> {
  return page.getByRole('button', { name: zh.menu['open-notebook'], exact: true }).click();
}

function listed(page: Page): Locator {
  return page.getByRole('main').locator('.mark');
}

test('words are underlined in the colour chosen last, over a highlight that lies there', async ({
  reader: { page },
}) => {
  await openDocument(page, 1);
  await highlight(page, quote, 'green');
  await selectWords(page, '不超过 3 年');
  await page.keyboard.press('Control+Shift+U');
  await expect.poll(() => painted(page, 'line-green')).toEqual(['不超过 3 年']);
  expect(await painted(page, 'mark-green')).toEqual([quote]);
  await expect(unit(page, 'art-14').locator('.unit-margin')).toHaveAccessibleName(
    new RegExp(`${zh.notebook.kind.underline} · ${zh.colour.green}.*不超过 3 年`, 'u'),
  );
});

test('highlights of one look that meet become one; another colour lies over them until they are joined', async ({
  reader: { page },
}) => {
  await openDocument(page, 1);
  await highlight(page, '创新新星培养期', 'yellow');
  const opened = await openMarks(page, 'art-14');
  await opened.getByRole('textbox', { name: zh.marks.note }).fill('期限');
  await expect(opened.getByRole('status')).toHaveText(zh.marks.saved);
  await page.keyboard.press('Escape');

  await selectWords(page, '培养期不超过 3 年');
  await page.keyboard.press('1');
  await expect.poll(() => painted(page, 'mark-yellow')).toEqual([quote]);

  await selectWords(page, '3 年,一次性给予');
  await page.keyboard.press('4');
  await expect.poll(() => painted(page, 'mark-pink')).toEqual(['3 年,一次性给予']);
  expect(await painted(page, 'mark-yellow')).toEqual([quote]);
  // The shorter of the two has the ground where they lie over each other.
  await expect.poll(() => painted(page, 'fill-yellow')).toEqual(['创新新星培养期不超过 ']);
  expect(await painted(page, 'fill-pink')).toEqual(['3 年,一次性给予']);

  const both = await openMarks(page, 'art-14');
  await picture(page, 'marks-overlapping');
  await both.getByRole('button', { name: zh.marks.join_other.replace('{{count}}', '2') }).click();
  await expect.poll(() => painted(page, 'mark-yellow')).toEqual(['创新新星培养期不超过 3 年,一次性给予']);
  expect(await painted(page, 'mark-pink')).toEqual([]);
  await expect(both.getByRole('textbox', { name: zh.marks.note })).toHaveValue('期限');
});

/** Marks words and opens the box for their tags, by the keyboard. */
async function openTags(page: Page, words: string): Promise<Locator> {
  await selectWords(page, words);
  await page.keyboard.press('t');
  const box = dialog(page).getByRole('combobox', { name: zh.marks.tags });
  await expect(box).toBeFocused();
  return box;
}

test('tags are given by Enter and by commas, completed from those in use, and taken away by Backspace', async ({
  reader: { page },
}) => {
  await openDocument(page, 1);
  await openTags(page, quote);
  await page.keyboard.type('人才培养，经费,');
  await page.keyboard.type('期限');
  await page.keyboard.press('Enter');
  const tags = dialog(page).locator('.tags .tag');
  await expect(tags).toHaveText(['人才培养', '经费', '期限']);
  await page.keyboard.press('Backspace');
  await expect(tags).toHaveText(['人才培养', '经费']);
  await page.keyboard.press('Escape');

  await page.keyboard.press('Escape');
  await openTags(page, '交叉合作课题资助期');
  await page.keyboard.type('培养');
  await expect(page.getByRole('option', { name: '人才培养' })).toBeVisible();
  await picture(page, 'marks-tags');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(tags).toHaveText(['人才培养']);
});

test('what an input method composes is no tag before it is chosen, whatever key or comma it takes', async ({
  reader: { page },
}) => {
  await openDocument(page, 1);
  const box = await openTags(page, quote);
  const tags = dialog(page).locator('.tags .tag');
  const session = await page.context().newCDPSession(page);
  await session.send('Input.imeSetComposition', { text: 'jing,fei', selectionStart: 8, selectionEnd: 8 });
  await expect(box).toHaveValue('jing,fei');
  await page.keyboard.press('Enter');
  await expect(box).toHaveValue('jing,fei');
  await expect(tags).toHaveCount(0);
  await session.send('Input.insertText', { text: '经费' });
  await expect(box).toHaveValue('经费');
  await expect(tags).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(tags).toHaveText(['经费']);
});

test('notes on a paragraph, a document, an issue and on nothing are there after a restart', async ({
  launch,
}) => {
  const first = await launch();
  const { page } = first;
  const field = page.getByRole('textbox', { name: zh.marks.note });
  await openDocument(page, 1);
  await unit(page, 'art-14').focus();
  await page.keyboard.press('n');
  await expect(field).toBeFocused();
  await page.keyboard.type('本条看全');
  await expect(dialog(page).getByRole('status')).toHaveText(zh.marks.saved);
  await page.keyboard.press('Escape');
  await expect(unit(page, 'art-14').locator('.unit-margin')).toHaveAccessibleName(/本条看全/u);

  await page.getByRole('button', { name: zh.marks.noteOnDocument }).click();
  await expect(field).toBeFocused();
  await page.keyboard.type('整份文件的要点');
  await page.getByRole('button', { name: zh.notebook.done }).click();
  await expect(page.getByRole('region', { name: zh.marks.aboutNotes })).toContainText('整份文件的要点');
  await picture(page, 'marks-document-note');

  await page.getByRole('button', { name: zh.menu['open-contents'], exact: true }).click();
  await page.getByRole('button', { name: zh.marks.noteOnIssue }).click();
  await page.keyboard.type('这一期先读前三份');
  await page.getByRole('button', { name: zh.notebook.done }).click();
  await expect(page.getByRole('region', { name: zh.marks.aboutNotes })).toContainText('这一期先读前三份');
  await picture(page, 'marks-issue-note');

  await page.keyboard.press('Control+N');
  const free = page.getByRole('dialog', { name: zh.marks.freeNote });
  await expect(field).toBeFocused();
  await page.keyboard.type('下周与财务处核对');
  await picture(page, 'marks-free-note');
  await free.getByRole('button', { name: zh.notebook.done }).click();
  await expect(toasts(page)).toContainText(zh.marks.freeNoteKept);
  await first.close();

  const again = (await launch()).page;
  await openNotebook(again);
  await expect(listed(again)).toHaveCount(4);
  for (const words of ['本条看全', '整份文件的要点', '这一期先读前三份', '下周与财务处核对']) {
    await expect(listed(again).filter({ hasText: words })).toHaveCount(1);
  }
});

test('a note that was begun and not written leaves nothing behind', async ({ reader: { page } }) => {
  await openDocument(page, 1);
  await unit(page, 'art-14').focus();
  await page.keyboard.press('n');
  await expect(page.getByRole('textbox', { name: zh.marks.note })).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+N');
  await page.keyboard.press('Escape');
  await openNotebook(page);
  await expect(page.getByText(zh.notebook.empty)).toBeVisible();
});

test('words that are selected while a highlight is being kept stay selected', async ({
  reader: { page },
}) => {
  await openDocument(page, 1);
  await selectWords(page, '给予经费支持');
  // In one turn of the page: no highlight can be kept between.
  await page.evaluate(() => {
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'h', code: 'KeyH', bubbles: true }));
    const next = document.querySelector('article [data-path="art-15"]');
    if (next) document.getSelection()?.selectAllChildren(next);
  });
  await expect.poll(() => painted(page, 'mark-yellow')).toEqual(['给予经费支持']);
  expect(await selectedText(page)).toMatch(/^第十五条/u);
});

test('a document goes into the reading list, into a collection, and is ticked off', async ({ launch }) => {
  const first = await launch();
  const { page } = first;
  await openDocument(page, 2);
  await page.getByRole('button', { name: zh.marks.readingListAdd }).click();
  await page.getByRole('button', { name: zh.marks.readingListIn, exact: true }).click();
  await dialog(page).getByRole('combobox', { name: zh.marks.collections }).fill('数字经济，');
  await expect(dialog(page).locator('.tag')).toHaveText(['数字经济']);
  await dialog(page).getByText(zh.marks.done, { exact: true }).click();
  await picture(page, 'marks-reading-list');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: zh.marks.readingListDone, exact: true })).toBeVisible();
  await first.close();

  const again = (await launch()).page;
  await openDocument(again, 2);
  await expect(again.getByRole('button', { name: zh.marks.readingListDone, exact: true })).toBeVisible();
});

test('the ends of a highlight are moved by keys and by dragging, also into the next article', async ({
  reader: { page },
}) => {
  await openDocument(page, 1);
  await selectWords(page, '创新新星培养期');
  await page.keyboard.press('h');
  await expect.poll(() => painted(page, 'mark-yellow')).toEqual(['创新新星培养期']);
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Alt+Shift+ArrowRight');
  await expect.poll(() => painted(page, 'mark-yellow')).toEqual(['新新星培养期不超']);
  await page.keyboard.press('Control+Shift+ArrowRight');
  await expect
    .poll(() => painted(page, 'mark-yellow'))
    .toEqual([
      '新新星培养期不超过 3 年,一次性给予每人 50 万元经费支持;创业新星培养期不超过 2 年,一次性给予每人不超过 60 万元经费支持;交叉合作课题资助期不超过 2 年,一次性给予每个课题 50 万元经费支持。',
    ]);

  const end = page.locator('.extent-handle[data-edge="end"]');
  const box = await end.boundingBox();
  const target = await unit(page, 'art-15').locator('.label').boundingBox();
  if (!box || !target) throw new Error('The handle and the next article are on the page.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(target.x + target.width / 2, target.y + target.height / 2, { steps: 8 });
  await picture(page, 'marks-dragging');
  await page.mouse.move(target.x + target.width + 1, target.y + target.height / 2);
  await page.mouse.up();
  await expect.poll(async () => (await painted(page, 'mark-yellow'))[1]).toBe('第十五条');
  await expect(dialog(page)).toHaveCount(0);

  await page.keyboard.press('Control+Z');
  await expect.poll(async () => (await painted(page, 'mark-yellow')).length).toBe(1);

  // A click opens the note; from there one comes to the handles.
  await page.mouse.click(box.x - 30, box.y + box.height / 2);
  await dialog(page).getByRole('button', { name: zh.marks.extent }).click();
  await expect(dialog(page)).toHaveCount(0);
  const start = await page.locator('.extent-handle[data-edge="start"]').boundingBox();
  if (!start) throw new Error('The highlight that is open has handles.');
  await page.mouse.move(start.x + start.width / 2, start.y + start.height / 2);
  await page.mouse.down();
  await page.mouse.move(start.x + 90, start.y + start.height / 2, { steps: 4 });
  await page.mouse.up();
  await expect.poll(async () => (await painted(page, 'mark-yellow'))[0]).toMatch(/^期不超过/u);
});

test('marks are visited, said, changed and removed by keys alone', async ({ reader: { page } }) => {
  await openDocument(page, 1);
  await highlight(page, quote, 'blue');
  await selectWords(page, '联合选拔依据联合选拔方案进行评审');
  await page.keyboard.press('u');
  await expect.poll(() => painted(page, 'line-blue')).toHaveLength(1);
  await unit(page, 'title').focus();
  const said = article(page).getByRole('status');

  await page.keyboard.press('j');
  await page.keyboard.press('m');
  await expect(said).toContainText('联合选拔依据联合选拔方案进行评审');
  await page.keyboard.press('m');
  await expect(said).toContainText(quote);
  await expect(said).toContainText(zh.colour.blue);
  await page.keyboard.press('m');
  await expect(toasts(page)).toContainText(zh.marks.noMore);
  await page.keyboard.press('5');
  await expect.poll(() => painted(page, 'mark-purple')).toEqual([quote]);
  await page.keyboard.press('e');
  await expect(dialog(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Delete');
  await expect.poll(() => painted(page, 'mark-purple')).toEqual([]);
  await page.keyboard.press('Shift+M');
  await expect(said).toContainText('联合选拔依据联合选拔方案进行评审');
});

test('edits are undone and done again, also after a restart; a text field undoes its own', async ({
  launch,
}) => {
  const first = await launch();
  await openDocument(first.page, 1);
  await highlight(first.page, quote, 'pink');
  await first.page.keyboard.press('Delete');
  await expect.poll(() => painted(first.page, 'mark-pink')).toEqual([]);
  await first.close();

  const { page } = await launch();
  await openDocument(page, 1);
  await page.keyboard.press('Control+Z');
  await expect.poll(() => painted(page, 'mark-pink')).toEqual([quote]);
  await expect(toasts(page)).toContainText(
    zh.edits.undone.replace('{{edit}}', zh.edits.kinds.remove_other.replace('{{count}}', '1')),
  );
  await page.keyboard.press('Control+Shift+Z');
  await expect.poll(() => painted(page, 'mark-pink')).toEqual([]);
  await page.keyboard.press('Control+Z');
  await page.keyboard.press('Control+Z');
  await expect.poll(() => painted(page, 'mark-pink')).toEqual([]);
  await page.keyboard.press('Control+Y');
  await expect.poll(() => painted(page, 'mark-pink')).toEqual([quote]);

  const opened = await openMarks(page, 'art-14');
  const field = opened.getByRole('textbox', { name: zh.marks.note });
  await field.click();
  await page.keyboard.type('甲');
  await page.keyboard.press('Control+Z');
  await expect(field).toHaveValue('');
  expect(await painted(page, 'mark-pink')).toEqual([quote]);
});

test('words that changed since are drawn apart, and taken on by a person', async ({
  reader: { page },
  userData,
}) => {
  const file = 'beijing-gazette-2022-34.txt';
  const source = readFileSync(join(projectRoot, 'resources', 'gazettes', file), 'utf8');
  const corrected = source.replace('创新新星培养期不超过 3 年', '创新新星培养期不超过 5 年');
  expect(corrected).not.toBe(source);
  await openDocument(page, 1);
  await highlight(page, quote, 'green');
  await drop(page, join(folderOf(join(userData, 'corrected'), { [file]: corrected }), file));
  await openReport(page);

  await openDocument(page, 1);
  await expect.poll(() => painted(page, 'suggested')).toEqual(['创新新星培养期不超过 5 年']);
  expect(await painted(page, 'mark-green')).toEqual([]);
  const opened = await openMarks(page, 'art-14');
  await expect(opened).toContainText(zh.marks.suggested);
  await picture(page, 'marks-suggested');
  await opened.getByRole('button', { name: zh.marks.confirm }).click();
  await expect.poll(() => painted(page, 'mark-green')).toEqual(['创新新星培养期不超过 5 年']);
  expect(await painted(page, 'suggested')).toEqual([]);
});

test('the marks are shown in the dark, in English and in a narrow window', async ({ launch }) => {
  const { app, page } = await launch({ language: 'en_GB' });
  const document = gold.documents[0];
  await page
    .locator('.entry', { hasText: document?.title_en ?? '' })
    .first()
    .click();
  await expect(article(page)).toBeVisible();
  await app.evaluate(({ BrowserWindow, nativeTheme }) => {
    nativeTheme.themeSource = 'dark';
    BrowserWindow.getAllWindows()[0]?.setSize(900, 800);
  });
  for (const [words, key] of [
    ['创新新星培养期不超过 3 年', '1'],
    ['期不超过 3 年,一次性给予每人', '2'],
    ['给予每人 50 万元经费支持;创业新星', '3'],
    ['创业新星培养期不超过 2 年', '4'],
    ['培养期不超过 2 年,一次性给予每人不超过', '5'],
  ] as const) {
    await selectWords(page, words);
    await page.keyboard.press(key);
    await page.keyboard.press('Escape');
  }
  await selectWords(page, '交叉合作课题资助期不超过 2 年');
  await page.keyboard.press('u');
  await expect.poll(() => painted(page, 'line-purple')).toHaveLength(1);
  await page.keyboard.press('Escape');
  await selectWords(page, '市科委、中关村管委会对入选');
  await picture(page, 'marks-dark-toolbar');
  await unit(page, 'art-14').locator('.unit-margin').click();
  await expect(page.getByRole('dialog', { name: en.marks.dialog })).toBeVisible();
  await picture(page, 'marks-dark-popover');
});
