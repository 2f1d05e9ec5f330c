import type { Page } from '@playwright/test';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zh } from './expected';
import { expect, projectRoot } from './reader-app';

/** Path of a file among the samples of the tests. */
export function sample(name: string): string {
  return join(projectRoot, 'test', 'fixtures', 'samples', name);
}

/** Writes files into a folder, by their names, and answers its path. */
export function folderOf(folder: string, files: Readonly<Record<string, string | Uint8Array>>): string {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

type Step = 'dragEnter' | 'dragOver' | 'drop';
interface Dragged {
  readonly files?: readonly string[];
  readonly words?: string;
}

/**
 * Drags files and folders, by their paths, or words over the middle of the window. Chromium is told by its own
 * protocol what the desktop would tell it, and gives the page `File` objects with real paths.
 */
export async function drag(
  page: Page,
  { files = [], words }: Dragged,
  steps: readonly Step[],
): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const items = words === undefined ? [] : [{ mimeType: 'text/plain', data: words }];
  for (const type of steps) {
    await session.send('Input.dispatchDragEvent', {
      type,
      x: 400,
      y: 300,
      data: { items, files: [...files], dragOperationsMask: 1 },
    });
  }
  await session.detach();
}

export async function drop(page: Page, ...files: readonly string[]): Promise<void> {
  await drag(page, { files }, ['dragEnter', 'dragOver', 'drop']);
}

/** Waits for the end of the import and opens its report. */
export async function openReport(page: Page): Promise<void> {
  await page.getByRole('button', { name: zh.import.showReport }).click({ timeout: 30_000 });
  await expect(page.getByRole('heading', { level: 1, name: zh.import.report })).toBeVisible();
}
