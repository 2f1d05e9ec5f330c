import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GazetteApi } from '../../shared/contract';
import { addressUrl } from '../../shared/model/address';
import { flaws } from './axe-flaws';
import { addressOf, en, zh } from './expected';
import { highlight, openDocument, painted } from './reading-page';
import { expect, picture, test, type Reader } from './reader-app';

declare const window: { readonly gazette: GazetteApi };

const first = '各有关单位';
const second = '创新新星培养期不超过 3 年';

function backupsDialog(page: Page): Locator {
  return page.getByRole('dialog', { name: zh.menu['open-backups'] });
}

async function openBackups({ app, page }: Pick<Reader, 'app' | 'page'>): Promise<Locator> {
  await chooseInMenu(app, 'open-backups');
  await expect(backupsDialog(page)).toBeVisible();
  return backupsDialog(page);
}

/** Chooses an item of the menu, as a person does. */
async function chooseInMenu(app: ElectronApplication, command: string): Promise<void> {
  await app.evaluate(({ Menu }, id) => {
    Menu.getApplicationMenu()?.getMenuItemById(id)?.click();
  }, command);
}

/** Answers the system's open dialog, which no test can click. */
async function answerDialog(app: ElectronApplication, path: string | null): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () =>
      Promise.resolve({ canceled: chosen === null, filePaths: chosen === null ? [] : [chosen] });
  }, path);
}

/** The notes on the words that tests mark, with their ids, as the data process has them. */
async function notes(page: Page): Promise<{ id: string; note: string; quote: string }[]> {
  const found = await page.evaluate(() => window.gazette.listAnnotations({ document: null }));
  if (!found.ok) throw new Error(found.error.code);
  return found.value.map(({ id, note, selectors }) => ({ id, note, quote: selectors[0]?.quote ?? '' }));
}

async function write(page: Page, id: string, note: string): Promise<void> {
  const kept = await page.evaluate((change) => window.gazette.changeAnnotation(change), { id, note });
  expect(kept.ok).toBe(true);
}

test('a backup is made, listed, looked into, and merged back without losing what came later', async ({
  reader,
}) => {
  const { page } = reader;
  await openDocument(page, 1);
  await highlight(page, first, 'yellow');
  const [mine] = await notes(page);
  const id = mine?.id ?? '';
  await write(page, id, '备份时的笔记');

  let dialog = await openBackups(reader);
  await expect(dialog.getByText(zh.backups.none)).toBeVisible();
  await dialog.getByRole('button', { name: zh.backups.now }).click();
  const row = dialog.locator('.backup').first();
  await expect(row).toContainText('1 条批注');
  await expect(row).toContainText(zh.backups.reasons.request);
  expect(await flaws(page)).toEqual([]);
  await picture(page, 'backups');
  await page.keyboard.press('Escape');

  // One note is changed after the backup, one goes for good, and one is new.
  await write(page, id, '后来改写的笔记');
  await highlight(page, second, 'green');

  dialog = await openBackups(reader);
  await dialog.locator('.backup').first().getByRole('button').click();
  const merge = page.getByRole('dialog', { name: zh.merge.title });
  await expect(merge.locator('.merge-counts')).toContainText('两边不同 1 条');
  await expect(merge).toContainText(zh.merge.safe);
  const field = merge.getByRole('region', { name: zh.merge.fields.note });
  await expect(field.locator('mark').first()).toBeVisible();
  await expect(field).toContainText('备份时的笔记');
  await expect(field).toContainText('后来改写的笔记');
  expect(await flaws(page)).toEqual([]);
  await picture(page, 'merge-preview');

  // Escape leads back to the backups and changes nothing.
  await page.keyboard.press('Escape');
  await expect(backupsDialog(page)).toBeVisible();
  expect((await notes(page)).map(({ note }) => note)).toContain('后来改写的笔记');

  await backupsDialog(page).locator('.backup').first().getByRole('button').click();
  await merge.getByRole('radiogroup', { name: zh.merge.forOne }).getByText(zh.merge.choices.both).click();
  await merge.getByRole('button', { name: zh.merge.apply, exact: true }).click();
  await expect(merge).toBeHidden();
  const toasts = page.getByRole('region', { name: zh.toast.region });
  await expect(toasts).toContainText('合并完成');
  await expect
    .poll(async () => (await notes(page)).map(({ note }) => note).toSorted())
    .toEqual(['', '后来改写的笔记', '备份时的笔记'].toSorted());

  await toasts.getByRole('button', { name: zh.merge.undo }).click();
  await expect
    .poll(async () => (await notes(page)).map(({ note }) => note).toSorted())
    .toEqual(['', '后来改写的笔记'].toSorted());
});

