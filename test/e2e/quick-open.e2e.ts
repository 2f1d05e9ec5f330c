import type { Locator, Page } from '@playwright/test';
import { en, gold, zh } from './expected';
import { expect, picture, test } from './reader-app';
import { article, highlight, openDocument, pathAtTop } from './reading-page';

function rows(page: Page): Locator {
  return page.getByRole('menu', { name: zh.palette.list }).getByRole('menuitem');
}

/** Types as a person does, key by key: what is marked follows the keys. */
async function type(page: Page, words: string): Promise<void> {
  const box = page.getByRole('searchbox');
  const isOpen = await page.getByRole('dialog').isVisible();
  if (!isOpen) await page.keyboard.press('Control+K');
  await expect(box.and(page.locator(':focus'))).toBeVisible();
  await page.keyboard.press('Control+A');
  await page.keyboard.type(words);
}

function title(ordinal: number): string {
  return gold.documents[ordinal - 1]?.title ?? '';
}

/** The rows of a group, by its name. */
function group(page: Page, name: string): Locator {
  return page.getByRole('group', { name }).getByRole('menuitem');
}

test('documents are found by title, number, issuer and pinyin, in both languages', async ({
  reader: { page },
}) => {
  for (const [typed, ordinal] of [
    ['京金融〔2022〕185号', 7],
    ['京金融[2022]185', 7],
    ['Rising Star Program', 1],
    ['risng star', 1],
    ['shuzixiaofei', 4],
    ['shuzi xiaof', 4],
    ['szxf', 4],
    ['rongzidanbao', 6],
  ] as const) {
    await page.keyboard.press('Control+1');
    await type(page, typed);
    await expect(group(page, zh.palette.groups.document).first()).toContainText(title(ordinal));
    if (typed === 'szxf') await picture(page, 'palette-pinyin');
    await page.keyboard.press('Enter');
    await expect(article(page)).toHaveAccessibleName(title(ordinal));
  }
});

test('20, 二十 and 第二十条 go to that article of the open document', async ({ reader: { page } }) => {
  await openDocument(page, 1);
  for (const typed of ['20', '二十', '第二十条', '第20条', 'art 20', 'article 20']) {
    await type(page, typed);
    await expect(rows(page).first()).toContainText('第二十条');
    if (typed === '20') await picture(page, 'palette');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('searchbox', { name: zh.palette.box })).toBeHidden();
    await expect.poll(() => pathAtTop(page)).toMatch(/art-20(?:\/|$)/u);
    await type(page, '第一条');
    await expect(rows(page).first()).toContainText('第一条');
    await page.keyboard.press('Enter');
    await expect.poll(() => pathAtTop(page)).toMatch(/art-1(?:\/|$)/u);
  }

  await type(page, '第九十九条');
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText(
    zh.palette.missing.replace('{{words}}', '第九十九条'),
  );
  // Once to empty the box, once to close it.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();

  // Away from the text, the document that was read last is meant, and named.
  await page.keyboard.press('Control+1');
  await type(page, '20');
  const last = page.getByRole('group', { name: zh.palette.groups.last.replace('{{title}}', title(1)) });
  await expect(last.getByRole('menuitem').first()).toContainText('第二十条');
});

test('headings of other documents arrive without moving the marked row', async ({ reader: { page } }) => {
  await openDocument(page, 1);
  await type(page, '组织实施');
  const elsewhere = group(page, zh.palette.groups.heading);
  await expect(elsewhere.first()).toContainText('组织实施');
  await page.keyboard.press('End');
  await type(page, '保障措施');
  await expect(elsewhere.first()).toContainText('保障措施');
  await picture(page, 'palette-headings');
  const marked = rows(page).and(page.locator('[data-focused]'));
  await expect(marked).toHaveCount(1);
  await elsewhere.first().click();
  await expect(article(page)).not.toHaveAccessibleName(title(1));
});

test('notes and commands are found, and the full text last of all', async ({ reader: { page } }) => {
  await openDocument(page, 3);
  await highlight(page, '各有关单位', 'green');
  await page.keyboard.press('Control+1');
  await type(page, 'geyouguandanwei');
  await expect(group(page, zh.palette.groups.note).first()).toContainText('各有关单位');
  await type(page, 'settings');
  await expect(rows(page).first()).toContainText(zh.menu['open-settings']);
  await type(page, 'shezhi');
  await expect(group(page, zh.palette.groups.command).first()).toContainText(zh.menu['open-settings']);

  await type(page, '直播电商');
  await expect(rows(page).last()).toHaveText(zh.palette.fullText.replace('{{words}}', '直播电商'));
  await rows(page).last().click();
  await expect(page.getByRole('searchbox', { name: zh.search.box })).toHaveValue('直播电商');

  await type(page, '不存在的词语');
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText(zh.palette.none);
  await picture(page, 'palette-none');
});

test('an English window names articles in English, also when narrow and dark', async ({ launch }) => {
  const { app, page } = await launch({ language: 'en_GB' });
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setSize(900, 700);
  });
  await page.keyboard.press('Control+,');
  await page.getByRole('radio', { name: en.settings.themes.dark }).click();
  await page.keyboard.press('Escape');
  const list = page.getByRole('menu', { name: en.palette.list });
  await type(page, 'wealth');
  await expect(list.getByRole('menuitem').first()).toContainText('Wealth Management');
  await picture(page, 'palette-en');
  await type(page, 'rising star');
  await expect(list.getByRole('menuitem').first()).toContainText('Rising Star Program');
  await page.keyboard.press('Enter');
  await expect(article(page)).toHaveAccessibleName(title(1));
  await type(page, 'chapter 3');
  await expect(list.getByRole('menuitem').first()).toContainText('Chapter 3');
  await picture(page, 'palette-en-dark');
  expect(await list.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
});

test('places of the text stand last, and lead to their words', async ({ reader: { page } }) => {
  await type(page, '牢牢守住不发生系统性');
  const places = group(page, zh.palette.groups.passage);
  await expect(places.first()).toContainText('牢牢守住不发生系统性');
  await places.first().click();
  await expect(article(page)).toContainText('牢牢守住不发生系统性金融风险底线');
});
