import { basename } from 'node:path';
import { fail, succeed, type Failure, type Result } from '../../shared/result';
import type { Backup, BackupReason, BackupStatus, CopyInterval } from '../../shared/model/notes-exchange';
import type { DataNotice } from '../../shared/model/status';
import type { DataFiles } from '../../shared/wire';
import { errorCode } from '../files/error-code';
import type { Change } from './annotation-state';
import { backupKeeper, systemClock, type Clock } from './backup-keeper';
import { markClosed } from './clean-mark';
import { copyKeeper } from './copy-keeper';
import { hasJournal, journalBeside, largestJournal, openJournal, type Journal } from './journal';
import { lockNotebook, type NotebookLock } from './notebook-lock';
import { openNotebook, type Notebook, type OpenedNotebook } from './open-notebook';

/** The notes with everything that keeps them from being lost. */
export interface OpenNotes {
  readonly db: Notebook;
  /** What befell them when they were opened or since. */
  readonly notices: () => readonly DataNotice[];
  /** Writes changes that the database has into the journal, and has a backup follow; before they are told to anyone. */
  readonly kept: (changes: readonly Change[], now: Date) => void;
  readonly backups: {
    readonly status: () => BackupStatus;
    readonly make: (reason: BackupReason) => Promise<Result<Backup>>;
    readonly changeCopyInterval: (interval: CopyInterval) => void;
    /** Copies there at once, too; what comes of it is in the status. */
    readonly setCopyFolder: (folder: string) => Promise<void>;
  };
  /** Makes a last backup if something changed, and closes the database. */
  readonly close: () => void;
}

interface Hear {
  /** A notice was added or taken back. */
  readonly noticed: () => void;
  /** A backup or copy was made, or could not be. */
  readonly backedUp: () => void;
}

interface Options {
  readonly clock?: Clock;
  /** Bytes. */
  readonly largestJournal?: number;
}

/**
 * Opens the notes for the one process that keeps them. Fails with `notebook-in-use` when another one does: it would have
 * to mend or turn over what that one is writing.
 */
export function openNotes(
  { notebookFile, backupsFolder }: Pick<DataFiles, 'notebookFile' | 'backupsFolder'>,
  hear: Hear,
  { clock = systemClock, largestJournal: largest = largestJournal }: Options = {},
): Result<OpenNotes> {
  const journalFile = journalBeside(notebookFile);
  let lock;
  try {
    lock = lockNotebook(notebookFile);
  } catch (error) {
    return fail({ code: 'file-unwritable', file: basename(notebookFile), reason: errorCode(error) });
  }
  if (!lock) return fail({ code: 'notebook-in-use', file: basename(notebookFile) });
  let db: Notebook | null = null;
  try {
    const journal = openJournal(journalFile, largest);
    const opened = openNotebook(notebookFile, clock.now(), { backupsFolder, journal });
    if (opened.ok) {
      ({ db } = opened.value);
      const files = { notebookFile, backupsFolder };
      return succeed(keepNotes(opened.value, { files, journal, lock, clock, hear }));
    }
    lock.release();
    return opened;
  } catch (error) {
    // A folder of backups that cannot be read, say.
    db?.close();
    lock.release();
    return fail({ code: 'file-unwritable', file: basename(backupsFolder), reason: errorCode(error) });
  }
}

interface Parts {
  readonly files: Pick<DataFiles, 'notebookFile' | 'backupsFolder'>;
  readonly journal: Journal;
  readonly lock: NotebookLock;
  readonly clock: Clock;
  readonly hear: Hear;
}

function keepNotes(
  { db, notices, backedUp: allBackedUp }: OpenedNotebook,
  { files: { notebookFile, backupsFolder }, journal, lock, clock, hear }: Parts,
): OpenNotes {
  let journalFailure = journal.append([], clock.now());
  let backupFailure: Failure | null = null;

  const copies = copyKeeper({ db, backupsFolder, clock, changed: hear.backedUp });
  const backups = backupKeeper({
    ...{ db, folder: backupsFolder, journal, clock },
    // Where nothing was ever written there is nothing to back up.
    changedBefore: !allBackedUp && hasJournal(journal.file),
    made: (backup) => {
      backupFailure = backup.ok ? null : backup.error;
      hear.backedUp();
      if (backup.ok) void copies.copy(false);
    },
  });
  const writeJournal = (changes: readonly Change[], now: Date): void => {
    const reason = journal.append(changes, now);
    if (reason === journalFailure) return;
    journalFailure = reason;
    hear.noticed();
  };

  return {
    db,
    notices: () => [
      ...notices,
      ...(journalFailure === null ? [] : [{ code: 'journal-unwritable', reason: journalFailure } as const]),
    ],
    kept: (changes, now) => {
      writeJournal(changes, now);
      backups.changed();
    },
    backups: {
      status: () => ({ backups: backups.list(), failure: backupFailure, copies: copies.status() }),
      make: backups.make,
      changeCopyInterval: (interval) => {
        copies.changeInterval(interval);
        hear.backedUp();
      },
      setCopyFolder: async (folder) => {
        copies.setFolder(folder);
        await backups.make('request');
        await copies.copy(true);
      },
    },
    close: () => {
      copies.close();
      try {
        writeJournal([], clock.now());
        const backedUp = backups.quit();
        leaveOneFile(db);
        db.close();
        if (journalFailure === null) markClosed(notebookFile, backedUp);
      } finally {
        db.close();
        lock.release();
      }
    },
  };
}

/** Out of WAL mode the notes can be read from where nothing may be written. Whoever reads them just now prevents it. */
function leaveOneFile(db: Notebook): void {
  try {
    db.pragma('journal_mode = DELETE');
  } catch {
    // The disk is full, or read: it stays in WAL mode.
  }
}
