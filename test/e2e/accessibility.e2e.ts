import { flaws } from './axe-flaws';
import { openDocument, painted, selectWords } from './reading-page';
import { zh } from './expected';
import { expect, test } from './reader-app';

declare const window: { violations?: string[] };

test('every view keeps to WCAG 2.2 AA in every theme, and to the page’s policy', async ({ launch }) => {
  test.setTimeout(120_000);
  const { page } = await launch();
  await page.evaluate(() => {
    window.violations = [];
    document.addEventListener('securitypolicyviolation', (event) => {
      window.violations?.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  const click = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
  const views: Readonly<Record<string, () => Promise<void>>> = {
    contents: () => click(zh.menu['open-contents']),
    reader: async () => {
      await openDocument(page, 3);
      await selectWords(page, '各有关单位');
      await page.keyboard.press('2');
      await expect.poll(() => painted(page, 'mark-green')).toEqual(['各有关单位']);
    },
    find: async () => {
      await openDocument(page, 3);
      await page.keyboard.press('Control+F');
      await page.getByRole('searchbox', { name: zh.menu['find-in-document'] }).fill('制造业');
      await expect(page.locator('.hit-ruler')).toBeVisible();
    },
    search: async () => {
      await click(zh.menu['open-search']);
      await page.getByRole('searchbox', { name: zh.search.box }).fill('5G');
      await expect(page.locator('.hit').first()).toBeVisible();
    },
    'search help': async () => {
      await page.getByRole('button', { name: zh.search.help.name }).click();
      await expect(page.getByRole('dialog', { name: zh.search.help.name })).toBeVisible();
    },
    'kept searches': async () => {
      await page.getByRole('searchbox', { name: zh.search.box }).fill('5G');
      await page.keyboard.press('Enter');
      await page.getByRole('searchbox', { name: zh.search.box }).fill('');
      await expect(page.locator('.kept-search').first()).toBeVisible();
    },
    notebook: () => click(zh.menu['open-notebook']),
    palette: () => page.keyboard.press('Control+K'),
    settings: () => page.keyboard.press('Control+,'),
    shortcuts: () => page.keyboard.press('F1'),
  };
  const found: string[] = [];
  for (const theme of ['light', 'sepia', 'dark'] as const) {
    await page.keyboard.press('Control+,');
    await page.getByRole('radio', { name: zh.settings.themes[theme] }).click();
    await page.keyboard.press('Escape');
    for (const [name, open] of Object.entries(views)) {
      await open();
      // The palette's list is scrolled by the arrow keys from its box, which keeps the focus; axe knows that of
      // comboboxes alone.
      const known = name === 'palette' ? ['scrollable-region-focusable'] : [];
      found.push(...(await flaws(page, known)).map((flaw) => `${name} ${theme}: ${flaw}`));
      await page.keyboard.press('Escape');
    }
  }
  expect(found).toEqual([]);
  expect(await page.evaluate(() => window.violations)).toEqual([]);
});
