import type { Locator, Page } from '@playwright/test';
import { flaws } from './axe-flaws';
import { en, gold, zh } from './expected';
import { article, highlight, openDocument, painted } from './reading-page';
import { expect, picture, test } from './reader-app';

function box(page: Page): Locator {
  return page.getByRole('searchbox', { name: zh.search.box });
}

function hits(page: Page): Locator {
  return page.getByRole('main').locator('.hit');
}

function totals(page: Page): Locator {
  return page.getByRole('main').locator('.totals');
}

/** Opens the search and types into its box. */
async function search(page: Page, words: string): Promise<void> {
  await page.getByRole('button', { name: zh.menu['open-search'], exact: true }).click();
  await box(page).fill(words);
}

function counted(sentence: string, count: number): string {
  return sentence.replace('{{count, number}}', String(count));
}

/** Names of the documents among the results, as sorted. */
function titles(page: Page): Promise<string[]> {
  return page.locator('.hit-title .name').allTextContents();
}

test('totals are those that a person counted in the print', async ({ reader: { page } }) => {
  for (const [words, count] of Object.entries(gold.search_counts.documents)) {
    await search(page, words);
    await expect(totals(page)).toHaveText(
      new RegExp(`^${counted(zh.search.occurrences_other, count)} · `, 'u'),
    );
  }
});

test('every passage of a document can be shown, and leads to its words, marked', async ({
  reader: { page },
}) => {
  await search(page, '直播电商');
  const count = gold.search_counts.documents['直播电商'] ?? 0;
  await expect(totals(page)).toContainText(counted(zh.search.occurrences_other, count));
  await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toContainText('数字消费');
  await picture(page, 'search');

  // The few that come with the document, then all; each occurrence is marked, or said to be one more here.
  await page.getByRole('button', { name: /^显示全部 \d+ 段$/u }).click();
  const others = page.locator('.hit-others');
  await expect
    .poll(async () => {
      const more = await others.allTextContents();
      const beyond = more.reduce((sum, words) => sum + Number(/\d+/u.exec(words)?.[0]), 0);
      return (await hits(page).locator('mark').count()) + beyond;
    })
    .toBe(count);

  const hit = hits(page).filter({ hasText: '推动直播电商产业集聚升级' }).first();
  await hit.click();
  await expect(article(page)).toHaveAccessibleName(gold.documents[3]?.title ?? '');
  await expect.poll(() => painted(page, 'hit-current')).toEqual(['直播电商']);
  await picture(page, 'reader-hit');

  // Back in the list, which is as it was, one goes on from there by the arrow keys.
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(hit).toBeFocused();
  await expect(hit).toBeInViewport();
  await page.keyboard.press('ArrowDown');
  await expect(hit).not.toBeFocused();
  await expect(page.locator(':focus')).toHaveClass('hit');
  await page.keyboard.press('Escape');
  await expect(box(page)).toBeFocused();
});

test('words that a page break parts are found', async ({ reader: { page } }) => {
  // Printed as 骗取新星计划入 / - 选资格的, with a page break between.
  await search(page, '骗取新星计划入选资格的');
  await expect(hits(page)).toHaveCount(1);
});

test('a query says how it was read, and what is wrong with it, where', async ({ reader: { page } }) => {
  await search(page, '数据 -企业 isuer:市财政局 year:2022 支持 NEAR/5');
  const chips = page.locator('.how-read .query-chip');
  await expect(chips).toHaveText([
    '“数据”',
    `${zh.search.read.without}“企业”`,
    '“isuer:市财政局”',
    '年份：2022',
    '“支持”',
  ]);
  await expect(page.locator('.query-echo [data-wrong]')).toHaveText(['isuer:', 'NEAR/5']);
  const problems = page.locator('.problems li');
  await expect(problems).toHaveCount(2);
  await expect(problems.first()).toContainText(
    zh.search.problem['unknown-field'].replace('{{field}}', 'isuer'),
  );
  await picture(page, 'search-problems');

  await problems.first().getByRole('button').click();
  await expect(box(page)).toHaveValue('数据 -企业 issuer:市财政局 year:2022 支持 NEAR/5');
  await expect(box(page)).toBeFocused();
  await expect(chips.nth(2)).toHaveText('发文机关：市财政局');

  // What cannot be meant as the query language is only signs.
  for (const words of ['不存在的词语', '数据*', 'NOT', "'; DROP TABLE unit; --"]) {
    await search(page, words);
    await expect(page.getByRole('main').locator('.state-message')).toBeVisible();
  }
});

