import type { Page } from '@playwright/test';
import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GazetteApi } from '../../shared/contract';
import { openDocument, painted, selectWords } from './reading-page';
import { gold, zh } from './expected';
import { expect, picture, test } from './reader-app';

declare const window: { readonly gazette: GazetteApi };

const words = '各有关单位';

async function highlightWords(page: Page): Promise<void> {
  await openDocument(page, 1);
  await selectWords(page, words);
  await page.keyboard.press('1');
  await expect.poll(() => painted(page, 'mark-yellow')).toEqual([words]);
}

function quotes(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const found = await window.gazette.listAnnotations({ document: null });
    return found.ok ? found.value.map(({ selectors }) => selectors[0]?.quote ?? '') : [found.error.code];
  });
}

const damages = {
  missing: (file: string) => {
    rmSync(file);
  },
  empty: (file: string) => {
    truncateSync(file);
  },
  damaged: (file: string) => {
    writeFileSync(file, Buffer.concat([Buffer.alloc(512, 0xff), readFileSync(file).subarray(512)]));
  },
} as const;

for (const [why, damage] of Object.entries(damages) as [keyof typeof damages, (file: string) => void][]) {
  test(`a library file that is ${why} is said, made again, and the notes are as they were`, async ({
    launch,
    userData,
  }) => {
    const first = await launch();
    await highlightWords(first.page);
    await first.close();
    damage(join(userData, 'library.sqlite'));

    const { page } = await launch();
    const notices = page.getByRole('region', { name: zh.notice.region });
    await expect(notices).toContainText(zh.notice['library-rebuilt'][why]);
    await picture(page, `library-${why}`);
    await expect.poll(() => painted(page, 'mark-yellow')).toEqual([words]);
    expect(await quotes(page)).toEqual([words]);
    await page.getByRole('button', { name: zh.menu['open-contents'], exact: true }).click();
    await expect(page.locator('.entry-row')).toHaveCount(gold.document_count);
    await notices.getByRole('button', { name: zh.notice.dismiss }).click();
    await expect(notices).not.toContainText(zh.notice['library-rebuilt'][why]);
  });
}

test('a damaged notes file is set aside under a dated name, kept whole, said, and its notes are there again', async ({
  launch,
  userData,
}) => {
  const first = await launch();
  await highlightWords(first.page);
  await first.close();
  const file = join(userData, 'notebook.sqlite');
  const damaged = Buffer.concat([Buffer.alloc(4096, 0x5a), readFileSync(file).subarray(4096)]);
  writeFileSync(file, damaged);

  const { page } = await launch();
  const aside = readdirSync(userData).find((name) => name.startsWith('notebook.sqlite.damaged-'));
  expect(aside).toMatch(/damaged-\d{8}-\d{6}/u);
  expect(readFileSync(join(userData, aside ?? '')).equals(damaged)).toBe(true);
  const notices = page.getByRole('region', { name: zh.notice.region });
  await expect(notices).toContainText(aside ?? '');
  await expect.poll(() => quotes(page)).toEqual([words]);
  await expect.poll(() => painted(page, 'mark-yellow')).toEqual([words]);
  await picture(page, 'notebook-set-aside');
});

test('notes whose file is gone are there again, which is said', async ({ launch, userData }) => {
  const first = await launch();
  await highlightWords(first.page);
  await first.close();
  rmSync(join(userData, 'notebook.sqlite'));

  const { page } = await launch();
  await expect(page.getByRole('region', { name: zh.notice.region })).toContainText('批注文件缺失');
  expect(await quotes(page)).toEqual([words]);
  await picture(page, 'notebook-restored');
});
