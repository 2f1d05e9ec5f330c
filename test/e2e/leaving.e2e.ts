import type { Page } from '@playwright/test';
import type { GazetteApi } from '../../shared/contract';
import { zh } from './expected';
import { highlight, openDocument, unit } from './reading-page';
import { expect, picture, test } from './reader-app';

declare const window: { readonly gazette: GazetteApi };

const words = '创新新星培养期不超过 3 年';

/** Opens the note of a highlight and types into it, without waiting until it is saved. */
async function typeNote(page: Page, note: string): Promise<void> {
  await openDocument(page, 1);
  await highlight(page, words, 'green');
  await unit(page, 'art-14').getByRole('button').click();
  const field = page
    .getByRole('dialog', { name: zh.marks.dialog })
    .getByRole('textbox', { name: zh.marks.note });
  await field.click();
  await page.keyboard.insertText(note);
}

test('a window that is closed while one types is closed when it is saved', async ({ launch }) => {
  const first = await launch();
  await typeNote(first.page, '最后一句');
  await first.close();
  const { page } = await launch();
  const kept = await page.evaluate(() => window.gazette.listAnnotations({ document: null }));
  expect(kept.ok && kept.value.map(({ note }) => note)).toEqual(['最后一句']);
});

test('a note that cannot be saved keeps the window, and its words can still be had', async ({ launch }) => {
  const { app, page, electron } = await launch();
  await typeNote(page, '不能丢的一句');
  // The data process is there and does not answer.
  const data = await app.evaluate(
    ({ app: electronApp }) =>
      electronApp.getAppMetrics().find(({ serviceName, name }) => (name ?? serviceName) === 'Gazette data')
        ?.pid,
  );
  expect(data).toBeDefined();
  process.kill(data ?? 0, 'SIGSTOP');
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.close();
  });
  const dialog = page.getByRole('dialog', { name: zh.leaving.title });
  await expect(dialog.getByRole('textbox', { name: zh.leaving.words })).toHaveValue('不能丢的一句');
  await expect(dialog).toContainText(zh.leaving.slow);
  await picture(page, 'leaving');
  expect(electron.exitCode).toBeNull();

  // It answers after all: the window closes, as it was told to.
  const ended = new Promise((resolve) => electron.once('exit', resolve));
  process.kill(data ?? 0, 'SIGCONT');
  await ended;

  const { page: later } = await launch();
  const kept = await later.evaluate(() => window.gazette.listAnnotations({ document: null }));
  expect(kept.ok && kept.value.map(({ note }) => note)).toEqual(['不能丢的一句']);
});

test('a window can be kept, or closed all the same, where a note cannot be saved', async ({ reader }) => {
  const { app, page, electron } = reader;
  await typeNote(page, '已被删除的批注');
  await page.evaluate(async () => {
    const found = await window.gazette.listAnnotations({ document: null });
    const ids = found.ok ? found.value.map(({ id }) => id) : [];
    await window.gazette.removeAnnotations({ ids });
    await window.gazette.emptyTrash({ ids });
  });
  await page.keyboard.insertText('，又写了一句');
  const close = (): Promise<void> =>
    app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.close();
    });
  await close();
  const dialog = page.getByRole('dialog', { name: zh.leaving.title });
  await expect(dialog).toContainText(zh.failure['annotation-not-found']);
  await dialog.getByRole('button', { name: zh.leaving.stay }).last().click();
  await expect(dialog).toBeHidden();
  expect(electron.exitCode).toBeNull();

  await close();
  await expect(dialog).toBeVisible();
  const ended = new Promise((resolve) => electron.once('exit', resolve));
  await dialog
    .getByRole('button', { name: zh.leaving.close })
    .click({ noWaitAfter: true })
    // The page may be gone before it has answered.
    .catch(() => undefined);
  await ended;
});
