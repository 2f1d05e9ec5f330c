import type { Locator, Page } from '@playwright/test';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { flaws } from './axe-flaws';
import { addressOf, en, gold, zh } from './expected';
import { keep, keepHighlights } from './many-notes';
import { article } from './reading-page';
import { expect, picture, test } from './reader-app';

const rows = (page: Page): Locator => page.locator('.note-row');
const totals = (page: Page): Locator => page.locator('.notebook-tools .totals');
const bulk = (page: Page): Locator => page.locator('.bulk-bar');
const facet = (page: Page, name: string): Locator => page.getByRole('group', { name, exact: true });
const choose = (page: Page, name: string, value: string): Promise<void> =>
  facet(page, name).locator('.facet-value', { hasText: value }).click();

/** The number that a facet says of one of its values. */
async function countOf(page: Page, name: string, value: string): Promise<number> {
  const counted = facet(page, name).locator('.facet-value', { hasText: value }).locator('.facet-count');
  return Number(await counted.textContent());
}

function said(shown: number, all: number): string {
  return shown === all
    ? zh.notebook.count_other.replace('{{count, number}}', String(all))
    : zh.notebook.countOf_other
        .replace('{{shown, number}}', String(shown))
        .replace('{{count, number}}', String(all));
}

async function openNotebook(page: Page): Promise<void> {
  await page.getByRole('button', { name: zh.menu['open-notebook'], exact: true }).click();
}

async function openSection(page: Page, name: keyof typeof zh.notebook.sections): Promise<void> {
  await page
    .getByRole('navigation', { name: zh.notebook.sections.label })
    .getByRole('button', { name: new RegExp(`^${zh.notebook.sections[name]}`, 'u') })
    .click();
}

/** Scrolls down until the row at this place, from 0, is drawn. */
async function scrollTo(page: Page, index: number): Promise<void> {
  const list = page.locator('.notebook-list');
  await expect
    .poll(async () => {
      await list.evaluate((element) => {
        element.scrollTop = element.scrollHeight;
      });
      return page.locator(`[data-row="${String(index)}"]`).count();
    })
    .toBe(1);
}

test('hundreds of notes stand under their documents, all within reach, and each leads to its place', async ({
  reader: { page },
}) => {
  const { drafts } = await keepHighlights(page);
  await openNotebook(page);
  await expect(totals(page)).toHaveText(said(drafts.length, drafts.length));
  const titles = [1, 3, 7].map((ordinal) => gold.documents[ordinal - 1]?.title ?? '');
  await expect(page.locator('.mark-group-head .name').first()).toHaveText(titles[0] ?? '');
  await picture(page, 'notebook-many');

  await scrollTo(page, drafts.length - 1);
  await expect(page.locator('.mark-group-head').last()).toContainText(titles[2] ?? '');
  const last = page.locator(`[data-row="${String(drafts.length - 1)}"] .mark-quote`);
  const quote = drafts.at(-1)?.selectors[0]?.quote ?? '';
  await expect(last).toHaveText(quote);
  await last.click();
  await expect(article(page)).toHaveAccessibleName(titles[2] ?? '');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(last).toBeInViewport();
  await expect(last).toBeFocused();
});

test('filters narrow the list to what they count, and can be taken away one by one', async ({
  reader: { page },
}) => {
  const { drafts } = await keepHighlights(page);
  const all = drafts.length;
  const greens = drafts.filter(({ colour }) => colour === 'green');
  const [first] = gold.documents;
  await openNotebook(page);
  await expect(totals(page)).toHaveText(said(all, all));
  expect(await countOf(page, zh.notebook.facets.colour, zh.colour.green)).toBe(greens.length);

  await choose(page, zh.notebook.facets.colour, zh.colour.green);
  await expect(totals(page)).toHaveText(said(greens.length, all));
  const tagged = greens.filter(({ tags }) => tags?.includes('经费'));
  expect(tagged).toHaveLength(0);
  await choose(page, zh.notebook.facets.document, first?.title.slice(0, 12) ?? '');
  const inFirst = greens.filter(({ selectors }) => selectors[0]?.address.startsWith(`${addressOf(1)}#`));
  await expect(totals(page)).toHaveText(said(inFirst.length, all));
  await expect(rows(page)).toHaveCount(inFirst.length);
  expect(await countOf(page, zh.notebook.facets.document, first?.title.slice(0, 12) ?? '')).toBe(
    inFirst.length,
  );

  const chips = page.getByRole('group', { name: zh.search.chosen.label });
  await expect(chips.getByRole('button')).toHaveCount(3);
  await chips.getByRole('button', { name: new RegExp(zh.colour.green, 'u') }).click();
  const ofFirst = drafts.filter(({ selectors }) => selectors[0]?.address.startsWith(`${addressOf(1)}#`));
  await expect(totals(page)).toHaveText(said(ofFirst.length, all));
  await chips.getByRole('button', { name: zh.search.chosen.clear }).click();
  await expect(totals(page)).toHaveText(said(all, all));

  await page.getByText(zh.notebook.withNote, { exact: true }).click();
  const noted = drafts.filter(({ note }) => note !== '');
  await expect(totals(page)).toHaveText(said(noted.length, all));
  await rows(page)
    .first()
    .getByRole('button', { name: zh.notebook.tagged.replace('{{tag}}', '经费') })
    .click();
  const both = noted.filter(({ tags }) => tags?.includes('经费'));
  await expect(totals(page)).toHaveText(said(both.length, all));
});

