import Database from 'better-sqlite3';
import { existsSync, statSync } from 'node:fs';
import { parserVersion } from '../gazette/parser-version';
import { librarySchemaVersion } from './schema';

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
  let db: Database.Database | null = null;
  try {
    db = new Database(file, { readonly: true, fileMustExist: true });
    const check: unknown = db.pragma('quick_check(1)', { simple: true });
    if (check !== 'ok') return closed(db, 'damaged');
    if (db.pragma('user_version', { simple: true }) !== librarySchemaVersion) return closed(db, 'outdated');
    const older = db
      .prepare('SELECT count(*) FROM source WHERE parser_version <> ?')
      .pluck()
      .get(parserVersion);
    if (older !== 0) return closed(db, 'outdated');
    const issues = db.prepare('SELECT count(*) FROM issue').pluck().get();
    return issues === 0 ? closed(db, 'empty') : db;
  } catch {
    // SQLite throws at the first page that is no database's, and at a table that is not there.
    return db ? closed(db, 'damaged') : 'damaged';
  }
}

function closed(db: Database.Database, flaw: LibraryFlaw): LibraryFlaw {
  db.close();
  return flaw;
}

/** SHA-256 of every source in a library, in hexadecimal; none when it cannot be read. */
export function sourceHashes(file: string): readonly string[] {
  if (!existsSync(file)) return [];
  try {
    const db = new Database(file, { readonly: true });
    try {
      return db.prepare<[], string>('SELECT sha256 FROM source').pluck().all();
    } finally {
      db.close();
    }
  } catch {
    return [];
  }
}
