import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { selectorFor } from '../../shared/anchor/selector';
import { readingText } from '../../shared/model/unit';
import type { GazetteApi } from '../../shared/contract';
import { addressOf, zh } from './expected';
import { expect, picture, test } from './reader-app';
import { openDocument } from './reading-page';

const quote = '一次性给予每人 50 万元经费支持';
const note = '**预算口径**待核；对照第十五条。';

declare const window: { readonly gazette: GazetteApi };

/** Keeps a highlight on words of article 14 and a note on nothing, as the page itself does. */
async function makeNotes(page: Page): Promise<void> {
  const document = addressOf(1);
  const read = await page.evaluate((address) => window.gazette.readDocument({ document: address }), document);
  const unit = read.ok ? read.value.units.find(({ path }) => path === 'art-14') : undefined;
  if (!unit) throw new Error('Article 14 is not there.');
  const { text } = readingText(unit);
  const start = text.indexOf(quote);
  const selector = selectorFor(`${document}#art-14`, text, start, start + quote.length);
  await page.evaluate(
    async ([onWords, written]) => {
      const highlight = { kind: 'highlight', colour: 'yellow', about: null } as const;
      await window.gazette.createAnnotation({
        ...highlight,
        selectors: [onWords],
        note: written,
        tags: ['人才'],
      });
      await window.gazette.createAnnotation({ kind: 'note', about: null, selectors: [], note: '随想' });
    },
    [selector, note] as const,
  );
}

/** Answers the system's dialogs, which no test can click, with a file or a folder. */
async function saveTo(app: ElectronApplication, path: string | null): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    const canceled = filePath === null;
    dialog.showSaveDialog = () => Promise.resolve({ canceled, filePath: filePath ?? '' });
    dialog.showOpenDialog = () =>
      Promise.resolve({ canceled, filePaths: filePath === null ? [] : [filePath] });
  }, path);
}

async function openDialog(page: Page): Promise<Locator> {
  await page.keyboard.press('Control+E');
  const dialog = page.getByRole('dialog', { name: zh.dialog.exportTitle });
  await expect(dialog).toBeVisible();
  return dialog;
}

const start = (dialog: Locator): Locator => dialog.getByRole('button', { name: zh.exporting.start });

async function textOfPdf(file: string): Promise<string> {
  const reading = getDocument({ data: new Uint8Array(readFileSync(file)) });
  const pdf = await reading.promise;
  let text = '';
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    text += items.map((item) => ('str' in item ? item.str : '')).join('');
  }
  await reading.destroy();
  return text;
}

test('notes leave in every format, and what was written is said', async ({
  reader: { app, page },
  userData,
}) => {
  await makeNotes(page);
  for (const format of ['markdown', 'html', 'docx', 'pdf', 'csv', 'json-ld'] as const) {
    const file = join(userData, `批注-${format}.out`);
    await saveTo(app, file);
    const dialog = await openDialog(page);
    await dialog.getByText(zh.exporting.formats[format].name, { exact: true }).click();
    if (format === 'markdown') await picture(page, 'export');
    await start(dialog).click();
    await expect(dialog.getByRole('status')).toContainText(`批注-${format}.out`);
    if (format === 'pdf') await picture(page, 'export-done');
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    if (format === 'docx') expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK');
    else if (format === 'pdf') expect(await textOfPdf(file)).toContain(quote);
    else expect(readFileSync(file, 'utf8')).toContain(quote);
  }
  expect(readdirSync(userData).filter((name) => name.endsWith('.part'))).toEqual([]);
});

test('one is written without a mouse, one file for each document, and the choice is remembered', async ({
  launch,
  userData,
}) => {
  const first = await launch();
  await makeNotes(first.page);
  await saveTo(first.app, userData);
  const dialog = await openDialog(first.page);
  await dialog.getByRole('radio', { name: zh.exporting.formats.markdown.name }).focus();
  await first.page.keyboard.press('Tab');
  await first.page.keyboard.press('Space');
  await expect(dialog.getByRole('switch', { name: zh.exporting.perDocument })).toBeChecked();
  await start(dialog).focus();
  await first.page.keyboard.press('Enter');
  await expect(dialog.getByRole('button', { name: zh.toast.showInFolder })).toBeFocused();
  const folder = readdirSync(userData).find((name) => name.startsWith('公报批注-')) ?? '';
  expect(readdirSync(join(userData, folder))).toHaveLength(2);
  await first.close();

  const { page } = await launch();
  const again = await openDialog(page);
  await expect(again.getByRole('switch', { name: zh.exporting.perDocument })).toBeChecked();
});

test('an export that is not wanted after all, or cannot be written, leaves nothing', async ({
  reader: { app, page },
  userData,
}) => {
  const dialog = await openDialog(page);
  await expect(dialog.getByRole('status')).toHaveText(zh.exporting.none);
  await expect(start(dialog)).toBeDisabled();
  await page.keyboard.press('Escape');

  await makeNotes(page);
  await openDialog(page);
  await saveTo(app, null);
  await start(dialog).click();
  await expect(start(dialog)).toBeEnabled();
  await saveTo(app, join(userData, 'gone', '批注.md'));
  await start(dialog).click();
  await expect(dialog.getByRole('alert')).toContainText('批注.md');
  await expect(dialog.getByRole('alert')).toContainText('ENOENT');
});

test('what is read is offered by itself, under its own name', async ({ reader: { app, page }, userData }) => {
  await makeNotes(page);
  await openDocument(page, 1);
  const dialog = await openDialog(page);
  await dialog.getByRole('radio', { name: zh.exporting.scopes.document }).click();
  await expect(dialog.getByRole('status')).toContainText('北京市科技新星计划管理办法');
  await app.evaluate(({ dialog: system }, folder) => {
    system.showSaveDialog = (...given: unknown[]) => {
      const { defaultPath = '' } = given.at(-1) as { defaultPath?: string };
      return Promise.resolve({
        canceled: false,
        filePath: folder + (/[/\\][^/\\]+$/u.exec(defaultPath)?.[0] ?? ''),
      });
    };
  }, userData);
  await start(dialog).click();
  await expect(dialog.getByRole('status')).toContainText('1');
  const name = readdirSync(userData).find((file) => file.endsWith('.md')) ?? '';
  expect(name).toMatch(/《北京市科技新星计划管理办法\(修订版\)》的通知\.md$/u);
  expect(readFileSync(join(userData, name), 'utf8')).not.toContain('随想');
});
