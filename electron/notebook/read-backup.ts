import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fail, succeed, type Result } from '../../shared/result';
import { withDatabase } from '../files/open-database';
import { migrate, notebookVersion } from './migrate';
import type { ReadableNotebook } from './open-notebook';

/**
 * Opens a backup, has it read, and closes it. The file is never changed: one of an older version is read from a copy of it,
 * brought to today's. Fails with `backup-unreadable` for what is damaged, of a newer version, or no notes at all.
 */
export function readBackup<Value>(file: string, read: (db: ReadableNotebook) => Value): Result<Value> {
  const folder = mkdtempSync(join(tmpdir(), 'gazette-backup-'));
  try {
    const copy = join(folder, 'notebook.sqlite');
    const version = versionOf(file);
    if (version < notebookVersion) copyFileSync(file, copy);
    return succeed(readWhole(version < notebookVersion ? copy : file, version, read));
  } catch {
    return fail({ code: 'backup-unreadable', name: basename(file) });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function versionOf(file: string): number {
  return withDatabase(file, { readonly: true, fileMustExist: true }, (db) =>
    Number(db.pragma('user_version', { simple: true })),
  );
}

function readWhole<Value>(file: string, version: number, read: (db: ReadableNotebook) => Value): Value {
  // No notes were ever kept at version 0.
  if (version < 1 || version > notebookVersion) throw new Error('no version of ours');
  return withDatabase(file, { readonly: version === notebookVersion, fileMustExist: true }, (db) => {
    db.pragma('trusted_schema = OFF');
    if (db.pragma('quick_check(1)', { simple: true }) !== 'ok') throw new Error('damaged');
    migrate(db);
    return read(db);
  });
}