test('the help gives examples that can be tried, by keyboard', async ({ reader: { page } }) => {
  await search(page, '');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const help = page.getByRole('dialog', { name: zh.search.help.name });
  await expect(help).toBeVisible();
  await picture(page, 'search-help');
  await help.getByRole('button', { name: '发文:市财政局' }).press('Enter');
  await expect(help).toBeHidden();
  await expect(box(page)).toHaveValue('发文:市财政局');
  // One document of the issue names that bureau at its head: it is found by that alone.
  const issued = gold.documents.filter(({ issuers }) => issuers.includes('北京市财政局'));
  await expect(totals(page)).toHaveText(counted(zh.search.documents_other, issued.length));
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(article(page)).toHaveAccessibleName(issued[0]?.title ?? '');
});

test('facets narrow the results, several at once, and can be taken away again', async ({
  reader: { page },
}) => {
  const bureau = '北京市商务局';
  await search(page, '支持');
  await expect(hits(page).first()).toBeVisible();
  const all = await titles(page);
  const facet = page.getByRole('group', { name: zh.search.facets.issuer });
  await facet.getByRole('checkbox', { name: bureau }).check({ force: true });
  const theirs = gold.documents.filter(({ issuers }) => issuers.includes(bureau)).length;
  await expect(totals(page)).toContainText(counted(zh.search.documents_other, theirs));
  await facet.getByRole('checkbox', { name: '北京市财政局' }).check({ force: true });
  await expect(totals(page)).toContainText(counted(zh.search.documents_other, theirs + 1));
  // The issue goes by its name, not by its address.
  const issue = page.getByRole('group', { name: zh.search.facets.issue });
  await expect(issue.getByRole('checkbox', { name: '2022年第34期' })).toBeVisible();
  await picture(page, 'search-facets');

  const chosen = page.getByRole('group', { name: zh.search.chosen.label });
  await chosen.getByRole('button', { name: new RegExp(bureau, 'u') }).click();
  await expect(totals(page)).toContainText(counted(zh.search.documents_other, 1));
  await chosen.getByRole('button', { name: zh.search.chosen.clear }).click();
  await expect.poll(async () => (await titles(page)).slice(0, 3)).toEqual(all.slice(0, 3));
});

test('all values of a facet can be looked through', async ({ reader: { page } }) => {
  await search(page, '支持');
  await page
    .getByRole('button', { name: /^全部 \d+ 项…$/u })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('searchbox').fill('商务');
  const option = dialog.getByRole('option', { name: '市商务局' }).first();
  await option.click();
  await expect(option).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('group', { name: zh.search.chosen.label })).toContainText('商务局');
});

test('documents are sorted as chosen', async ({ reader: { page } }) => {
  await search(page, '支持');
  await expect(hits(page).first()).toBeVisible();
  /** Of the first documents; those far out of sight are not drawn. */
  const begins = async (): Promise<string[]> =>
    (await titles(page)).slice(0, 3).map((title) => title.slice(0, 20));
  await page.getByRole('radio', { name: zh.search.sort.gazette }).click();
  await expect.poll(begins).toEqual(gold.documents.slice(0, 3).map(({ title }) => title.slice(0, 20)));
  await page.getByRole('radio', { name: zh.search.sort.date }).click();
  const byDate = gold.documents.toSorted((one, other) => other.date.localeCompare(one.date));
  const newest = byDate.filter(({ date }) => date === byDate[0]?.date);
  await expect
    .poll(async () => newest.map(({ title }) => title.slice(0, 20)).includes((await begins())[0] ?? ''))
    .toBe(true);
});

test('words that no passage holds together are offered each by itself', async ({ reader: { page } }) => {
  await search(page, '直播电商 骗取新星计划');
  const any = page.getByRole('button', { name: '直播电商 OR 骗取新星计划' });
  await any.click();
  await expect(box(page)).toHaveValue('直播电商 OR 骗取新星计划');
  await expect(totals(page)).toContainText(counted(zh.search.documents_other, 2));
});

