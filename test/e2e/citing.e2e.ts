import type { ElectronApplication, Page } from '@playwright/test';
import { execFile } from 'node:child_process';
import { addressUrl, unitAddress } from '../../shared/model/address';
import { addressOf, gold, zh } from './expected';
import { electronPath, expect, picture, projectRoot, test } from './reader-app';
import { article, highlight, openDocument, pathAtTop, selectWords, unit } from './reading-page';

const words = '新设立未满一个完整会计年度的地方金融组织不参加监管评级';
const ninth = unitAddress(addressOf(7), 'art-9');
const number = gold.documents[6]?.doc_no ?? '';
const plain =
  '《北京市地方金融监督管理局关于发布〈北京市地方金融组织监管评级与分类监管办法〉的通知》（京金融〔2022〕185号）第八条第八款，' +
  '2022年6月24日，载《北京市人民政府公报》2022年第34期（总第766期），该文件始于第73页。';

function clipboard(app: ElectronApplication): Promise<string> {
  return app.evaluate(({ clipboard: board }) => board.readText());
}

/** What a program that takes HTML would get. */
async function pastedHtml(page: Page): Promise<string> {
  const pasted = page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.addEventListener('paste', (event) => {
          resolve(event.clipboardData?.getData('text/html') ?? '');
        });
      }),
  );
  await page.keyboard.press('ControlOrMeta+V');
  return pasted;
}

/** Chooses a row of a menu that a button opens. */
async function choose(page: Page, button: string, row: string): Promise<void> {
  await page.getByRole('button', { name: button }).click();
  await page.getByRole('menuitem', { name: row }).click();
}

/** Opens the note of a new highlight on the words, to be written. */
async function openNote(page: Page): Promise<ReturnType<Page['getByRole']>> {
  await openDocument(page, 7);
  await highlight(page, words, 'green');
  await unit(page, 'art-8/p-8').getByRole('button').click();
  return page.getByRole('dialog', { name: zh.marks.dialog });
}

test('words are copied with their source, in any format', async ({ reader: { app, page } }) => {
  await openDocument(page, 7);
  await selectWords(page, words);
  await page.keyboard.press('c');
  await expect.poll(() => clipboard(app)).toBe(`“${words}”\n\n${plain}`);
  expect(await pastedHtml(page)).toContain(addressUrl(unitAddress(addressOf(7), 'art-8/p-8')));

  await page
    .getByRole('toolbar', { name: zh.marks.toolbar })
    .getByRole('button', { name: zh.citing.copyAs })
    .click();
  await picture(page, 'citation-menu');
  await page.getByRole('menuitem', { name: 'RIS' }).click();
  await expect.poll(() => clipboard(app)).toMatch(/^TY {2}- JOUR\r?\n/u);
  expect(await clipboard(app)).toContain(`N1  - 文号：${number}`);

  await page.evaluate(() => {
    document.getSelection()?.removeAllRanges();
  });
  await choose(page, zh.citing.citeDocument, 'GB/T 7714—2025');
  await expect
    .poll(() => clipboard(app))
    .toMatch(/号\[J\]\. 北京市人民政府公报，2022（34）：73\.（[^引]*）$/u);
});

test('copied text brings its source where that is chosen, and is as it was where not', async ({
  reader: { app, page },
}) => {
  await openDocument(page, 7);
  await selectWords(page, words);
  await page.keyboard.press('Control+C');
  await expect.poll(() => clipboard(app)).toBe(words);

  await page.keyboard.press('Control+,');
  await page.getByText(zh.citing.withText).click();
  await picture(page, 'citing-settings');
  await page.keyboard.press('Escape');
  await selectWords(page, words);
  await page.keyboard.press('Control+C');
  await expect.poll(() => clipboard(app)).toBe(`${words}\n\n${plain}`);
  expect(await pastedHtml(page)).toContain(`<p>${words}</p>`);
});

