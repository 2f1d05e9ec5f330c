import type { Locator, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { flaws } from './axe-flaws';
import { en, zh } from './expected';
import { drop, folderOf, openReport } from './importing';
import { article, highlight, openDocument, painted, selectWords } from './reading-page';
import { expect, picture, projectRoot, test } from './reader-app';

const changed = '创新新星培养期不超过 3 年';
const changedTo = '创新新星培养期不得超过 3 年';
/** Stands in article 5 and again in article 6: what is deleted there has a look-alike here. */
const deleted = '已入选国家级和市级人才计划的人选不再申报';
const substitute = '创业经历的国际化创业人才';

/** The issue with one passage reworded and one article's item left out. */
function correctedIssue(folder: string): string {
  const source = readFileSync(
    join(projectRoot, 'resources', 'gazettes', 'beijing-gazette-2022-34.txt'),
    'utf8',
  );
  const corrected = source
    .split('\n')
    .filter((line) => line.trim() !== `3. ${deleted}。`)
    .join('\n')
    .replace(changed, changedTo);
  return join(folderOf(folder, { 'corrected.txt': corrected }), 'corrected.txt');
}

async function openTray(page: Page): Promise<void> {
  await page.getByRole('button', { name: zh.menu['open-notebook'], exact: true }).click();
  await page.getByRole('button', { name: new RegExp(`^${zh.notebook.sections.places}`, 'u') }).click();
}

function rows(page: Page): Locator {
  return page.getByRole('main').locator('.mark');
}

test('notes whose words changed are confirmed, and those whose words are gone are attached anew', async ({
  reader: { page },
  userData,
}) => {
  await openDocument(page, 1);
  await highlight(page, changed, 'green');
  await highlight(page, deleted, 'pink');
  await openTray(page);
  await expect(page.getByRole('heading', { name: zh.places.none })).toBeVisible();

  await drop(page, correctedIssue(join(userData, 'corrected')));
  await openReport(page);
  await openTray(page);
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page)).toContainText(changed);
  await expect(rows(page).getByText(changedTo)).toBeVisible();
  await expect(rows(page).locator('mark')).toHaveText(['不', '不得']);
  expect(await flaws(page)).toEqual([]);
  await picture(page, 'places-suggested');

  await page.getByRole('button', { name: zh.places.confirm, exact: true }).click();
  // The last one is confirmed: those that are lost come forward.
  await expect(rows(page)).toContainText(deleted);
  await page.getByRole('button', { name: zh.places.candidates }).click();
  await expect(page.locator('.candidate').first()).toBeVisible();
  expect(await flaws(page)).toEqual([]);
  await picture(page, 'places-lost');

  await page.getByRole('button', { name: zh.places.bySelecting }).click();
  const bar = page.getByRole('region', { name: zh.places.reattaching });
  await expect(bar).toContainText(deleted);
  await selectWords(page, substitute);
  await expect(page.getByRole('button', { name: zh.places.attachHere })).toBeVisible();
  await picture(page, 'places-selecting');
  expect(await flaws(page)).toEqual([]);
  await page.keyboard.press('h');
  await expect(bar).toBeHidden();
  await expect.poll(() => painted(page, 'mark-pink')).toEqual([substitute]);
  await expect.poll(() => painted(page, 'mark-green')).toEqual([changedTo]);
  await openTray(page);
  await expect(page.getByRole('heading', { name: zh.places.none })).toBeVisible();
});

test('a note is attached to a candidate, and undo brings it back into the tray', async ({
  launch,
  userData,
}) => {
  const { page } = await launch();
  await openDocument(page, 1);
  await highlight(page, deleted, 'pink');
  await drop(page, correctedIssue(join(userData, 'corrected')));
  await openReport(page);
  await openTray(page);
  await page.getByRole('button', { name: zh.places.candidates }).click();
  await expect(page.locator('.candidate-words b').first()).toHaveText(deleted);
  await page.getByRole('button', { name: zh.places.attach, exact: true }).first().click();
  await expect(page.getByRole('heading', { name: zh.places.none })).toBeVisible();
  await openDocument(page, 1);
  await expect.poll(() => painted(page, 'mark-pink')).toEqual([deleted]);

  await page.keyboard.press('Control+Z');
  await openTray(page);
  await expect(rows(page)).toContainText(deleted);
  await page.getByRole('button', { name: zh.places.bySelecting }).click();
  await expect(article(page)).toBeVisible();
  await page.getByRole('button', { name: zh.places.stop, exact: true }).click();
  await expect(page.getByRole('region', { name: zh.places.reattaching })).toBeHidden();
  await expect(rows(page)).toContainText(deleted);
});

test('the tray reads well in English, in the dark, and in a narrow window', async ({ launch, userData }) => {
  const { app, page } = await launch({ language: 'en_GB' });
  await app.evaluate(({ BrowserWindow, nativeTheme }) => {
    nativeTheme.themeSource = 'dark';
    BrowserWindow.getAllWindows()[0]?.setSize(900, 700);
  });
  await page.getByRole('button', { name: en.menu['open-contents'], exact: true }).click();
  await page.locator('.entry').first().click();
  await selectWords(page, changed);
  await page.keyboard.press('h');
  await selectWords(page, deleted);
  await page.keyboard.press('h');
  await drop(page, correctedIssue(join(userData, 'corrected')));
  await page.getByRole('button', { name: en.import.showReport }).click({ timeout: 30_000 });
  await page.getByRole('button', { name: en.menu['open-notebook'], exact: true }).click();
  await page.getByRole('button', { name: new RegExp(`^${en.notebook.sections.places}`, 'u') }).click();
  await expect(rows(page)).toHaveCount(1);
  expect(await flaws(page)).toEqual([]);
  await picture(page, 'places-english-dark');
  await page.getByRole('radio', { name: /^Lost/u }).click();
  await page.getByRole('button', { name: en.places.candidates }).click();
  await expect(page.locator('.candidate').first()).toBeVisible();
  await picture(page, 'places-english-dark-lost');
});
