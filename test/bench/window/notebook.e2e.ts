import type { Page } from '@playwright/test';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { seedLibrary } from '../../electron/library/seed-library';
import { zh } from '../../e2e/expected';
import { expect, launchReader, test, type Reader } from '../../e2e/reader-app';
import { randomNotebook } from '../../random-notebook';
import { line, percentile } from '../rounds';

const rounds = 15;

/** What is done, from where, and how one sees that it is done: a selector of what is clicked, or words that are typed. */
interface Task {
  readonly what: string;
  readonly act: (page: Page) => Promise<number>;
}

/** Milliseconds in the page from a click to the frame in which the notebook shows other totals. */
function clicked(page: Page, name: string, role: 'button' | 'switch' | 'checkbox'): Promise<number> {
  return page
    .getByRole(role, { name, exact: role !== 'checkbox' })
    .first()
    .evaluate(async (element) => {
      const frame = (): Promise<number> => new Promise(requestAnimationFrame);
      const totals = (): string => {
        const shown = document.querySelector('main .notebook-list, main .totals');
        const line = document.querySelector('main .totals');
        const isOld = line?.hasAttribute('data-old') ?? true;
        return shown && !isOld && document.querySelector('main .mark') ? (line?.textContent ?? '') : '';
      };
      const before = totals();
      const began = performance.now();
      (element as HTMLElement).click();
      for (let shown = before; shown === '' || shown === before; shown = totals()) await frame();
      await frame();
      return performance.now() - began;
    });
}

/** The same from words that come into the box at once; it is empty again afterwards. */
async function searched(page: Page, query: string): Promise<number> {
  const box = page.getByRole('searchbox', { name: zh.notebook.find });
  return box.evaluate(async (element, words) => {
    const frame = (): Promise<number> => new Promise(requestAnimationFrame);
    const totals = (): string => {
      const line = document.querySelector('main .totals');
      return line && !line.hasAttribute('data-old') ? line.textContent : '';
    };
    // React hears of a value only when it is set past its own property.
    const property = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
    const type = async (value: string): Promise<number> => {
      const before = totals();
      const began = performance.now();
      property?.set?.call(element, value);
      element.dispatchEvent(new Event('input', { bubbles: true }));
      for (let shown = before; shown === '' || shown === before; shown = totals()) await frame();
      await frame();
      return performance.now() - began;
    };
    const time = await type(words);
    await type('');
    return time;
  }, query);
}

const tasks: readonly Task[] = [
  {
    what: 'opened',
    act: async (page) => {
      await page.getByRole('button', { name: zh.menu['open-contents'], exact: true }).click();
      await expect(page.locator('main .entry').first()).toBeVisible();
      return clicked(page, zh.menu['open-notebook'], 'button');
    },
  },
  { what: 'filtered by “with a note”', act: (page) => clicked(page, zh.notebook.withNote, 'switch') },
  { what: 'filtered by a tag', act: (page) => clicked(page, '人才', 'checkbox') },
  { what: 'searched for 支持', act: (page) => searched(page, '支持') },
];

test('the notebook with 10,000 notes and with 1,000', async ({ userData }) => {
  const readers: Record<'small' | 'large', Reader> = {
    small: await readerWith(join(userData, 'small'), 1000),
    large: await readerWith(join(userData, 'large'), 10_000),
  };
  const lines: string[] = [];
  for (const { what, act } of tasks) {
    const times: Record<'small' | 'large', number[]> = { small: [], large: [] };
    for (let round = 0; round <= rounds; round += 1) {
      for (const size of ['small', 'large'] as const) {
        const time = await act(readers[size].page);
        // The first round warms up.
        if (round > 0) times[size].push(time);
      }
    }
    const [large, small] = [percentile(times.large, 95), percentile(times.small, 95)];
    const detail = `p95 of ${String(rounds)}: ${large.toFixed(0)} ms, with 1,000 ${small.toFixed(0)} ms`;
    lines.push(line(`10,000 notes ${what}, in the window, ms`, large, { atMost: 100 }, detail));
    lines.push(
      line(`10,000 notes ${what}, in the window, times 1,000`, large / small, { atMost: 1.5 }, detail),
    );
  }
  console.log(lines.join('\n'));
  for (const { close } of Object.values(readers)) await close();
});

/** A reader whose notebook holds so many notes on the first issue. */
async function readerWith(folder: string, count: number): Promise<Reader> {
  mkdirSync(folder, { recursive: true });
  const library = await seedLibrary(mkdirSync(join(folder, 'made'), { recursive: true }) ?? folder);
  randomNotebook(join(folder, 'notebook.sqlite'), library, count).close();
  library.close();
  return launchReader(folder);
}