test('notes that are gone come back from a backup, once', async ({ reader }) => {
  const { page } = reader;
  await openDocument(page, 1);
  await highlight(page, first, 'pink');
  const before = await notes(page);
  const dialog = await openBackups(reader);
  await dialog.getByRole('button', { name: zh.backups.now }).click();
  await expect(dialog.locator('.backup')).not.toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.evaluate(
    async (ids) => {
      await window.gazette.removeAnnotations({ ids });
      await window.gazette.emptyTrash({ ids: null });
    },
    before.map(({ id }) => id),
  );
  await expect.poll(() => painted(page, 'mark-pink')).toEqual([]);

  for (const isFirst of [true, false]) {
    await (await openBackups(reader)).locator('.backup').last().getByRole('button').click();
    const merge = page.getByRole('dialog', { name: zh.merge.title });
    if (isFirst) {
      await expect(merge.locator('.merge-counts')).toContainText('新增 1 条');
      await merge.getByRole('button', { name: zh.merge.apply, exact: true }).click();
      await expect.poll(() => painted(page, 'mark-pink')).toEqual([first]);
      await page.keyboard.press('Escape');
    } else {
      await expect(merge).toContainText(zh.merge.nothing);
      await expect(merge.getByRole('button', { name: zh.merge.apply, exact: true })).toHaveCount(0);
    }
  }
  expect(await notes(page)).toEqual(before);
});

test('a backup that was deleted, or damaged, is said', async ({ reader, userData }) => {
  const { page } = reader;
  await openDocument(page, 1);
  await highlight(page, first, 'yellow');
  let dialog = await openBackups(reader);
  for (const count of [1, 2]) {
    await dialog.getByRole('button', { name: zh.backups.now }).click();
    await expect(dialog.locator('.backup')).toHaveCount(count);
  }
  const folder = join(userData, 'backups');
  const [older = '', newer = ''] = readdirSync(folder)
    .filter((name) => name.endsWith('.sqlite'))
    .toSorted();
  rmSync(join(folder, newer));
  await dialog.locator('.backup').first().getByRole('button').click();
  const toasts = page.getByRole('region', { name: zh.toast.region });
  await expect(toasts).toContainText(newer);
  // It is within reach, although the dialog is open.
  await toasts.getByRole('button', { name: zh.toast.dismiss }).click();
  await expect(toasts).not.toContainText(newer);
  await expect(dialog).toBeVisible();

  await page.keyboard.press('Escape');
  writeFileSync(join(folder, older), 'no database');
  await page.evaluate(() => window.gazette.makeBackup());
  dialog = await openBackups(reader);
  await expect(dialog.locator('.backup').last()).toContainText(zh.backups.unreadable);
  await expect(dialog.locator('.backup').last().getByRole('button')).toHaveCount(0);
  await picture(page, 'backups-bad');
});

test('notes are copied to a folder, and a stick that is not there is said', async ({ reader, userData }) => {
  const { app, page } = reader;
  const stick = join(userData, 'STICK');
  mkdirSync(stick);
  await openDocument(page, 1);
  await highlight(page, first, 'blue');
  const dialog = await openBackups(reader);
  await expect(dialog).toContainText(zh.backups.copies.noFolder);

  await answerDialog(app, null);
  await dialog.getByRole('button', { name: zh.backups.copies.choose }).click();
  await expect(dialog).toContainText(zh.backups.copies.noFolder);
  await answerDialog(app, stick);
  await dialog.getByRole('button', { name: zh.backups.copies.choose }).click();
  await expect(dialog).toContainText('文件夹：STICK');
  await expect.poll(() => readdirSync(stick, { recursive: true }).length).toBeGreaterThan(0);
  await expect(dialog).toContainText('上次复制：');
  await dialog.getByText(zh.backups.copies.intervals['every-change']).click();
  await expect(
    dialog.getByRole('radio', { name: zh.backups.copies.intervals['every-change'] }),
  ).toBeChecked();

  renameSync(stick, join(userData, 'gone'));
  await dialog.getByRole('button', { name: zh.backups.now }).click();
  await expect(dialog.locator('.copies-failure')).toContainText('STICK');
  await picture(page, 'backups-copies');
  expect(existsSync(stick)).toBe(false);
});

