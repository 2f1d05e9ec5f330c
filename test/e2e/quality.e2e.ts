import { join } from 'node:path';
import type { GazetteApi } from '../../shared/contract';
import { flaws } from './axe-flaws';
import { gold, zh } from './expected';
import { drop, folderOf, openReport, sample } from './importing';
import { openDocument, unit } from './reading-page';
import { expect, picture, test } from './reader-app';

declare const window: { readonly gazette: GazetteApi };

const heading = { level: 1, name: zh.menu['open-quality'] } as const;

test('the report of an issue says what was checked, and keeps what stands in no document', async ({
  reader: { page },
}) => {
  const main = page.getByRole('main');
  await main.getByRole('button', { name: zh.menu['open-quality'] }).click();
  await expect(main.getByRole('heading', heading)).toBeVisible();
  const count = String(gold.document_count);
  await expect(main.getByText(`目录列有 ${count} 条，其中 ${count} 条有对应文件。`)).toBeVisible();
  await expect(main.getByText('无遗漏，无重复。')).toBeVisible();
  await expect(main.getByText('beijing-gazette-2022-34.txt')).toBeVisible();
  await picture(page, 'quality-report');

  const cover = main.getByRole('button', { name: zh.quality.reasons.cover });
  await expect(cover).toHaveAttribute('aria-expanded', 'false');
  await cover.click();
  await expect(
    main.locator('.finding-excerpt').filter({ hasText: gold.issue.gazette }).first(),
  ).toBeVisible();

  // From a document, too.
  await openDocument(page, 2);
  await page.keyboard.press('Control+I');
  await expect(main.getByRole('heading', heading)).toBeVisible();
});

test('a finding leads to its unit, and the way back to the finding', async ({ reader: { page } }) => {
  await drop(page, sample('s40_composed_issue_gwy_2019_01_gb18030.txt'));
  await openReport(page);
  const main = page.getByRole('main');
  await main.locator('.import-entry-line .link').click();
  await expect(main.getByRole('heading', heading)).toBeVisible();

  const joined = main.getByRole('button', { name: zh.quality.kinds['page-break-joined'] });
  if ((await joined.getAttribute('aria-expanded')) === 'false') await joined.press('Enter');
  // As printed: 在取得相关证 at the foot of a page, 书的当年 at the head of the next.
  const finding = main.locator('button.finding').filter({ hasText: '书的当年' });
  await finding.focus();
  await page.keyboard.press('Enter');
  await expect(unit(page, 'art-8')).toContainText('在取得相关证书的当年');
  await expect(unit(page, 'art-8')).toBeFocused();

  await page.keyboard.press('Alt+ArrowLeft');
  await expect(finding).toBeFocused();
  await expect(finding).toBeInViewport();
});

test('a thousand findings are quick, and drawn as far as one looks', async ({
  reader: { page },
  userData,
}) => {
  const articles = Array.from(
    { length: 1200 },
    (_, index) => `${String(index + 1)}. 单位产值能耗降低 $\\sim ${String(index + 1)}\\%$，由各区政府负责。`,
  );
  const folder = folderOf(join(userData, 'many'), {
    'many.txt': ['关于节能工作的通知', '', '各区人民政府：', '', ...articles].join('\n'),
  });
  await drop(page, folder);
  await openReport(page);
  await page.locator('.import-entry-line .link').click();
  const group = page.getByRole('button', { name: zh.quality.kinds['latex-as-text'] });
  await expect(group).toContainText('1,200');
  await group.click();
  const rows = page.locator('.finding:has(.finding-sentence)');
  await expect(rows.first()).toBeVisible();
  expect(await rows.count()).toBeLessThanOrEqual(200);
});

test('the report keeps to WCAG 2.2 AA in every theme and both languages', async ({ launch }) => {
  test.setTimeout(120_000);
  const { page } = await launch();
  await page.keyboard.press('Control+I');
  await expect(page.locator('.report')).toBeVisible();
  const folded = page.locator('.fold-head[aria-expanded="false"]');
  for (let left = await folded.count(); left > 0; left -= 1) {
    await folded.first().press('Enter');
    await expect(folded).toHaveCount(left - 1);
  }
  const found: string[] = [];
  for (const theme of ['light', 'sepia', 'dark'] as const) {
    for (const language of ['zh-CN', 'en'] as const) {
      await page.evaluate((settings) => window.gazette.changeSettings(settings), { theme, language });
      found.push(...(await flaws(page)).map((flaw) => `${theme} ${language}: ${flaw}`));
    }
  }
  expect(found).toEqual([]);
});
