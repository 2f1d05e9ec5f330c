import type { Locator, Page } from '@playwright/test';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { seedLibrary } from '../electron/library/seed-library';
import { randomNotebook } from '../random-notebook';
import { zh } from './expected';
import { expect, test } from './reader-app';

const count = 10_000;
const quote = (page: Page, index: number): Locator =>
  page.locator(`[data-row="${String(index)}"] .mark-quote`);

test('ten thousand notes: each is reached by keys, and only those in sight are drawn', async ({
  launch,
  userData,
}) => {
  const made = join(userData, 'made');
  mkdirSync(made);
  const library = await seedLibrary(made);
  randomNotebook(join(userData, 'notebook.sqlite'), library, count).close();
  library.close();
  const { page } = await launch();
  await page.getByRole('button', { name: zh.menu['open-notebook'], exact: true }).click();
  await expect(page.locator('.notebook-tools .totals')).toHaveText(
    zh.notebook.count_other.replace('{{count, number}}', '10,000'),
  );
  await page.getByRole('searchbox', { name: zh.notebook.find }).press('ArrowDown');
  await expect(quote(page, 0)).toBeFocused();

  await page.keyboard.press('End');
  await expect(quote(page, count - 1)).toBeFocused();
  await expect(quote(page, count - 1)).toBeInViewport();
  for (let index = count - 2; index >= count - 40; index -= 1) {
    await page.keyboard.press('ArrowUp');
    await expect(quote(page, index)).toBeFocused();
  }
  expect(await page.locator('[data-row]').count()).toBeLessThan(200);
  expect(await page.locator('[data-first-row]').count()).toBeLessThan(200);

  await page.keyboard.press('Enter');
  await expect(page.getByRole('article')).toBeVisible();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(quote(page, count - 40)).toBeFocused();
  await expect(quote(page, count - 40)).toBeInViewport();
  await page.keyboard.press('Home');
  await expect(quote(page, 0)).toBeFocused();
});
