import { renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { writeSynced } from './sync-file';
import { syncFolder } from './sync-folder';

/**
 * Writes a file so that there is always the old one or the new one, whole: to a temporary name in the same folder,
 * synced, then renamed. Throws what the file system throws, leaving nothing behind.
 */
export function writeAtomically(file: string, content: string | Uint8Array): void {
  const temporary = join(dirname(file), `.${basename(file)}.${String(process.pid)}.part`);
  try {
    writeSynced(temporary, content, 'w');
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  syncFolder(dirname(file));
}
