import type { Page } from '@playwright/test';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { forbidWriting } from '../forbid-writing';
import { en, zh } from './expected';
import { openDocument, painted, selectWords } from './reading-page';
import { expect, picture, test } from './reader-app';

const words = '各有关单位';
const others = '创新新星培养期不超过 3 年';

/** A sentence of the locales about the notes file, whatever the system's reason. */
function about(sentence: string): RegExp {
  const literal = sentence.replaceAll(/[.*+?^$()|[\]\\]/gu, String.raw`\$&`);
  return new RegExp(literal.replace('{{file}}', 'notebook.sqlite').replace('{{reason}}', 'E[A-Z]+'), 'u');
}

function openNotebook(page: Page): Promise<void> {
  return page.getByRole('button', { name: zh.menu['open-notebook'], exact: true }).click();
}

test('notes in a folder that cannot be written are shown, and every change is refused with the reason', async ({
  launch,
  userData,
}) => {
  const first = await launch();
  await openDocument(first.page, 1);
  await selectWords(first.page, words);
  await first.page.keyboard.press('1');
  await expect.poll(() => painted(first.page, 'mark-yellow')).toEqual([words]);
  await first.close();
  const file = join(userData, 'notebook.sqlite');
  const before = { names: readdirSync(userData), bytes: readFileSync(file) };
  const allow = forbidWriting(userData);
  try {
    const { page, close } = await launch();
    const notices = page.getByRole('region', { name: zh.notice.region });
    await expect(notices).toContainText(about(zh.notice['notebook-read-only']));
    await expect.poll(() => painted(page, 'mark-yellow')).toEqual([words]);

    await selectWords(page, others);
    await page.keyboard.press('2');
    await expect(page.getByText(about(zh.failure['file-unwritable']))).toBeVisible();
    await expect.poll(() => painted(page, 'mark-green')).toEqual([]);
    await picture(page, 'notes-read-only');

    await openNotebook(page);
    await expect(page.getByRole('main').locator('.mark')).toHaveText([new RegExp(words, 'u')]);
    await picture(page, 'notebook-read-only');

    await page.getByRole('button', { name: zh.frame.otherLanguage }).click();
    await expect(page.getByRole('region', { name: en.notice.region })).toContainText(
      about(en.notice['notebook-read-only']),
    );
    await expect(page.getByText(about(en.failure['file-unwritable'])).first()).toBeVisible();
    await picture(page, 'notebook-read-only-en');
    await close();
    expect(readFileSync(file).equals(before.bytes)).toBe(true);
  } finally {
    allow();
  }
  expect(readdirSync(userData)).toEqual(before.names);
});
