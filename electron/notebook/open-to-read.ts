import Database from 'better-sqlite3';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fail, succeed, type Failure, type Result } from '../../shared/result';
import { databaseCompanions } from '../files/database-files';
import { errorCode } from '../files/error-code';
import { openDatabase, withDatabase } from '../files/open-database';
import { isDamage } from './check-notebook';
import { migrate, notebookVersion } from './migrate';
import type { ReadableNotebook } from './open-notebook';

/**
 * Opens notes to be read and changes nothing, neither in their file nor beside it; also while a window has them open: no
 * reader of a file in WAL mode hinders its writer. What only stands in the WAL is read, too, where SQLite may not put
 * beside the file what it needs for that; notes of an older version are brought to today's. Both are done in a copy, and
 * what comes of it is in memory. Fails with `file-unreadable`, `file-damaged` or `notebook-from-newer-version`.
 */
export function openToRead(file: string): Result<ReadableNotebook> {
  if (!existsSync(file)) return fail({ code: 'file-unreadable', file: basename(file), reason: 'ENOENT' });
  let db: ReadableNotebook | null = null;
  try {
    db =
      inPlace(file) ??
      inMemory((copy) => {
        copyWhole(file, copy);
      });
    const version = versionOf(db);
    const refusal = refusalOf(db, version, file);
    if (refusal) {
      db.close();
      return fail(refusal);
    }
    return succeed(version < notebookVersion ? snapshot(db, migrate) : db);
  } catch (error) {
    db?.close();
    if (isDamage(error)) return fail(damaged(file));
    return fail({ code: 'file-unreadable', file: basename(file), reason: errorCode(error) });
  }
}

/** SQLite's codes for a file that it cannot read without writing beside it. */
const wantsToWrite = /^SQLITE_(?:CANTOPEN|READONLY|IOERR)(?:_|$)/u;

/** Null where SQLite would have to write: an index of the WAL, or what a cut-off write left to be undone. */
function inPlace(file: string): ReadableNotebook | null {
  try {
    return openDatabase(file, { readonly: true, fileMustExist: true, timeout: 5000 }, (db) => {
      versionOf(db);
      return isSteady(db) ? db : snapshot(db);
    });
  } catch (error) {
    if (error instanceof Database.SqliteError && wantsToWrite.test(error.code)) return null;
    throw error;
  }
}

/**
 * False of a file beside which lies an empty WAL with an index that may not be written: SQLite counts each reading of it as
 * a change, and whoever keeps in mind what was read would never be done.
 */
function isSteady(db: ReadableNotebook): boolean {
  const changes = [1, 2, 3].map(() => db.pragma('data_version', { simple: true }));
  return new Set(changes).size < changes.length;
}

/** The notes as they are at this moment, in memory, changed as is said; what they were read from is closed. */
function snapshot(from: ReadableNotebook, change?: (db: Database.Database) => void): ReadableNotebook {
  const db = inMemory((copy) => from.prepare('VACUUM INTO ?').run(copy), change);
  from.close();
  return db;
}

/**
 * Copies a file with what SQLite keeps beside it. Nobody writes it meanwhile: for a writer in WAL mode SQLite keeps the
 * index, with which the file can be read where it is. By reading and writing: a copy by the system could be as little
 * written as the file.
 */
function copyWhole(file: string, copy: string): void {
  for (const companion of ['', ...databaseCompanions.filter((each) => each !== '-shm')]) {
    if (existsSync(file + companion))
      writeFileSync(copy + companion, readFileSync(file + companion), { mode: 0o600 });
  }
}

/** What is made of a copy in a temporary folder. Memory holds no WAL: what stood in it is in the file by then. */
function inMemory(
  copyTo: (file: string) => void,
  change: (db: Database.Database) => void = () => undefined,
): ReadableNotebook {
  const folder = mkdtempSync(join(tmpdir(), 'gazette-notes-'));
  try {
    const copy = join(folder, 'notebook.sqlite');
    copyTo(copy);
    const whole = withDatabase(copy, { fileMustExist: true }, (db) => {
      db.pragma('journal_mode = DELETE');
      change(db);
      return db.serialize();
    });
    return openDatabase(whole, { readonly: true }, (db) => db);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function versionOf(db: ReadableNotebook): number {
  return Number(db.pragma('user_version', { simple: true }));
}

function refusalOf(db: ReadableNotebook, version: number, file: string): Failure | null {
  if (version > notebookVersion) {
    return { code: 'notebook-from-newer-version', found: version, known: notebookVersion };
  }
  // No notes were ever kept at version 0.
  const isWhole = version > 0 && db.pragma('quick_check(1)', { simple: true }) === 'ok';
  return isWhole ? null : damaged(file);
}

function damaged(file: string): Failure {
  return { code: 'file-damaged', file: basename(file), format: 'SQLite' };
}
