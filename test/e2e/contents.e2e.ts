import { article } from './reading-page';
import { gold, unspaced, zh } from './expected';
import { expect, picture, test } from './reader-app';

const chinese = '.entry[lang="zh-Hans"]';
const english = '.entry[lang="en"]';

test('the contents stand in both languages, entry beside entry, and both lead to the same document', async ({
  reader: { page },
}) => {
  await page.getByRole('radio', { name: zh.contents.languages.both, exact: true }).click();
  const rows = page.getByRole('main').locator('.entry-row');
  await expect(rows).toHaveCount(gold.document_count);
  for (const [index, document] of gold.documents.entries()) {
    const row = rows.nth(index);
    expect(unspaced(await row.locator(chinese).innerText())).toContain(unspaced(document.title));
    expect(unspaced(await row.locator(english).innerText())).toContain(unspaced(document.title_en));
    const [left, right] = await Promise.all([
      row.locator(chinese).boundingBox(),
      row.locator(english).boundingBox(),
    ]);
    expect(left && right && Math.abs(left.y - right.y)).toBeLessThanOrEqual(1);
    expect(left && right && left.x + left.width).toBeLessThanOrEqual(right?.x ?? 0);
  }
  await picture(page, 'contents-both');

  for (const [index, document] of gold.documents.entries()) {
    for (const column of [chinese, english]) {
      await rows.nth(index).locator(column).click();
      await expect(article(page)).toHaveAccessibleName(document.title);
      await page.keyboard.press('Alt+ArrowLeft');
      await expect(rows).toHaveCount(gold.document_count);
    }
  }
});

test('the contents stand in one language, chosen and kept', async ({ launch }) => {
  const first = await launch();
  const choose = (name: string): Promise<void> =>
    first.page.getByRole('radio', { name, exact: true }).click();
  await choose(zh.contents.languages.english);
  await expect(first.page.locator(chinese)).toHaveCount(0);
  await expect(first.page.locator(english)).toHaveCount(gold.document_count);
  await picture(first.page, 'contents-english');
  await choose(zh.contents.languages.chinese);
  await expect(first.page.locator(english)).toHaveCount(0);
  await expect(first.page.locator(chinese)).toHaveCount(gold.document_count);
  await picture(first.page, 'contents-chinese');
  await first.close();

  const second = await launch();
  await expect(second.page.locator(chinese)).toHaveCount(gold.document_count);
  await expect(second.page.locator(english)).toHaveCount(0);
});

test('the gazette’s own notice on which language is official stands with them', async ({
  reader: { page },
}) => {
  const notice = page.getByRole('note', { name: zh.contents.notice });
  await expect(notice).toContainText(
    'The Table of Contents is prepared in both Chinese and English, with the Chinese version being official.',
  );
  await expect(notice).toContainText(zh.contents.noticeMeaning);
});

test('the head of the issue is as printed', async ({ reader: { page } }) => {
  const head = page.getByRole('main').locator('.masthead');
  await expect(head.getByRole('heading', { level: 1 })).toContainText(gold.issue.gazette);
  await expect(head).toContainText('2022年第34期（总第766期）');
  await expect(head).toContainText('2022年8月31日');
  await expect(head).toContainText(gold.issue.sponsor);
  for (const section of [...gold.sections, ...gold.sections_en]) {
    await expect(page.getByRole('main').getByRole('heading', { level: 2 }).getByText(section)).toHaveCount(1);
  }
});
