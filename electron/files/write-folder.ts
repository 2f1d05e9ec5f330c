import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { writeSynced } from './sync-file';
import { syncFolder } from './sync-folder';

export interface NamedFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/**
 * Makes a folder with these files in it, all or none: under a temporary name, synced, then renamed. Throws what the file
 * system throws, EEXIST where something of that name is there, and leaves nothing behind then.
 */
export function writeFolder(folder: string, files: readonly NamedFile[]): void {
  if (existsSync(folder)) throw Object.assign(new Error(`${folder} is there already.`), { code: 'EEXIST' });
  const temporary = join(dirname(folder), `.${basename(folder)}.${String(process.pid)}.part`);
  try {
    mkdirSync(temporary, { mode: 0o700 });
    for (const { name, content } of files) {
      writeSynced(join(temporary, name), content, 'wx');
    }
    syncFolder(temporary);
    renameSync(temporary, folder);
  } catch (error) {
    rmSync(temporary, { recursive: true, force: true });
    throw error;
  }
  syncFolder(dirname(folder));
}
