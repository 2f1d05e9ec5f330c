import Database from 'better-sqlite3';
import { existsSync, renameSync, statSync } from 'node:fs';
import { removeCompanions, removeDatabase } from '../files/database-files';
import { openDatabase, withDatabase } from '../files/open-database';
import { syncFile } from '../files/sync-file';
import { parserVersion } from '../gazette/parser-version';
import { createLibrarySchema, librarySchemaVersion } from './schema';

/** A library that may only be read. Branded, so that no writer takes it by mistake. */
export type ReadableLibrary = Database.Database & { readonly brand?: 'readable library' };

export type LibraryFlaw = 'missing' | 'empty' | 'damaged' | 'outdated';

/**
 * Opens a library for reading, or says what is wrong with it.
 *
 * `quick_check` reads every page but compares no index with its table: about 5 ms per MB.
 */
export function openLibraryFile(file: string): ReadableLibrary | LibraryFlaw {
  if (!existsSync(file)) return 'missing';
  if (statSync(file).size === 0) return 'empty';
  try {
    rollBack(file);
    return openDatabase(file, { readonly: true, fileMustExist: true }, (db) => {
      const check: unknown = db.pragma('quick_check(1)', { simple: true });
      if (check !== 'ok') return closed(db, 'damaged');
      if (isOutdated(db)) return closed(db, 'outdated');
      return hasBeenFilled(db) ? db : closed(db, 'empty');
    });
  } catch {
    // SQLite throws at the first page that is no database's, and at a table that is not there.
    return 'damaged';
  }
}

/** A library from which a person removed everything has held documents: it is as it should be. */
function hasBeenFilled(db: Database.Database): boolean {
  const filled = db
    .prepare(
      `SELECT EXISTS (SELECT 1 FROM document)
         OR EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = 'document' AND seq > 0)`,
    )
    .pluck()
    .get();
  return filled === 1;
}

/** A write that was cut off is undone by the next one who may write; whoever only reads could not open the file. */
function rollBack(file: string): void {
  if (!existsSync(`${file}-journal`)) return;
  withDatabase(file, {}, (db) => {
    db.pragma('schema_version');
  });
}

function closed<Flaw extends LibraryFlaw>(db: Database.Database, flaw: Flaw): Flaw {
  db.close();
  return flaw;
}

/**
 * Opens a library to add to it, or says why not; readers of the same file go on. Its pages are not checked: that takes
 * as long as reading all of it, and `openLibrary` does it at each start.
 */
export function openForWriting(file: string): Database.Database | Exclude<LibraryFlaw, 'empty'> {
  if (!existsSync(file) || statSync(file).size === 0) return 'missing';
  try {
    return openDatabase(file, { fileMustExist: true }, (db) => {
      db.pragma('trusted_schema = OFF');
      return isOutdated(db) ? closed(db, 'outdated') : db;
    });
  } catch (error) {
    if (error instanceof Database.SqliteError && /^SQLITE_(?:CORRUPT|NOTADB|ERROR)/u.test(error.code)) {
      return 'damaged';
    }
    throw error;
  }
}

function isOutdated(db: Database.Database): boolean {
  if (db.pragma('user_version', { simple: true }) !== librarySchemaVersion) return true;
  return db.prepare('SELECT count(*) FROM source WHERE parser_version <> ?').pluck().get(parserVersion) !== 0;
}

/**
 * Makes a library without anything in it. Nobody reads it before it is in its place: it is not synced meanwhile. Its
 * tables are not analysed at the end: what is true of ten issues would plan the queries of a thousand, and without it
 * SQLite takes the indexes, as it should.
 */
export function createLibrary(file: string): Database.Database {
  removeLibrary(file);
  return openDatabase(file, {}, (db) => {
    db.pragma('journal_mode = MEMORY');
    db.pragma('synchronous = OFF');
    createLibrarySchema(db);
    return db;
  });
}

/**
 * Puts a finished library in the place of another, whole: whoever reads the old file goes on reading it. What was kept
 * beside the old one goes with it, because SQLite would take it for the new one's.
 */
export function putInPlace(made: string, file: string): void {
  syncFile(made);
  removeCompanions(file);
  renameSync(made, file);
}

export function removeLibrary(file: string): void {
  removeDatabase(file);
}
