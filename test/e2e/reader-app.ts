import { _electron, expect, test as base, type ElectronApplication, type Page } from '@playwright/test';
import type { ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const projectRoot = resolve(import.meta.dirname, '..', '..');

/** One running reader: the real Electron, its first window, and the folder of its data. */
export interface Reader {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** Electron's main process. */
  readonly electron: ChildProcess;
  readonly userData: string;
  /** Everything that Electron wrote to standard error. */
  readonly stderr: () => string;
  /** Closes it as a person does, by its window, and waits until the process has ended. */
  readonly close: () => Promise<void>;
}

export interface LaunchOptions {
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Preferred language of the system, which decides the language of the first start. */
  readonly language?: 'zh_CN' | 'en_GB';
  readonly executablePath?: string;
  /** Switches before the app's path; without any, `--no-sandbox` for root and nothing for others. */
  readonly switches?: readonly string[];
  readonly root?: string;
}

/** The Electron that set-up found or fetched. */
export function electronPath(): string {
  const path = process.env['GAZETTE_ELECTRON'];
  if (!path) throw new Error('GAZETTE_ELECTRON does not name an Electron: run these tests by `npm test`.');
  return path;
}

/** Has the reader wait for Playwright; from the project's root. */
export const holdStart = 'test/e2e/hold-start.cjs';

export const asRoot = process.getuid?.() === 0;

export async function launchReader(userData: string, options: LaunchOptions = {}): Promise<Reader> {
  const { language = 'zh_CN', root = projectRoot, args = [] } = options;
  const switches = options.switches ?? (asRoot ? ['--no-sandbox'] : []);
  const app = await _electron.launch({
    executablePath: options.executablePath ?? electronPath(),
    args: ['-r', join(root, holdStart), ...switches, root, `--user-data-dir=${userData}`, ...args],
    env: {
      ...(process.env as Record<string, string>),
      LANG: `${language}.UTF-8`,
      LANGUAGE: language,
      ...options.env,
    },
    // Without it Playwright adds --no-sandbox by itself.
    chromiumSandbox: !switches.includes('--no-sandbox'),
    // The reader follows its own theme; Playwright would otherwise pretend a light system.
    colorScheme: null,
    timeout: 30_000,
  });
  const electron = app.process();
  let stderr = '';
  electron.stderr?.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  const page = await app.firstWindow();
  page.setDefaultTimeout(10_000);
  await ready(page);
  return { app, page, electron, userData, stderr: () => stderr, close: () => closeByWindow(app, electron) };
}

/** Waits until the page shows its first view, whole. */
export async function ready(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true', { timeout: 20_000 });
}

async function closeByWindow(app: ElectronApplication, electron: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => electron.once('exit', resolve));
  await app.evaluate(({ BrowserWindow }) => {
    // After this function has answered: the process that answers is about to end.
    setImmediate(() => {
      for (const window of BrowserWindow.getAllWindows()) window.close();
    });
  });
  await ended;
}

interface Fixtures {
  /** A folder for one test's data, new and empty. */
  readonly userData: string;
  /** Starts a reader on the test's folder; what still runs at the end of the test is ended. */
  readonly launch: (options?: LaunchOptions) => Promise<Reader>;
  /** A reader that has been started. */
  readonly reader: Reader;
}

export const test = base.extend<Fixtures>({
  userData: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'gazette-e2e-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  launch: async ({ userData }, use) => {
    const started: Reader[] = [];
    await use(async (options) => {
      const reader = await launchReader(userData, options);
      started.push(reader);
      return reader;
    });
    for (const { app, electron } of started) {
      if (electron.exitCode === null && electron.signalCode === null) await app.close();
    }
  },
  reader: async ({ launch }, use) => {
    await use(await launch());
  },
});

/** Saves a picture among the test results, for people to look at. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = join(projectRoot, 'test-results', 'tour');
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

export { expect };
