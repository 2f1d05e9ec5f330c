import Database from 'better-sqlite3';
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { fail, succeed, type Result } from '../../shared/result';
import type { DataNotice } from '../../shared/model/status';
import { errorCode } from '../files/error-code';
import { setAside } from '../files/set-aside';
import { migrate } from './migrate';

/** The notes, open for writing. Branded, so that it is never mistaken for a library. */
export type Notebook = Database.Database & { readonly brand?: 'notebook' };

export interface OpenedNotebook {
  readonly db: Notebook;
  readonly notices: readonly DataNotice[];
}

/**
 * Opens the notes, beginning them where there are none. A damaged file is set aside under a dated name, never
 * deleted, and said. Fails when the place cannot be written or the notes are a newer program's; they are then as
 * they were.
 */
export function openNotebook(file: string, now: Date): Result<OpenedNotebook> {
  const notices: DataNotice[] = [];
  try {
    mkdirSync(dirname(file), { recursive: true });
    if (existsSync(file) && statSync(file).size > 0 && !isSound(file)) {
      notices.push({ code: 'notebook-set-aside', setAside: setAside(file, now) });
    }
    const db = new Database(file);
    keepSafely(db);
    const migrated = migrate(db);
    if (migrated.ok) return succeed({ db, notices });
    db.close();
    return migrated;
  } catch (error) {
    return fail({
      code: 'file-unwritable',
      file: basename(file),
      reason: errorCode(error),
    });
  }
}

/**
 * FULL has to be set on every open: better-sqlite3 is compiled so that a database in WAL mode reopens at NORMAL,
 * which may lose acknowledged notes at a power cut. It costs 0.4 ms a commit.
 */
function keepSafely(db: Database.Database): void {
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
  db.pragma('trusted_schema = OFF');
  db.pragma('cell_size_check = ON');
  db.pragma('busy_timeout = 5000');
  if (process.platform === 'darwin') db.pragma('checkpoint_fullfsync = ON');
}

const damage = new Set(['SQLITE_CORRUPT', 'SQLITE_NOTADB']);

/** Reads every page. A file that merely may not be read or is locked is not damaged, and throws. */
function isSound(file: string): boolean {
  let db: Database.Database | null = null;
  try {
    db = new Database(file);
    return db.pragma('quick_check(1)', { simple: true }) === 'ok';
  } catch (error) {
    if (error instanceof Database.SqliteError && damage.has(error.code.split('_').slice(0, 2).join('_')))
      return false;
    throw error;
  } finally {
    db?.close();
  }
}