test('a file without notes is refused in a sentence, and a cancelled dialog does nothing', async ({
  reader: { app, page },
}) => {
  await answerDialog(app, null);
  await chooseInMenu(app, 'import-notes');
  await answerDialog(app, join(import.meta.dirname, 'backups.e2e.ts'));
  await chooseInMenu(app, 'import-notes');
  await expect(page.getByRole('region', { name: zh.toast.region })).toContainText('backups.e2e.ts');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

/** A file of another program: notes on documents of the issue by the W3C model, and one line that is cut off. */
function foreignNotes(file: string, count: number): void {
  const lines = Array.from({ length: count }, (_, index) =>
    JSON.stringify({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      ...{ id: `urn:example:${String(index)}`, type: 'Annotation', motivation: 'commenting' },
      ...{ created: '2022-09-05T01:02:03Z', modified: '2022-09-05T01:02:03Z' },
      body: { type: 'TextualBody', value: `第 ${String(index)} 条意见` },
      target: addressUrl(addressOf((index % 8) + 1)),
    }),
  );
  writeFileSync(file, `${lines.join('\n')}\n{"type": "Annota`);
}

test('a file of many notes is shown as far as one looks, merged in one edit, and adds nothing twice', async ({
  reader: { app, page },
  userData,
}) => {
  const file = join(userData, 'foreign.jsonld');
  foreignNotes(file, 600);
  await answerDialog(app, file);
  await chooseInMenu(app, 'import-notes');
  const merge = page.getByRole('dialog', { name: zh.merge.title });
  await expect(merge.locator('.merge-counts')).toContainText('新增 600 条');
  await expect(merge).toContainText('foreign.jsonld');
  await merge.getByRole('button', { name: /无法读取/u }).click();
  await expect(merge.locator('.merge-problems')).toContainText(`第 601 条：${zh.merge.why['not-json']}`);
  await picture(page, 'merge-file');

  const rows = merge.locator('.merge-entry');
  expect(await rows.count()).toBeLessThan(100);
  const rest = merge.locator('.merge-rest');
  await expect(async () => {
    await rows.last().scrollIntoViewIfNeeded();
    await expect(rest).toBeVisible({ timeout: 50 });
  }).toPass({ intervals: [50] });
  await expect(rows).toHaveCount(500);
  await expect(rest).toContainText('500');

  await merge.getByRole('button', { name: zh.merge.apply, exact: true }).click();
  const toasts = page.getByRole('region', { name: zh.toast.region });
  await expect(toasts).toContainText('新增 600 条');
  expect(await notes(page)).toHaveLength(600);

  await chooseInMenu(app, 'import-notes');
  await expect(merge).toContainText(zh.merge.nothing);
  await expect(merge.locator('.merge-counts')).toContainText('相同 600 条');
  await page.keyboard.press('Escape');
  await toasts.getByRole('button', { name: zh.merge.undo }).click();
  await expect.poll(async () => (await notes(page)).length).toBe(0);
});

test('the dialogs fit a narrow window, in English and in the dark', async ({ launch }) => {
  const reader = await launch({ language: 'en_GB' });
  const { app, page } = reader;
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(900, 640);
  });
  await page.evaluate(() => window.gazette.changeSettings({ theme: 'dark' }));
  await page.evaluate(async () => {
    await window.gazette.createAnnotation({ kind: 'note', selectors: [], about: null, note: 'Before' });
    await window.gazette.makeBackup();
    const kept = await window.gazette.listAnnotations({ document: null });
    const id = kept.ok ? (kept.value[0]?.id ?? '') : '';
    await window.gazette.changeAnnotation({ id, note: 'Before and after' });
  });
  await chooseInMenu(app, 'open-backups');
  const dialog = page.getByRole('dialog', { name: en.menu['open-backups'] });
  await expect(dialog.locator('.backup').first()).toContainText('1 note');
  await picture(page, 'backups-en-dark');
  expect(await flaws(page)).toEqual([]);
  await dialog.locator('.backup').first().getByRole('button').click();
  const merge = page.getByRole('dialog', { name: en.merge.title });
  await expect(merge.locator('.merge-counts')).toContainText('1 note differs here and there');
  await picture(page, 'merge-en-dark');
  expect(await flaws(page)).toEqual([]);
  const { width, needed } = await page.evaluate(() => {
    const modal = document.querySelector('.modal');
    return { width: modal?.clientWidth ?? 0, needed: modal?.scrollWidth ?? 0 };
  });
  expect(needed).toBeLessThanOrEqual(width);
});