test('notes are searched alone or with the text, and lead to their place', async ({ reader: { page } }) => {
  await openDocument(page, 3);
  await highlight(page, '各有关单位', 'green');
  await search(page, '有关单位');
  await page.getByRole('radio', { name: zh.search.where.notes }).click();
  await expect(totals(page)).toHaveText(counted(zh.search.notes_other, 1));
  const note = page.getByRole('main').locator('.mark');
  await expect(note.locator('mark')).toHaveText('有关单位');
  await page.getByRole('radio', { name: zh.search.where.both }).click();
  await expect(hits(page).first()).toBeVisible();
  await expect(note).toHaveCount(1);
  await picture(page, 'search-notes');
  await note.getByRole('button').click();
  await expect(article(page)).toHaveAccessibleName(gold.documents[2]?.title ?? '');
});

test('searches are kept by name and in the history, run again, and forgotten', async ({
  reader: { page },
}) => {
  await search(page, '直播电商');
  await expect(hits(page).first()).toBeVisible();
  await box(page).press('Enter');
  await expect(hits(page).first()).toBeFocused();
  const save = async (name: string): Promise<void> => {
    await page.getByRole('button', { name: zh.search.save.name, exact: true }).click();
    await page.getByRole('textbox', { name: zh.search.save.label }).fill(name);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeHidden();
  };
  const said = page.getByRole('region', { name: zh.toast.region });
  await save('电商');
  await expect(said).toContainText(zh.toast.searchSaved.replace('{{name}}', '电商'));
  await box(page).fill('5G基站');
  await expect(totals(page)).toContainText(/^1 /u);
  await save('电商');
  await expect(said).toContainText(zh.toast.searchReplaced.replace('{{name}}', '电商'));

  // An empty box shows what is kept; of the keys in between nothing was.
  await box(page).fill('');
  const kept = page.getByRole('main').locator('.kept-search');
  await expect(kept).toHaveCount(2);
  await picture(page, 'search-kept');
  await kept.filter({ hasText: '电商' }).first().locator('.kept-search-run').click();
  await expect(box(page)).toHaveValue('5G基站');

  await box(page).fill('');
  await page.getByRole('button', { name: zh.search.saved.remove.replace('{{name}}', '电商') }).click();
  await expect(kept).toHaveCount(1);
  await said.getByRole('button', { name: zh.toast.undo }).click();
  await expect(kept).toHaveCount(2);
  await page.getByRole('button', { name: zh.search.recent.forgetAll }).click();
  await expect(kept).toHaveCount(1);
});

test('English, dark, 900 pixels: the facets fold away, and nothing is out of reach', async ({ launch }) => {
  const { page, app } = await launch({ language: 'en_GB' });
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setSize(900, 800);
  });
  await page.keyboard.press('Control+,');
  await page.getByRole('radio', { name: en.settings.themes.dark }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: en.menu['open-search'], exact: true }).click();
  await page.getByRole('searchbox', { name: en.search.box }).fill('5G基站');
  await expect(totals(page)).toContainText(/^1 occurrence · 1 passage · 1 document$/u);
  await page.getByRole('searchbox', { name: en.search.box }).fill('支持 isuer:市财政局 year:2022 OR 数据');
  await expect(page.locator('.problems li')).toHaveCount(1);
  await expect(hits(page).first()).toBeVisible();
  await expect(page.getByRole('complementary', { name: en.search.facets.label })).toBeHidden();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(900);
  await picture(page, 'search-900-dark');
  expect(await flaws(page, [])).toEqual([]);

  await page.getByRole('button', { name: en.search.facets.label, exact: true }).click();
  const drawer = page.getByRole('dialog', { name: en.search.facets.label });
  await drawer.getByRole('checkbox').first().press('Space');
  await expect(page.getByRole('group', { name: en.search.chosen.label })).toBeAttached();
  await picture(page, 'search-900-facets');
  expect(await flaws(page, [])).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(drawer).toBeHidden();
});

test('other names are always shown, counted when switched on, and marked in the document', async ({
  reader: { page },
}) => {
  await search(page, '市科委');
  const line = page.locator('.aliases');
  await expect(line).toContainText('北京市科学技术委员会');
  const printed = gold.search_counts.documents['市科委'] ?? 0;
  await expect(totals(page)).toContainText(counted(zh.search.occurrences_other, printed));
  await line.getByRole('switch').press('Space');
  await expect(totals(page)).not.toContainText(counted(zh.search.occurrences_other, printed));
  await expect(hits(page).locator('mark').filter({ hasText: '北京市科学技术委员会' }).first()).toBeVisible();
  await picture(page, 'search-aliases');
  await hits(page).first().click();
  await expect.poll(() => painted(page, 'hit')).toContain('北京市科学技术委员会');
  await expect.poll(() => painted(page, 'hit')).toContain('市科委');
});
