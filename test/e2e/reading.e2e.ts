import { article, goInTree, openDocument, pathAtTop, unit } from './reading-page';
import { addressOf, gold, zh } from './expected';
import type { GazetteApi } from '../../shared/contract';
import { expect, picture, test } from './reader-app';

declare const window: { readonly gazette: GazetteApi };

test('a document is set like a printed gazette', async ({ reader: { page } }) => {
  await openDocument(page, 1);
  await expect(unit(page, 'number')).toHaveText('京科发[2022]10号');
  await expect(unit(page, 'salutation')).toHaveText('各有关单位：');
  await expect(article(page).locator('[data-path^="ch-"].unit-chapter')).toHaveCount(7);
  await expect(article(page).locator('.unit-article')).toHaveCount(25);
  await expect(unit(page, 'art-14')).toContainText('第十四条');
  const faces = await article(page).evaluate((element) => getComputedStyle(element).fontFamily);
  expect(faces).toContain('Noto Serif SC');
  expect(await page.evaluate(() => document.fonts.check('18px "Noto Serif SC Variable"', '公报'))).toBe(true);

  // Title and number in the middle, signature and date at the right.
  const paper = await article(page).boundingBox();
  const place = async (path: string): Promise<{ left: number; right: number }> => {
    const box = await unit(page, path).evaluate((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      const { left, right } = range.getBoundingClientRect();
      return { left, right };
    });
    return { left: box.left - (paper?.x ?? 0), right: (paper?.x ?? 0) + (paper?.width ?? 0) - box.right };
  };
  const number = await place('number');
  expect(Math.abs(number.left - number.right)).toBeLessThan(4);
  for (const path of ['signature', 'date']) {
    const { left, right } = await place(path);
    expect(left).toBeGreaterThan(right * 2);
    expect(right).toBeLessThan((paper?.width ?? 0) / 3);
  }
  await picture(page, 'reader');
});

test('the table is a table, the special column a box, and mathematics are signs', async ({
  reader: { page },
}) => {
  await openDocument(page, gold.indicator_table.document);
  const table = page.getByRole('table');
  await expect(table.getByRole('columnheader')).toHaveText([...gold.indicator_table.header]);
  // `rows` counts those below the header.
  await expect(table.getByRole('row')).toHaveCount(gold.indicator_table.rows + 1);
  await expect(
    table.getByRole('row', { name: '万元工业增加值能耗降低率' }).getByRole('cell').nth(1),
  ).toHaveText(/^≥\s?12%$/u);
  await expect(article(page)).not.toContainText('$');
  await table.scrollIntoViewIfNeeded();
  await picture(page, 'reader-table');

  const box = article(page).locator('.unit-box');
  await expect(box).toHaveCount(1);
  await expect(box).toContainText('重点行业绿色提升工程');
  await expect(box).toContainText('汽车制造行业绿色提升工程');
  expect(await box.evaluate((element) => getComputedStyle(element).borderTopStyle)).not.toBe('none');
  await box.scrollIntoViewIfNeeded();
  await picture(page, 'reader-box');
});

test('the tree goes down to the articles, leads there and follows the reading', async ({
  reader: { page },
}) => {
  await openDocument(page, 1);
  const tree = page.getByRole('treegrid', { name: zh.sidebar.tree });
  await goInTree(page, '第十四条');
  await expect.poll(() => pathAtTop(page)).toBe('art-14');
  await expect(tree.locator('[data-current]')).toContainText('第十四条');
  await unit(page, 'art-25').scrollIntoViewIfNeeded();
  await page.locator('.page-scroller').evaluate((element) => {
    element.scrollTop = element.scrollHeight;
  });
  await expect(tree.locator('[data-current]')).not.toContainText('第十四条');
});

test('back and forward lead through the places of the visit', async ({ reader: { page } }) => {
  await openDocument(page, 1);
  await goInTree(page, '第十四条');
  await expect.poll(() => pathAtTop(page)).toBe('art-14');
  await openDocument(page, 2);
  const back = page.getByRole('button', { name: zh.menu['go-back'], exact: true });
  await back.click();
  await back.click();
  await expect(article(page)).toHaveAccessibleName(gold.documents[0]?.title ?? '');
  await expect.poll(() => pathAtTop(page)).toBe('art-14');
  const forward = page.getByRole('button', { name: zh.menu['go-forward'], exact: true });
  await forward.click();
  await forward.click();
  await expect(article(page)).toHaveAccessibleName(gold.documents[1]?.title ?? '');
  await expect(forward).toBeDisabled();
});

test('the keys for back and forward work in the tree, whose rows take arrow keys', async ({
  reader: { page },
}) => {
  await openDocument(page, 1);
  await goInTree(page, '第四条');
  await expect.poll(() => pathAtTop(page)).toBe('art-4');
  await goInTree(page, '第二十条');
  await expect.poll(() => pathAtTop(page)).toBe('art-20');
  expect(await page.evaluate(() => document.activeElement?.closest('[role=row]') !== null)).toBe(true);
  await page.keyboard.press('Alt+ArrowLeft');
  await expect.poll(() => pathAtTop(page)).toBe('art-4');
  await page.keyboard.press('Alt+ArrowRight');
  await expect.poll(() => pathAtTop(page)).toBe('art-20');
});

test('the tree shows the row that is read when one comes from the contents', async ({ reader: { page } }) => {
  await openDocument(page, 1);
  await goInTree(page, '第二十五条');
  await expect.poll(() => pathAtTop(page)).not.toBe('title');
  await page.keyboard.press('Alt+ArrowLeft');
  await page.keyboard.press('Alt+ArrowRight');
  await page.getByRole('button', { name: zh.menu['open-contents'], exact: true }).click();
  await page.getByRole('button', { name: zh.menu['go-back'], exact: true }).click();
  await expect(page.locator('.tree [data-current]')).toBeInViewport();
});

test('the place of reading is kept for each document, and the last one opened again', async ({ launch }) => {
  const first = await launch();
  const kept = (document: string): Promise<string | undefined> =>
    first.page.evaluate(async (address) => {
      const place = await window.gazette.readPlace({ document: address });
      return place.ok ? place.value?.path : place.error.code;
    }, document);
  for (const [ordinal, label, path] of [
    [7, '第十四条', 'art-14'],
    [1, '第二十条', 'art-20'],
  ] as const) {
    await openDocument(first.page, ordinal);
    await goInTree(first.page, label);
    await expect.poll(() => kept(addressOf(ordinal))).toBe(path);
  }
  await first.close();

  const { page } = await launch();
  await expect(article(page)).toHaveAccessibleName(gold.documents[0]?.title ?? '');
  await expect.poll(() => pathAtTop(page)).toBe('art-20');
  await openDocument(page, 7);
  await expect.poll(() => pathAtTop(page)).toBe('art-14');
});
