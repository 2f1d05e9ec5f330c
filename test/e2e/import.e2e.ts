import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GazetteApi } from '../../shared/contract';
import { flaws } from './axe-flaws';
import { gold, zh } from './expected';
import { drag, drop, folderOf, openReport, sample } from './importing';
import { article, highlight, openDocument } from './reading-page';
import { expect, picture, test } from './reader-app';

declare const window: { readonly gazette: GazetteApi };

const stateCouncil = 's40_composed_issue_gwy_2019_01_gb18030.txt';
const taiwanese = 's33_tw_H0030025_zh.txt';
const emptySentence = (file: string): string => zh.failure['file-empty'].replace('{{file}}', file);

test('a folder is dropped while one reads; its report names every file and leads to what was read', async ({
  reader: { page },
  userData,
}) => {
  const longName = `${'gazette'.repeat(17)}.txt`;
  const folder = folderOf(join(userData, 'dropped'), {
    [stateCouncil]: readFileSync(sample(stateCouncil)),
    [`单行/${taiwanese}`]: readFileSync(sample(taiwanese)),
    [longName]: '',
  });
  await openDocument(page, 3);

  await drag(page, { files: [folder] }, ['dragEnter', 'dragOver']);
  await expect(page.getByText(zh.import.drop)).toBeVisible();
  await picture(page, 'import-drop');
  await drag(page, { files: [folder] }, ['drop']);
  await expect(page.getByText(zh.import.drop)).toBeHidden();
  await expect(page.getByRole('region', { name: zh.import.region })).toContainText(
    '导入完成：已收录 2，未能读取 1',
  );
  // Said to screen readers, and nothing was taken from whoever reads.
  await expect(page.getByRole('status').getByText('导入完成：已收录 2，未能读取 1')).toHaveCount(1);
  await expect(article(page)).toHaveAccessibleName(gold.documents[2]?.title ?? '');

  await openReport(page);
  const main = page.getByRole('main');
  await expect(main.getByText(emptySentence(longName))).toBeVisible();
  await expect(main.getByText(stateCouncil)).toBeVisible();
  await expect(main.getByText(taiwanese)).toBeVisible();
  await picture(page, 'import-report');

  await main.getByRole('button', { name: '中华人民共和国国务院公报 2019年第1期' }).click();
  await expect(main.locator('.masthead')).toContainText('中华人民共和国国务院公报');
  await expect(main.locator('.entry')).toHaveCount(3);
  // It has no English contents, so none are missed.
  await expect(main.getByText(zh.contents.notInEnglish)).toHaveCount(0);
  await page.keyboard.press('Alt+ArrowLeft');
  await main.getByRole('button', { name: '國立大學校院校務基金設置條例' }).click();
  await expect(article(page)).toHaveAccessibleName('國立大學校院校務基金設置條例');

  // A document that belongs to no issue stands on the shelf, and leads back there.
  await page.keyboard.press('Control+1');
  await expect(main.getByRole('heading', { level: 1, name: zh.shelf.name })).toBeVisible();
  await expect(main.locator('.entry')).toHaveCount(1);

  // What is in the library is known again by its content.
  await drop(page, folder);
  await expect(page.getByRole('region', { name: zh.import.region })).toContainText(
    '导入完成：库中已有 2，未能读取 1',
  );
});

test('the folder of all samples is dropped: each of its files is named, and every document is in', async ({
  reader: { page },
}) => {
  await drop(page, sample(''));
  await openReport(page);
  const files = readdirSync(sample(''), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);
  const status = await page.evaluate(() => window.gazette.readImport());
  const entries = status.ok && status.value.state === 'finished' ? status.value.report.entries : [];
  expect(entries.map(({ file }) => file).sort()).toEqual(files.toSorted());
  const documents = files.filter((name) => /^s\d\d_.*\.(?:txt|md|html|docx|pdf)$/u.test(name));
  const refused = entries.filter(({ outcome }) => outcome === 'refused').map(({ file }) => file);
  expect(refused.filter((file) => documents.includes(file))).toEqual([]);

  const report = page.locator('.report');
  for (const name of refused) await expect(report.getByText(name)).toBeVisible();
  for (const name of documents) await expect(report.getByText(name, { exact: true })).toBeVisible();
  await picture(page, 'import-samples');
});

test('cells that reach over rows stand where they are printed, and their words can be marked', async ({
  reader: { page },
}) => {
  await drop(page, sample('s27_gov_hospital_kpi.html'));
  const bar = page.getByRole('region', { name: zh.import.region });
  await bar.getByRole('button', { name: zh.import.open }).click({ timeout: 30_000 });
  const table = article(page)
    .getByRole('table')
    .filter({ has: page.getByRole('columnheader', { name: '一级指标' }) });
  // As printed: 24 indicators of quality, seven of them of the hospital’s function.
  await expect(table.getByRole('cell', { name: '一、医疗质量' })).toHaveAttribute('rowspan', '24');
  await expect(table.getByRole('cell', { name: '（一）功能定位' })).toHaveAttribute('rowspan', '7');
  await expect(table.getByRole('row', { name: /^2\.下转患者人次数/u }).getByRole('cell')).toHaveCount(3);
  await highlight(page, '门诊人次数与出院人次数比', 'blue');
});

test('words that are dragged are no import', async ({ reader: { page } }) => {
  await drag(page, { words: '各有关单位' }, ['dragEnter', 'dragOver']);
  await expect(page.getByText(zh.import.drop)).toHaveCount(0);
});

