import { article, goInTree, openDocument, pathAtTop, selectedText, selectWords } from './reading-page';
import { en, gold, zh } from './expected';
import { expect, picture, test } from './reader-app';

test('the language is switched at once, without losing place or selection', async ({
  reader: { app, page },
}) => {
  await openDocument(page, 1);
  await goInTree(page, '第十四条');
  await expect.poll(() => pathAtTop(page)).toBe('art-14');
  await selectWords(page, '一次性给予每人 50 万元');
  const seenAt = (): Promise<number> =>
    page.evaluate(() => document.getSelection()?.getRangeAt(0).getBoundingClientRect().top ?? -1);
  const before = await seenAt();
  const line = 18;

  await page.getByRole('button', { name: zh.frame.otherLanguage, exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('button', { name: en.menu['open-search'], exact: true })).toBeVisible();
  expect(await selectedText(page)).toBe('一次性给予每人 50 万元');
  // Where it was on the screen, to within a line, although the English title now stands above the text.
  await expect.poll(async () => Math.abs((await seenAt()) - before)).toBeLessThan(line);
  const labels = await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label));
  expect(labels).toContain(en.menu.notes);
  await picture(page, 'reader-english');

  await page.getByRole('button', { name: en.frame.otherLanguage, exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  expect(await selectedText(page)).toBe('一次性给予每人 50 万元');
  await expect.poll(async () => Math.abs((await seenAt()) - before)).toBeLessThan(line);
});

test('theme, language, text size and line width are kept', async ({ launch }) => {
  const first = await launch();
  await first.page.keyboard.press('Control+,');
  const dialog = first.page.getByRole('dialog', { name: zh.menu['open-settings'] });
  await dialog.getByRole('radio', { name: zh.settings.themes.dark }).click();
  await dialog.getByRole('button', { name: zh.menu['larger-text'] }).click();
  await dialog.getByRole('radio', { name: '48' }).click();
  await picture(first.page, 'settings-dark');
  await dialog.getByRole('radio', { name: 'English' }).click();
  await expect(first.page.locator('html')).toHaveAttribute('lang', 'en');
  await first.close();

  const { app, page } = await launch();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await app.evaluate(({ nativeTheme }) => nativeTheme.themeSource)).toBe('dark');
  const style = await page.locator('html').evaluate((element) => ({
    size: element.style.getPropertyValue('--text-size'),
    width: element.style.getPropertyValue('--line-width'),
  }));
  expect(style).toEqual({ size: '20px', width: '48' });
});

test('light, sepia and dark differ, and the window behind the page goes with them', async ({
  reader: { app, page },
}) => {
  await openDocument(page, 1);
  const grounds = new Set<string>();
  for (const theme of ['light', 'sepia', 'dark'] as const) {
    await page.getByRole('button', { name: zh.frame.text, exact: true }).click();
    await page.getByRole('radio', { name: zh.settings.themes[theme] }).click();
    await page.keyboard.press('Escape');
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    const ground = await page
      .getByRole('main')
      .evaluate((element) => getComputedStyle(element).backgroundColor);
    const behind = await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.getBackgroundColor(),
    );
    const parts = behind?.match(/[\dA-F]{2}/giu)?.map((part) => parseInt(part, 16)) ?? [];
    expect(ground).toBe(`rgb(${parts.join(', ')})`);
    grounds.add(ground);
    await picture(page, `reader-${theme}`);
  }
  expect(grounds.size).toBe(3);
});

test('the menu speaks the language, and does what it says', async ({ reader: { app, page } }) => {
  await openDocument(page, 1);
  const choose = (id: string): Promise<void> =>
    app.evaluate(({ Menu }, item) => {
      Menu.getApplicationMenu()?.getMenuItemById(item)?.click();
    }, id);
  await choose('next-document');
  await expect(article(page)).toHaveAccessibleName(gold.documents[1]?.title ?? '');
  await choose('open-search');
  await expect(page.getByRole('searchbox', { name: zh.search.box })).toBeFocused();
  await choose('open-shortcuts');
  await expect(page.getByRole('dialog', { name: zh.menu['open-shortcuts'] })).toBeVisible();
  await picture(page, 'shortcuts');
});
