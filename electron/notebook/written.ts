import Database from 'better-sqlite3';
import { basename } from 'node:path';
import { FailureError } from '../../shared/result';
import type { Notebook } from './open-notebook';

/** What SQLite says when the place cannot be written, and not that what was asked is wrong. */
const cannotWrite = /^SQLITE_(?:FULL|READONLY|IOERR|CANTOPEN|BUSY)(?:_|$)/u;

/** Writes into the notes. Throws a FailureError with `file-unwritable` when the disk is full or the folder read-only. */
export function written<Value>(db: Notebook, write: (db: Notebook) => Value): Value {
  try {
    return write(db);
  } catch (error) {
    if (!(error instanceof Database.SqliteError) || !cannotWrite.test(error.code)) throw error;
    throw new FailureError({ code: 'file-unwritable', file: basename(db.name), reason: error.code });
  }
}
