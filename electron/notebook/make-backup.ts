import { mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fail, succeed, type Result } from '../../shared/result';
import type { Backup, BackupReason } from '../../shared/model/notes-exchange';
import { removeDatabase } from '../files/database-files';
import { errorCode } from '../files/error-code';
import { withDatabase } from '../files/open-database';
import { syncFile } from '../files/sync-file';
import { syncFolder } from '../files/sync-folder';
import { backupName } from './backup-name';
import { countAnnotations } from './count-annotations';
import type { ReadableNotebook } from './open-notebook';

/** Pages that are copied before other work has its turn: 0.4 MB, about a millisecond. */
const pagesAtOnce = 100;

/**
 * Makes a backup by SQLite's online backup, while the notes go on being written. It is made under another name, checked,
 * synced and renamed: what stands under a backup's name was whole. Fails with `file-unwritable`, leaving nothing behind.
 *
 * @param goesOn asked now and then; false ends the backup
 */
export async function makeBackup(
  db: ReadableNotebook,
  folder: string,
  reason: BackupReason,
  now: Date,
  goesOn: () => boolean = () => true,
): Promise<Result<Backup>> {
  const name = backupName(now, reason);
  const temporary = join(folder, `.${name}.part`);
  try {
    mkdirSync(folder, { recursive: true });
    rmSync(temporary, { force: true });
    await db.backup(temporary, {
      progress: () => {
        if (!goesOn()) throw new Error('ended');
        return pagesAtOnce;
      },
    });
    return succeed(finished(temporary, folder, name, reason, now));
  } catch (error) {
    return failed(temporary, name, error);
  }
}

/** The same without a pause: before a migration, and on quitting. Takes 50 ms for 10,000 notes. */
export function makeBackupAtOnce(
  db: ReadableNotebook,
  folder: string,
  reason: BackupReason,
  now: Date,
): Result<Backup> {
  const name = backupName(now, reason);
  const temporary = join(folder, `.${name}.part`);
  try {
    mkdirSync(folder, { recursive: true });
    rmSync(temporary, { force: true });
    db.prepare('VACUUM INTO ?').run(temporary);
    return succeed(finished(temporary, folder, name, reason, now));
  } catch (error) {
    return failed(temporary, name, error);
  }
}

function finished(temporary: string, folder: string, name: string, reason: BackupReason, now: Date): Backup {
  const annotations = checked(temporary);
  syncFile(temporary);
  const target = join(folder, name);
  renameSync(temporary, target);
  syncFolder(folder);
  return { name, made: now.toISOString(), reason, bytes: statSync(target).size, annotations };
}

/** Counts what is in a backup that was found whole; throws for any other. */
function checked(temporary: string): number {
  return withDatabase(temporary, { fileMustExist: true }, (made) => {
    // A file in WAL mode cannot be opened where nothing may be written, as on a locked stick.
    made.pragma('journal_mode = DELETE');
    if (made.pragma('quick_check(1)', { simple: true }) !== 'ok') throw new Error('damaged');
    return countAnnotations(made);
  });
}

function failed(temporary: string, name: string, error: unknown): Result<never> {
  try {
    removeDatabase(temporary);
  } catch {
    // The folder is none: nothing is left in it.
  }
  return fail({ code: 'file-unwritable', file: name, reason: errorCode(error) });
}