test('a note shows how it will read, and links to what was copied', async ({ reader: { page } }) => {
  await openDocument(page, 7);
  await unit(page, 'art-9').focus();
  await page.keyboard.press('Control+Shift+L');
  const dialog = await openNote(page);
  const box = dialog.getByRole('textbox', { name: zh.marks.note });
  await box.fill('对照第九条');
  await box.press('Control+A');
  await box.press('Control+B');
  await expect(box).toHaveValue('**对照第九条**');
  const preview = dialog.getByRole('region', { name: zh.noteField.preview });
  await expect(preview.locator('strong')).toHaveText('对照第九条');

  await box.press('End');
  await choose(page, zh.noteField.link, '链接到刚复制的');
  await expect(box).toHaveValue(
    /^\*\*对照第九条\*\*\[《.+》第九条\]\(gazette:\/\/北京市人民政府公报\/2022-34\/[^)]*#art-9\)$/u,
  );
  await box.press('Control+Z');
  await expect(box).toHaveValue('**对照第九条**');
  await box.press('Control+Shift+Z');
  await picture(page, 'note-preview');
  await preview.getByRole('link', { name: '第九条' }).click();
  await expect.poll(() => pathAtTop(page)).toBe('art-9');
});

test('documents are offered for a link that is typed', async ({ reader: { page } }) => {
  const dialog = await openNote(page);
  const box = dialog.getByRole('textbox', { name: zh.marks.note });
  await box.pressSequentially('另见[[科技新星');
  const options = dialog.getByRole('listbox', { name: zh.noteField.completion }).getByRole('option');
  await expect(options).toHaveCount(1);
  await picture(page, 'note-completion');
  await box.press('Enter');
  await expect(box).toHaveValue(/^另见\[《.*科技新星.*》\]\(gazette:\/\/北京市人民政府公报\/2022-34\/1\)$/u);
  await expect(options).toHaveCount(0);
});

test('of a note of a hundred thousand characters what is near is drawn', async ({ reader: { page } }) => {
  await openDocument(page, 7);
  await highlight(page, words, 'green');
  // Typed or filled in it would take Chromium minutes.
  const text = '第十四条的要求与**《办法》**一致。\n\n- 其一\n- 其二\n\n'.repeat(3000).slice(0, 99_900);
  await page.evaluate(async (note) => {
    const kept = await window.gazette.listAnnotations({ document: null });
    const id = kept.ok ? (kept.value[0]?.id ?? '') : '';
    await window.gazette.changeAnnotation({ id, note });
  }, text);
  await unit(page, 'art-8/p-8').getByRole('button').click();
  const dialog = page.getByRole('dialog', { name: zh.marks.dialog });
  const preview = dialog.getByRole('region', { name: zh.noteField.preview });
  await expect(preview).toBeVisible();
  const box = dialog.getByRole('textbox', { name: zh.marks.note });
  await expect(box).toHaveValue(text);
  await box.focus();
  await box.press('ControlOrMeta+Home');
  await box.press('#');
  await box.press('Space');
  await expect(preview.getByRole('heading')).toContainText('第十四条的要求');
  expect(await preview.locator('p').count()).toBeLessThan(700);
});

test('a link from another program opens its place, in the running reader and at the start', async ({
  launch,
  userData,
}) => {
  const { page } = await launch();
  const second = execFile(electronPath(), [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    projectRoot,
    `--user-data-dir=${userData}`,
    addressUrl(ninth),
  ]);
  await new Promise((resolve) => second.once('exit', resolve));
  await expect(article(page)).toHaveAccessibleName(gold.documents[6]?.title ?? '');
  await expect.poll(() => pathAtTop(page)).toBe('art-9');
});

test('a reader that is started by a link begins there', async ({ launch }) => {
  const { page } = await launch({ args: [addressUrl(ninth)] });
  await expect(article(page)).toHaveAccessibleName(gold.documents[6]?.title ?? '');
  await expect.poll(() => pathAtTop(page)).toBe('art-9');
});
