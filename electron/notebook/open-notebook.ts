import type Database from 'better-sqlite3';
import { existsSync, mkdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { fail, FailureError, succeed, type Result } from '../../shared/result';
import type { DataNotice } from '../../shared/model/status';
import { errorCode } from '../files/error-code';
import { openDatabase } from '../files/open-database';
import { setAside } from '../files/set-aside';
import { checkNotebook, compareWith, isDamage, type Agreement } from './check-notebook';
import { removeMark } from './clean-mark';
import { deleteForGood } from './edits';
import { hasJournal, type Journal } from './journal';
import { makeBackupAtOnce } from './make-backup';
import { migrate, notebookVersion } from './migrate';
import { putInPlace, rebuildNotebook } from './rebuild-notebook';
import { salvage } from './salvage';
import { readSecondCopy, type SecondCopy } from './second-copy';

/** The notes, open for writing. Branded, so that it is never mistaken for a library. */
export type Notebook = Database.Database & { readonly brand?: 'notebook' };
/** Notes, open for reading at least: what takes them writes nothing. */
export type ReadableNotebook = Database.Database & { readonly brand?: 'notebook' | 'readable notebook' };

export interface OpenedNotebook {
  readonly db: Notebook;
  readonly notices: readonly DataNotice[];
  /** Whether a backup is known to hold all of it. */
  readonly backedUp: boolean;
}

/** Where the second copy of the notes is: with it everything comes back, whatever became of their file. */
export interface SecondPlaces {
  readonly backupsFolder: string;
  readonly journal: Journal;
}

/**
 * Opens the notes, beginning them where there are none. A file that is damaged, or does not have what the journal says, is
 * set aside under a dated name, never deleted; what it still says and what backup and journal say is put in its place. Of a
 * file that is gone, the same without it. Notes of an older version are backed up and migrated. Fails when the place
 * cannot be written or the notes are a newer program's; they are then as they were.
 *
 * The caller knows that no other process has the file open, or means to.
 *
 * @param second null where there is none: what a damaged file still says then has to do
 */
export function openNotebook(
  file: string,
  now: Date,
  second: SecondPlaces | null = null,
): Result<OpenedNotebook> {
  try {
    mkdirSync(dirname(file), { recursive: true });
    const found = checkNotebook(file);
    if (found.is === 'newer') {
      return fail({ code: 'notebook-from-newer-version', found: found.version, known: notebookVersion });
    }
    const isUntouched = found.is === 'as-closed' && (!second || hasJournal(second.journal.file));
    const copy = second && !isUntouched ? readSecondCopy(second.backupsFolder, second.journal.file) : null;
    const notices: DataNotice[] = [];
    const mend = (): void => {
      notices.push(...mended(file, now, copy, second));
    };
    if (found.is === 'damaged') mend();
    if (found.is === 'missing' && copy && isAnything(copy)) mend();
    removeMark(file);
    let db = openSafely(file);
    try {
      const version = Number(db.pragma('user_version', { simple: true }));
      if (second && version > 0 && version < notebookVersion) {
        const backup = makeBackupAtOnce(db, second.backupsFolder, 'migration', now);
        if (!backup.ok) throw new FailureError(backup.error);
      }
      const migrated = migrate(db);
      if (!migrated.ok) throw new FailureError(migrated.error);
      if (second && copy) {
        let agreement = version < notebookVersion ? null : compared(copy, db);
        if (agreement && (agreement === 'damaged' || agreement.lost.length > 0)) {
          db.close();
          mend();
          db = openSafely(file);
          agreement = null;
        }
        const { undeleted, unjournaled } = agreement ?? compareWith(copy, db);
        deleteForGood(db, undeleted);
        // What cannot be written now waits in the journal for the next time.
        second.journal.append(unjournaled, now);
      }
      return succeed({ db, notices, backedUp: found.is === 'as-closed' && found.backedUp });
    } catch (error) {
      db.close();
      throw error;
    }
  } catch (error) {
    if (error instanceof FailureError) return fail(error.failure);
    return fail({ code: 'file-unwritable', file: basename(file), reason: errorCode(error) });
  }
}

/** Puts everything that is known in the place of a file that is damaged or gone, and says so. */
function mended(
  file: string,
  now: Date,
  copy: SecondCopy | null,
  places: SecondPlaces | null,
): readonly DataNotice[] {
  const known = copy ?? nothingKnown;
  const isThere = existsSync(file);
  const salvaged = isThere ? salvage(file) : null;
  try {
    const { made, rebuilt } = rebuildNotebook(file, salvaged, known, places?.backupsFolder ?? '');
    const aside = isThere ? setAside(file, now) : null;
    putInPlace(made, file);
    const { backup } = known;
    if (aside === null) return [{ code: 'notebook-restored', restored: rebuilt.restored, backup }];
    return [{ code: 'notebook-set-aside', setAside: aside, ...rebuilt, backup }];
  } finally {
    salvaged?.rows.close();
  }
}

const nothingKnown: SecondCopy = {
  ...{ entries: new Map(), backup: null, unreadable: [], damagedLines: 0, hasJournal: false },
};

function isAnything({ entries, backup }: SecondCopy): boolean {
  return backup !== null || entries.size > 0;
}

function compared(copy: SecondCopy, db: Notebook): Agreement | 'damaged' {
  try {
    return compareWith(copy, db);
  } catch (error) {
    if (isDamage(error)) return 'damaged';
    throw error;
  }
}

/**
 * FULL has to be set on every open: better-sqlite3 is compiled so that a database in WAL mode reopens at NORMAL,
 * which may lose acknowledged notes at a power cut. It costs 0.4 ms a commit.
 */
function openSafely(file: string): Notebook {
  return openDatabase(file, {}, (db) => {
    db.pragma('busy_timeout = 5000');
    db.pragma('journal_mode = WAL');
    db.pragma('synchronous = FULL');
    db.pragma('foreign_keys = ON');
    db.pragma('trusted_schema = OFF');
    db.pragma('cell_size_check = ON');
    if (process.platform === 'darwin') db.pragma('checkpoint_fullfsync = ON');
    const isFull = db.pragma('synchronous', { simple: true }) === 2;
    if (!isFull) throw new Error('synchronous=FULL was refused');
    tryToWrite(db);
    return db;
  });
}

/** SQLite opens a file that may not be written as well, to be read, and says nothing before the first write. */
function tryToWrite(db: Notebook): void {
  const version = String(db.pragma('user_version', { simple: true }));
  db.exec(`BEGIN; PRAGMA user_version = ${version}; ROLLBACK`);
}
