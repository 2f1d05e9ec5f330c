import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import { buildLibrary } from '../../../electron/library/build-library';
import { openLibraryFile, type ReadableLibrary } from '../../../electron/library/library-file';

export const gazettesFolder = resolve(import.meta.dirname, '../../../resources/gazettes');
export const seedFile = join(gazettesFolder, 'beijing-gazette-2022-34.txt');
export const seedIssue = '北京市人民政府公报/2022-34';

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
  const built = await buildLibrary(file, sources, () => undefined);
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
