import { existsSync } from 'node:fs';
import { copyFile, mkdir, open, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fail, succeed, type Result } from '../../shared/result';
import { errorCode } from '../files/error-code';
import { syncFolder } from '../files/sync-folder';
import { listStates } from './annotations';
import { journalLine } from './journal-line';
import { thinBackups } from './list-backups';
import { readBackup } from './read-backup';

/**
 * Copies a backup into a folder of its own in the folder that a person chose, and beside it the same notes as W3C
 * annotations, one a line, for programs that read no database. Both are there whole or not at all, and nothing that others
 * put there is touched. The chosen folder is never made: where a stick is not in, its name may be one on the disk.
 *
 * @param own name of the folder for these notes, so that two persons' copies on one stick do not thin each other
 */
export async function copyBackup(
  backupsFolder: string,
  name: string,
  chosen: string,
  own: string,
  now: Date,
): Promise<Result<null>> {
  if (!existsSync(chosen)) return fail({ code: 'copy-folder-missing', folder: basename(chosen) });
  const folder = join(chosen, own);
  const states = readBackup(join(backupsFolder, name), listStates);
  if (!states.ok) return states;
  try {
    await mkdir(folder, { recursive: true });
    const lines = states.value.map((after) => `${journalLine({ id: after.id, before: null, after }, now)}\n`);
    await putWhole(folder, linesBeside(name), async (temporary) => {
      const handle = await open(temporary, 'w', 0o600);
      try {
        await handle.writeFile(lines.join(''));
      } finally {
        await handle.close();
      }
    });
    await putWhole(folder, name, (temporary) => copyFile(join(backupsFolder, name), temporary));
    thinBackups(folder, now, (copy) => [linesBeside(copy)]);
    return succeed(null);
  } catch (error) {
    return fail({
      code: 'file-unwritable',
      file: join(basename(chosen), own, name),
      reason: errorCode(error),
    });
  }
}

/** The name under which the notes of a backup are written as lines. */
function linesBeside(name: string): string {
  return name.replace(/\.sqlite$/u, '.ndjson');
}

async function putWhole(
  folder: string,
  name: string,
  write: (temporary: string) => Promise<void>,
): Promise<void> {
  const temporary = join(folder, `.${name}.part`);
  try {
    await write(temporary);
    const handle = await open(temporary, 'r+');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, join(folder, name));
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  syncFolder(folder);
}
