import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import { readFile } from '../../../electron/import/read-file';
import type { ReadFile } from '../../../electron/library/file-reading';
import { makeLibrary, type ImportOptions } from '../../../electron/library/import-files';
import { openLibraryFile, type ReadableLibrary } from '../../../electron/library/library-file';

export const gazettesFolder = resolve(import.meta.dirname, '../../../resources/gazettes');
export const seedFile = join(gazettesFolder, 'beijing-gazette-2022-34.txt');
export const seedIssue = '北京市人民政府公报/2022-34';

export const samplesFolder = resolve(import.meta.dirname, '../../fixtures/samples');

/** Reads in this process: only files that do no harm are read so. */
export const readHere: ReadFile = (path) => readFile(path);

/** An import that nobody watches; an error that nobody foresaw ends the test. */
export function quietly(signal = new AbortController().signal): ImportOptions {
  return {
    signal,
    onProgress: () => undefined,
    unexpected: (error) => {
      throw error;
    },
  };
}

/** A folder that is gone when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'gazette-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** Builds a library of the given sources into a file. */
export async function buildAt(file: string, sources: readonly string[]): Promise<void> {
  const built = await makeLibrary(file, sources, readHere, quietly());
  if (!built.ok) throw new Error(JSON.stringify(built.error));
}

/** Builds and opens a library of the seed issue; the caller closes it. */
export async function seedLibrary(folder: string): Promise<ReadableLibrary> {
  const file = join(folder, 'library.sqlite');
  await buildAt(file, [seedFile]);
  const db = openLibraryFile(file);
  if (typeof db === 'string') throw new Error(db);
  return db;
}
