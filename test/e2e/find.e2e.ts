import type { Locator, Page } from '@playwright/test';
import { flaws } from './axe-flaws';
import { en, gold, zh } from './expected';
import { article, openDocument, painted, pathAtTop, selectWords } from './reading-page';
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
  const status = bar(page).getByRole('status').first();
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

test('takes over the selected words, folds as the library does, and leads to a search of everything', async ({
  reader: { page },
}) => {
  await openDocument(page, 1);
  await selectWords(page, '京科发[2022]10号');
  await page.keyboard.press('Control+F');
  await expect(box(page)).toHaveValue('京科发[2022]10号');
  await expect.poll(() => painted(page, 'hit')).toEqual(['京科发[2022]10号']);

  await page.keyboard.press('Control+A');
  await page.keyboard.type('京科发〔2022〕10號');
  await expect.poll(() => painted(page, 'hit')).toEqual(['京科发[2022]10号']);

  await page.keyboard.press('Control+A');
  await page.keyboard.type('直播电商');
  await expect(bar(page).getByRole('status').first()).toHaveText(zh.reader.noHits);
  await expect.poll(() => painted(page, 'hit')).toEqual([]);
  await page.keyboard.type(' year:');
  await expect(bar(page)).toContainText('“年份”后面没有内容');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('直播电商');
  await bar(page).getByRole('button', { name: zh.reader.findEverywhere }).click();
  await expect(page.getByRole('searchbox', { name: zh.search.box })).toHaveValue('直播电商');
  await expect(page.getByRole('main')).toContainText('北京市数字消费能级提升工作方案');

  // Outside a document the same keys open the search.
  await page.keyboard.press('Control+1');
  await page.keyboard.press('Control+F');
  await expect(page.getByRole('searchbox', { name: zh.search.box })).toBeFocused();
});

test('looks for nothing while an input method composes', async ({ reader: { page } }) => {
  await openDocument(page, 4);
  await page.keyboard.press('Control+F');
  await expect(box(page)).toBeFocused();
  const session = await page.context().newCDPSession(page);
  await session.send('Input.imeSetComposition', { text: '5G', selectionStart: 2, selectionEnd: 2 });
  await expect(box(page)).toHaveValue('5G');
  // Enter and Escape are the input method's.
  const pressed = (key: string, keyCode: number): Promise<void> =>
    box(page).dispatchEvent('keydown', { key, keyCode, isComposing: true, bubbles: true });
  await pressed('Escape', 229);
  await expect(box(page)).toBeFocused();
  expect(await painted(page, 'hit')).toEqual([]);
  await session.send('Input.insertText', { text: '直播电商' });
  await expect
    .poll(async () => (await painted(page, 'hit')).length)
    .toBe(gold.search_counts.documents['直播电商'] ?? 0);
});

test('the ruler shows where the hits are, and a click goes to the nearest', async ({ reader: { page } }) => {
  await openDocument(page, 4);
  await find(page, '直播电商');
  const ruler = page.locator('.hit-ruler');
  await expect(ruler).toBeVisible();
  const total = gold.search_counts.documents['直播电商'] ?? 0;
  const height = (await ruler.boundingBox())?.height ?? 0;
  // The last two stand far from the others, and on one line: the first of them is gone to.
  await ruler.click({ position: { x: 5, y: height - 4 } });
  await expect(bar(page).getByRole('status').first()).toHaveText(hitOf(total - 1, total));
  const place = await page.evaluate(() => {
    const scroller = document.querySelector('.page-scroller');
    const [range] = [...(CSS.highlights.get('hit-current') ?? [])] as Range[];
    if (!scroller || !range) return null;
    const { top, height } = range.getBoundingClientRect();
    const down = top + height / 2 - scroller.getBoundingClientRect().top + scroller.scrollTop;
    return (down / scroller.scrollHeight) * scroller.clientHeight;
  });
  const tick = await page.locator('.hit-tick-current').boundingBox();
  const top = (await ruler.boundingBox())?.y ?? 0;
  // A tick is three pixels high.
  expect(Math.abs((tick?.y ?? 0) - top + 1.5 - (place ?? -1))).toBeLessThanOrEqual(2);
});

test('hits of a search are counted in their document, and lead to the next document', async ({
  reader: { page },
}) => {
  await page.keyboard.press('Control+Shift+F');
  await page.getByRole('searchbox', { name: zh.search.box }).fill('贷款');
  await page.getByRole('main').locator('.hit').first().click();
  const hits = page.getByRole('region', { name: zh.reader.hits });
  await expect(hits.getByRole('status')).toContainText('第 1 处');
  const first = await article(page).getAttribute('aria-label');
  const marked = (await painted(page, 'hit')).length;
  await expect(hits.getByRole('status')).toHaveText(hitOf(1, marked));
  await hits.getByRole('button', { name: zh.reader.nextFound }).click();
  await expect(article(page)).not.toHaveAccessibleName(first ?? '');
  await expect(hits.getByRole('status')).toContainText('第 1 处');
  await picture(page, 'find-search');
  // Finding in the document goes on with the words of the search, in its place.
  await page.keyboard.press('Control+F');
  await expect(box(page)).toHaveValue('贷款');
  await expect(hits).toHaveCount(0);
});

test('shows in a dark theme, in English and in a narrow window', async ({ launch }) => {
  const { app, page } = await launch({ language: 'en_GB' });
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(900, 700);
  });
  await page.keyboard.press('Control+,');
  await page.getByRole('radio', { name: en.settings.themes.dark }).click();
  const index = page.getByRole('region', { name: en.settings.index.title });
  await index.getByRole('button', { name: en.settings.index.check }).click();
  await expect(index.getByRole('status')).toHaveText(en.settings.index.noFlaws);
  await index.getByRole('button', { name: en.settings.index.rebuild }).click();
  await expect(index.getByRole('status')).toHaveText(en.settings.index.rebuilt, { timeout: 30_000 });
  await picture(page, 'settings-index');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: en.menu['open-contents'], exact: true }).click();
  await page.locator('.entry[lang="zh-Hans"]').nth(3).click();
  await expect(article(page)).toBeVisible();
  await page.keyboard.press('Control+F');
  await page.keyboard.type('"数字消费');
  await expect(page.locator('.hit-ruler')).toBeVisible();
  await picture(page, 'find-dark');
  expect(await flaws(page)).toEqual([]);
});