test('words are looked for in the language of the search, and what it does not know is pointed out', async ({
  reader: { page },
}) => {
  const { drafts } = await keepHighlights(page);
  const all = drafts.length;
  const found = drafts.filter(
    ({ note, selectors }) => note?.includes('待核') || selectors[0]?.quote.includes('待核'),
  );
  await openNotebook(page);
  const box = page.getByRole('searchbox', { name: zh.notebook.find });
  await box.fill('待核');
  await expect(totals(page)).toHaveText(said(found.length, all));
  await expect(rows(page).first().locator('.mark-note mark')).toHaveText('待核');

  await box.fill('issuer:金融 待核');
  const ofBureau = found.filter(({ selectors }) => selectors[0]?.address.startsWith(`${addressOf(7)}#`));
  await expect(totals(page)).toHaveText(said(ofBureau.length, all));
  await box.fill('author:待核');
  await expect(page.locator('.query-echo [data-wrong]')).toHaveText('author:');
  await expect(page.locator('.problems')).toContainText('author');
  await picture(page, 'notebook-problem');
  await box.fill('没有人写过的话');
  await expect(page.getByRole('heading', { name: zh.notebook.none })).toBeVisible();
  await page.locator('.state-message').getByRole('button', { name: zh.search.chosen.clear }).click();
  await expect(totals(page)).toHaveText(said(all, all));
  await expect(box).toHaveValue('');
});

test('many at once: chosen by Shift and Ctrl+A, tagged, coloured, deleted, and brought back', async ({
  reader: { page },
}) => {
  const { drafts } = await keepHighlights(page);
  const all = drafts.length;
  await openNotebook(page);
  const boxes = page.getByRole('checkbox', {
    name: new RegExp(`^${zh.notebook.select.split('{{')[0] ?? ''}`, 'u'),
  });
  await boxes.nth(1).click();
  await boxes.nth(5).click({ modifiers: ['Shift'] });
  const selected = (count: number): string =>
    zh.notebook.bulk.selected_other.replace('{{count, number}}', String(count));
  await expect(bulk(page).getByRole('status')).toHaveText(selected(5));
  await page.keyboard.press('Escape');
  await expect(bulk(page).getByRole('status')).toBeEmpty();

  await choose(page, zh.notebook.facets.colour, zh.colour.blue);
  const blues = drafts.filter(({ colour }) => colour === 'blue');
  await expect(totals(page)).toHaveText(said(blues.length, all));
  await page.locator('.mark-quote').first().focus();
  await page.keyboard.press('Control+A');
  await expect(bulk(page).getByRole('status')).toHaveText(selected(blues.length));
  await bulk(page).getByRole('button', { name: zh.notebook.facets.tag }).click();
  await page.getByRole('combobox', { name: zh.notebook.bulk.name }).fill('批量');
  await page.keyboard.press('Enter');
  await expect.poll(() => countOf(page, zh.notebook.facets.tag, '批量')).toBe(blues.length);

  await bulk(page).getByRole('radio', { name: zh.colour.purple }).click();
  await expect(totals(page)).toHaveText(said(0, all));
  await page.locator('.state-message').getByRole('button', { name: zh.search.chosen.clear }).click();
  await choose(page, zh.notebook.facets.tag, '批量');
  await expect(totals(page)).toHaveText(said(blues.length, all));
  await page.keyboard.press('Control+A');
  await bulk(page).getByRole('button', { name: zh.notebook.removeThis }).click();
  await expect(totals(page)).toHaveText(said(0, all - blues.length));
  await page
    .getByRole('region', { name: zh.toast.region })
    .getByRole('button', { name: zh.toast.undo })
    .click();
  await expect(totals(page)).toHaveText(said(blues.length, all));
});

