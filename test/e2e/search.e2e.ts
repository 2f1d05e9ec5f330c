import type { Page } from '@playwright/test';
import { article, painted } from './reading-page';
import { en, gold, zh } from './expected';
import { expect, picture, test } from './reader-app';

async function search(page: Page, words: string): Promise<void> {
  await page.getByRole('button', { name: zh.menu['open-search'], exact: true }).click();
  await page.getByRole('searchbox', { name: zh.search.box }).fill(words);
}

test('totals are those that a person counted in the print', async ({ reader: { page } }) => {
  for (const [words, count] of Object.entries(gold.search_counts.documents)) {
    await search(page, words);
    const total = zh.search.occurrences_other.replace('{{count}}', String(count));
    await expect(page.getByRole('main').locator('.totals')).toHaveText(new RegExp(`^${total} · `, 'u'));
  }
});

test('every hit tells its document and article, and leads to the words, marked', async ({
  reader: { page },
}) => {
  const count = gold.search_counts.documents['直播电商'] ?? 0;
  await search(page, '直播电商');
  const hits = page.getByRole('main').locator('.hit');
  await expect(hits).toHaveCount(count);
  await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toContainText('数字消费');
  await picture(page, 'search');

  const hit = hits.filter({ hasText: '推动直播电商产业集聚升级' }).first();
  await hit.click();
  await expect(article(page)).toHaveAccessibleName(gold.documents[3]?.title ?? '');
  await expect.poll(() => painted(page, 'hit-current')).toEqual(['直播电商']);
  const box = await page.evaluate(() => {
    const [range] = [...(CSS.highlights.get('hit-current') ?? [])] as Range[];
    const { top, bottom } = range?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
    return { top, bottom, height: innerHeight };
  });
  expect(box.top).toBeGreaterThan(0);
  expect(box.bottom).toBeLessThan(box.height);
  await picture(page, 'reader-hit');

  // The next ones by key, and back to the list.
  await page.keyboard.press('F3');
  await expect.poll(() => painted(page, 'hit-current')).toEqual(['直播电商']);
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(hits).toHaveCount(count);
});

test('words that a page break parts are found', async ({ reader: { page } }) => {
  // Printed as 骗取新星计划入 / - 选资格的, with a page break between.
  await search(page, '骗取新星计划入选资格的');
  await expect(page.getByRole('main').locator('.hit')).toHaveCount(1);
});

test('what is not there is said, and signs of the query language are only signs', async ({
  reader: { page },
}) => {
  for (const words of [
    '不存在的词语',
    '数据*',
    'NOT',
    '"数据" OR "支持"',
    'NEAR(数据 支持)',
    "'; DROP TABLE unit; --",
  ]) {
    await search(page, words);
    await expect(page.getByRole('main')).toContainText(zh.search.none.replace('{{query}}', words));
  }
});

test('an English interface counts in English', async ({ launch }) => {
  const { page } = await launch({ language: 'en_GB' });
  await page.getByRole('button', { name: en.menu['open-search'], exact: true }).click();
  await page.getByRole('searchbox', { name: en.search.box }).fill('5G基站');
  await expect(page.getByRole('main').locator('.totals')).toContainText(/^1 /u);
});
