import type { Page } from '@playwright/test';
import { join } from 'node:path';
import type { GazetteApi } from '../../shared/contract';
import { flaws } from './axe-flaws';
import { addressOf, gold, zh } from './expected';
import { drop, sample } from './importing';
import { highlight, openDocument, painted } from './reading-page';
import { expect, picture, projectRoot, test } from './reader-app';

declare const window: { readonly gazette: GazetteApi };

const seed = join(projectRoot, 'resources', 'gazettes', 'beijing-gazette-2022-34.txt');
const taiwanese = 's33_tw_H0030025_zh.txt';
const words = '各有关单位';

function openContents(page: Page): Promise<void> {
  return page.getByRole('button', { name: zh.menu['open-contents'], exact: true }).click();
}

/** Asks to remove what a menu belongs to; the name may go on. */
async function ask(page: Page, name: string): Promise<void> {
  await page
    .getByRole('button', { name: new RegExp(`^${name}.*${zh.removal.more.slice(-5)}$`, 'u') })
    .click();
  await page.getByRole('menuitem', { name: zh.removal.remove }).click();
  await expect(page.getByRole('dialog', { name: zh.removal.title })).toBeVisible();
}

async function noteCount(page: Page): Promise<number> {
  const found = await page.evaluate(() => window.gazette.listAnnotations({ document: null }));
  return found.ok ? found.value.length : -1;
}

test('an issue with notes is removed only after they are counted; they stay, and come back to their place', async ({
  launch,
}) => {
  const { page, close } = await launch();
  await openDocument(page, 1);
  await highlight(page, words, 'yellow');
  await openContents(page);

  await ask(page, gold.issue.gazette);
  const dialog = page.getByRole('dialog', { name: zh.removal.title });
  await expect(dialog.getByRole('status')).toContainText('1 条批注');
  expect(await flaws(page)).toEqual([]);
  await picture(page, 'removal');
  // Whoever wants to have the notes as a file first comes back to the question.
  await dialog.getByRole('button', { name: zh.removal.export }).click();
  const exporting = page.getByRole('dialog').filter({ hasNot: page.locator('.removal') });
  await expect(exporting).toBeVisible();
  await picture(page, 'removal-export');
  await page.keyboard.press('Escape');
  await expect(exporting).toBeHidden();
  await expect(dialog).toBeVisible();
  await dialog.getByRole('button', { name: zh.removal.cancel }).last().click();
  await expect(page.locator('.entry-row')).toHaveCount(gold.document_count);

  await ask(page, gold.issue.gazette);
  await dialog.getByRole('button', { name: zh.removal.confirm, exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('main')).toContainText(zh.contents.empty);
  await picture(page, 'library-emptied');
  expect(await noteCount(page)).toBe(1);

  // A step back leads to what is gone, and says so.
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page.getByRole('alert')).toContainText(addressOf(1));
  await close();

  // It does not come back by itself, and an import brings everything back to its place.
  const { page: later } = await launch();
  await expect(later.getByRole('main')).toContainText(zh.contents.empty);
  await expect(later.getByRole('region', { name: zh.notice.region })).toBeEmpty();
  await drop(later, seed);
  await expect(later.locator('.entry-row')).toHaveCount(gold.document_count);
  await openDocument(later, 1);
  await expect.poll(() => painted(later, 'mark-yellow')).toEqual([words]);
});

test('a lone document is removed from its shelf, and the next stays', async ({ reader: { page } }) => {
  await drop(page, sample(taiwanese));
  await expect(page.getByRole('region', { name: zh.import.region })).toContainText('已收录 1');
  await page.getByRole('option', { name: zh.shelf.name }).click();
  const title = '國立大學校院校務基金設置條例';
  await expect(page.locator('.entry')).toHaveCount(1);
  await picture(page, 'shelf-with-menu');
  await ask(page, title);
  const dialog = page.getByRole('dialog', { name: zh.removal.title });
  await expect(dialog.getByRole('status')).toHaveText(zh.removal.noNotes);
  await dialog.getByRole('button', { name: zh.removal.confirm, exact: true }).click();
  await expect(page.getByRole('main')).toContainText(zh.shelf.empty);
  await openContents(page);
  await page.keyboard.press('Control+Shift+F');
  await page.getByRole('searchbox', { name: zh.search.box }).fill('校務基金');
  await expect(page.getByRole('main')).toContainText(zh.search.none.replace('{{query}}', '校務基金'));
});