test('the list is used by keys alone', async ({ reader: { page } }) => {
  const { drafts } = await keepHighlights(page);
  const all = drafts.length;
  await openNotebook(page);
  const quote = (index: number): Locator => page.locator(`[data-row="${String(index)}"] .mark-quote`);
  await page.getByRole('searchbox', { name: zh.notebook.find }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(quote(0)).toBeFocused();
  await page.keyboard.press('End');
  await expect(quote(all - 1)).toBeFocused();
  await page.keyboard.press('Home');
  await expect(quote(0)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+Space');
  const selected = page.locator('.note-row[data-selected]');
  await expect(selected).toHaveCount(3);
  const ids = await selected.evaluateAll((chosen) => chosen.map((row) => row.getAttribute('data-id') ?? ''));
  await page.keyboard.press('Delete');
  await expect(totals(page)).toHaveText(said(all - 3, all - 3));
  // Rows follow the count when the page is at leisure.
  for (const id of ids) await expect(page.locator(`.note-row[data-id="${id}"]`)).toHaveCount(0);
  await page.keyboard.press('Home');
  const next = (await quote(1).getAttribute('data-keeps-focus')) ?? '';
  await page.keyboard.press('Delete');
  await expect(totals(page)).toHaveText(said(all - 4, all - 4));
  await expect(quote(0)).toHaveAttribute('data-keeps-focus', next);
  await expect(quote(0)).toBeFocused();

  await page.keyboard.press('F2');
  await expect(page.getByRole('textbox', { name: zh.marks.note })).toBeFocused();
  await page.keyboard.type('键盘写的');
  await page.keyboard.press('Escape');
  await expect(quote(0)).toBeFocused();
  await expect(page.locator('[data-row="0"] .mark-note')).toContainText('键盘写的');
  await page.keyboard.press('Enter');
  await expect(article(page)).toBeVisible();
});

test('by time, notes stand under the day on which they were made', async ({ reader: { page } }) => {
  await keep(page, [{ kind: 'note', selectors: [], about: null, note: '一条独立的笔记' }]);
  await openNotebook(page);
  await expect(page.locator('.mark-group-head')).toHaveText(zh.notebook.groups.free);
  await page.getByRole('radio', { name: zh.notebook.sort.newest }).click();
  await expect(page.locator('.mark-group-head h2')).toHaveText(zh.notebook.groups.today);
});

test('the reading list is ticked off, and leads to its documents', async ({ reader: { page } }) => {
  await keep(page, [
    { kind: 'bookmark', selectors: [], about: addressOf(2) },
    { kind: 'bookmark', selectors: [], about: addressOf(5), note: '周五前读完' },
  ]);
  await openNotebook(page);
  await openSection(page, 'reading');
  const [second, fifth] = [gold.documents[1]?.title ?? '', gold.documents[4]?.title ?? ''];
  const group = (name: string): Locator => page.locator('.mark-group', { hasText: name });
  const tick = (title: string): Promise<void> =>
    page.getByRole('checkbox', { name: zh.notebook.reading.tick.replace('{{title}}', title) }).click();
  await tick(second);
  const read = zh.notebook.reading.read_other.replace('{{count, number}}', '1');
  await expect(group(read)).toContainText(second);
  await expect(group(read)).not.toContainText(fifth);
  await picture(page, 'notebook-reading');
  await page.getByRole('button', { name: fifth }).click();
  await expect(article(page)).toHaveAccessibleName(fifth);
});

test('tags are renamed, joined and taken away; collections hold their bookmarks', async ({
  reader: { page },
}) => {
  await keep(page, [
    { kind: 'note', selectors: [], about: addressOf(1), note: '一', tags: ['经费', '人才'] },
    { kind: 'note', selectors: [], about: addressOf(2), note: '二', tags: ['资金'] },
    { kind: 'bookmark', selectors: [], about: addressOf(3), collections: ['周会'] },
  ]);
  await openNotebook(page);
  await openSection(page, 'tags');
  const tags = page.locator('.label-row');
  await expect(tags).toHaveCount(3);
  await page
    .getByRole('button', { name: zh.notebook.labelled.renameTitle.replace('{{name}}', '资金') })
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox').fill('经费');
  await expect(dialog.getByRole('status')).toHaveText(zh.notebook.labelled.joins.replace('{{name}}', '经费'));
  await dialog.getByRole('button', { name: zh.notebook.labelled.join }).click();
  await expect(tags).toHaveCount(2);
  await expect(tags.first()).toContainText('经费');
  await expect(tags.first()).toContainText('2');

  await page
    .getByRole('button', { name: zh.notebook.labelled.removeTitle.replace('{{name}}', '人才') })
    .click();
  await dialog.getByRole('button', { name: zh.notebook.labelled.remove }).click();
  await expect(tags).toHaveCount(1);
  await tags.first().getByRole('button', { name: /^经费/u }).click();
  await expect(totals(page)).toHaveText(said(2, 3));

  await openSection(page, 'collections');
  await page.getByRole('button', { name: /^周会/u }).click();
  await expect(page.locator('.collection .mark')).toContainText(gold.documents[2]?.title ?? '');
  await picture(page, 'notebook-collections');
});

test('the trash gives back what it holds, or deletes it for good once that is confirmed', async ({
  reader: { page },
}) => {
  await keep(
    page,
    ['一', '二', '三'].map((note) => ({ kind: 'note' as const, selectors: [], about: addressOf(1), note })),
  );
  await openNotebook(page);
  await page.keyboard.press('Control+A');
  await bulk(page).getByRole('button', { name: zh.notebook.removeThis }).click();
  await expect(page.getByRole('heading', { name: zh.notebook.empty })).toBeVisible();
  await openSection(page, 'trash');
  const removed = page.locator('.mark');
  await expect(removed).toHaveCount(3);
  await picture(page, 'notebook-trash');
  await removed
    .filter({ hasText: '一' })
    .getByRole('button', { name: zh.notebook.trash.restore, exact: true })
    .click();
  await expect(removed).toHaveCount(2);
  await removed
    .filter({ hasText: '二' })
    .getByRole('button', { name: zh.notebook.trash.delete, exact: true })
    .click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(zh.notebook.trash.deleteText_other.replace('{{count, number}}', '1'));
  await dialog.getByRole('button', { name: zh.notebook.cancel }).click();
  await expect(removed).toHaveCount(2);
  await page.getByRole('button', { name: zh.notebook.trash.empty }).click();
  await expect(dialog).toContainText(zh.notebook.trash.deleteText_other.replace('{{count, number}}', '2'));
  await dialog.getByRole('button', { name: zh.notebook.trash.delete, exact: true }).click();
  await expect(page.getByRole('heading', { name: zh.notebook.trash.none })).toBeVisible();
  await openSection(page, 'notes');
  await expect(totals(page)).toHaveText(said(1, 1));
});

test('notes of a newer program stay as they are, and it is said what can be done', async ({
  launch,
  userData,
}) => {
  const first = await launch();
  await keep(first.page, [{ kind: 'note', selectors: [], about: null, note: '一' }]);
  await first.close();
  const file = join(userData, 'notebook.sqlite');
  const bytes = readFileSync(file);
  // SQLite keeps the version of the schema there.
  bytes.writeUInt32BE(999, 60);
  writeFileSync(file, bytes);

  const { page } = await launch();
  await openNotebook(page);
  const message = page.getByRole('alert').filter({ hasText: zh.notebook.failed });
  await expect(message).toContainText('999');
  await expect(message.getByRole('button', { name: zh.notebook.retry })).toBeVisible();
  await message.getByRole('button', { name: zh.menu['open-backups'] }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(readFileSync(file).readUInt32BE(60)).toBe(999);
});

test('every part keeps to WCAG 2.2 AA, empty and full, dark, in both languages and a narrow window', async ({
  launch,
}) => {
  test.setTimeout(120_000);
  const { app, page } = await launch();
  const found: string[] = [];
  const parts = ['notes', 'reading', 'collections', 'tags', 'places', 'trash'] as const;
  await openNotebook(page);
  for (const part of parts) {
    await openSection(page, part);
    await expect(page.locator('.state-message')).toBeVisible();
    found.push(...(await flaws(page)).map((flaw) => `${part}, empty: ${flaw}`));
  }
  await keepHighlights(page);
  await keep(page, [
    {
      ...{ kind: 'bookmark', selectors: [], about: addressOf(3) },
      ...{ collections: ['周会'], tags: ['经费', 'x'.repeat(64)], note: '**要点**' },
    },
  ]);
  await page.keyboard.press('Control+,');
  await page.getByRole('radio', { name: zh.settings.themes.dark }).click();
  await page.keyboard.press('Escape');
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(900, 700);
  });
  for (const words of [zh, en]) {
    for (const part of parts.slice(0, 4)) {
      await page
        .getByRole('navigation', { name: words.notebook.sections.label })
        .getByRole('button', { name: new RegExp(`^${words.notebook.sections[part]}`, 'u') })
        .click();
      await expect(page.locator('.notebook-list :is(li, .collection)').first()).toBeVisible();
      found.push(...(await flaws(page)).map((flaw) => `${part}: ${flaw}`));
      await picture(page, `notebook-${part}-narrow-${words === zh ? 'zh' : 'en'}`);
    }
    await page
      .getByRole('navigation', { name: words.notebook.sections.label })
      .getByRole('button', { name: words.notebook.sections.notes, exact: true })
      .click();
    await page.getByRole('button', { name: words.search.facets.label, exact: true }).click();
    await expect(page.getByRole('dialog', { name: words.search.facets.label })).toBeVisible();
    found.push(...(await flaws(page)).map((flaw) => `facets: ${flaw}`));
    await picture(page, `notebook-facets-narrow-${words === zh ? 'zh' : 'en'}`);
    await page.keyboard.press('Escape');
    if (words === zh) await page.getByRole('button', { name: zh.frame.otherLanguage }).click();
  }
  expect(found).toEqual([]);
});
