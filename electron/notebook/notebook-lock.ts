import Database from 'better-sqlite3';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { openDatabase } from '../files/open-database';

/** The right to mend, migrate and turn over what belongs to a notes file: one process at a time has it. */
export interface NotebookLock {
  readonly release: () => void;
}

/**
 * Takes the lock of a notes file, or answers null when another process has it. Throws what the system throws when it
 * cannot be made.
 *
 * Writing needs no lock of ours: SQLite has the writers of one database wait for each other (`busy_timeout`), and the
 * journal is appended to with one write. But to set a file aside while another process has it open would send what that
 * one writes into the file set aside. The lock is SQLite's own, on an empty file: the system lets it go when a process
 * ends, however it ends, on every system.
 */
export function lockNotebook(notebookFile: string): NotebookLock | null {
  const file = `${notebookFile}.lock`;
  mkdirSync(dirname(file), { recursive: true });
  closeSync(openSync(file, 'a', 0o600));
  try {
    return openDatabase(file, { timeout: 0 }, (db) => {
      // Nothing is ever written: without this, SQLite would leave a journal of it.
      db.pragma('journal_mode = MEMORY');
      db.exec('BEGIN EXCLUSIVE');
      return {
        release: () => {
          db.close();
        },
      };
    });
  } catch (error) {
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')) return null;
    throw error;
  }
}