test('a long import goes on through a reload, refuses a second one, and is cancelled', async ({
  reader: { page },
  userData,
}) => {
  const issues = 150;
  const text = readFileSync(sample('s39_composed_issue_sh_2025_21.txt'), 'utf8');
  const files = Array.from({ length: issues }, (_, index): [string, string] => {
    const number = String(index + 1);
    return [`${number}.txt`, text.replace('第 21 期', `第 ${number} 期`).replace('第21期', `第${number}期`)];
  });
  const folder = folderOf(join(userData, 'long'), Object.fromEntries(files));
  // The reload comes back to it, however many newer issues are in by then.
  await openDocument(page, 1);
  await drop(page, folder);
  const bar = page.getByRole('region', { name: zh.import.region });
  await expect(bar).toContainText(`共 ${String(issues)} 个`);
  await picture(page, 'import-running');

  await page.reload();
  await expect(bar.getByRole('progressbar')).toHaveAttribute('aria-valuetext', /共 150 个/u);
  await page.keyboard.press('Control+O');
  await expect(page.getByRole('region', { name: zh.toast.region })).toContainText(
    zh.failure['import-running'],
  );
  await drag(page, { files: [folder] }, ['dragEnter', 'dragOver']);
  await expect(page.locator('.drop-overlay')).toContainText(zh.failure['import-running']);

  // What is in when it is cancelled stays in.
  await expect(bar.getByRole('progressbar')).toHaveAttribute('aria-valuenow', /^[1-9]/u);
  await bar.getByRole('button', { name: zh.import.cancel }).click();
  await expect(bar).toContainText(zh.import.cancelled);
  const [, added = '', left = ''] = /已收录 (\d+)，未处理 (\d+)/u.exec(await bar.innerText()) ?? [];
  expect(Number(added) + Number(left)).toBe(issues);
  expect(Number(left)).toBeGreaterThan(0);
  const known = await page.evaluate(() => window.gazette.listIssues());
  expect(known.ok && known.value.length).toBe(Number(added) + 1);
  // Newer issues came in; whoever looks at one goes on looking at it.
  await expect(article(page)).toHaveAccessibleName(gold.documents[0]?.title ?? '');
  await page.keyboard.press('Control+1');
  await expect(page.locator('.masthead')).toContainText(gold.issue.gazette);

  await bar.getByRole('button', { name: zh.import.putAway }).click();
  await expect(bar).toHaveCount(0);
});

test('files and folders are chosen by keyboard, in the dialogs of the system', async ({
  reader: { app, page },
  userData,
}) => {
  const choose = (filePaths: readonly string[]): Promise<void> =>
    app.evaluate(({ dialog }, paths) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: paths.length === 0, filePaths: [...paths] });
    }, filePaths);
  const bar = page.getByRole('region', { name: zh.import.region });

  await choose([]);
  await page.keyboard.press('Control+O');
  await choose([sample(taiwanese)]);
  await page.keyboard.press('Control+O');
  await expect(bar).toContainText('导入完成：已收录 1');
  await bar.getByRole('button', { name: zh.import.open }).click();
  await expect(article(page)).toHaveAccessibleName('國立大學校院校務基金設置條例');

  await choose([folderOf(join(userData, 'nothing'), { '.keep': '' })]);
  await page.keyboard.press('Control+Shift+O');
  await expect(bar).toContainText(zh.import.nothing);

  // The same two ways from the bar.
  await page.getByRole('button', { name: zh.import.menu, exact: true }).press('Enter');
  await choose([sample(stateCouncil)]);
  await page.getByRole('menuitem', { name: zh.menu['import-files'] }).press('Enter');
  await expect(bar).toContainText('导入完成：已收录 1');
});

test('the report of a thousand files is quick, and drawn as far as one looks', async ({
  reader: { page },
  userData,
}) => {
  const names = Array.from({ length: 1000 }, (_, index) => `${String(index + 1).padStart(4, '0')}.txt`);
  const folder = folderOf(join(userData, 'thousand'), Object.fromEntries(names.map((name) => [name, ''])));
  await drop(page, folder);
  await openReport(page);
  const rows = page.locator('.import-entry');
  await expect(page.getByRole('button', { name: zh.import.outcomes.refused })).toContainText('1,000');
  expect(await rows.count()).toBeLessThanOrEqual(100);
  for (let drawn = await rows.count(); drawn < names.length; drawn = await rows.count()) {
    await rows.last().scrollIntoViewIfNeeded();
    await expect.poll(() => rows.count()).toBeGreaterThan(drawn);
  }
  await expect(rows.last()).toContainText(emptySentence('1000.txt'));
});

test('the report keeps to WCAG 2.2 AA in every theme and both languages', async ({ launch, userData }) => {
  test.setTimeout(120_000);
  const folder = folderOf(join(userData, 'axe'), {
    [taiwanese]: readFileSync(sample(taiwanese)),
    'empty.txt': '',
  });
  const { page } = await launch();
  await drop(page, folder);
  await expect(page.getByRole('button', { name: zh.import.showReport })).toBeVisible({ timeout: 30_000 });
  const found: string[] = [];
  for (const theme of ['light', 'sepia', 'dark'] as const) {
    for (const language of ['zh-CN', 'en'] as const) {
      await page.evaluate((settings) => window.gazette.changeSettings(settings), { theme, language });
      const look = async (view: string): Promise<void> => {
        found.push(...(await flaws(page)).map((flaw) => `${view} ${theme} ${language}: ${flaw}`));
      };
      await look('bar');
      await page.locator('.import-bar .button').last().click();
      await expect(page.locator('.report')).toBeVisible();
      await look('report');
      await page.locator('.import-entry .link').first().click();
      await page.keyboard.press('Control+1');
      await expect(page.locator('.shelf')).toBeVisible();
      await look('shelf');
    }
  }
  expect(found).toEqual([]);
});
