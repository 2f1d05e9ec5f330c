import { fail, FailureError, succeed, type Result } from '../../shared/result';
import type { DataNotice, LibraryStatus } from '../../shared/model/status';
import type { BackupStatus } from '../../shared/model/notes-exchange';
import type { DataFiles } from '../../shared/wire';
import { existsSync } from 'node:fs';
import { openLibraryFile, type ReadableLibrary } from '../library/library-file';
import { openLibrary } from '../library/open-library';
import type { ReadFile } from '../library/file-reading';
import { notesIndex, type LibraryNow, type NotesIndex } from '../notebook/notes-index';
import { notesToRead } from '../notebook/notes-to-read';
import type { ReadableNotebook } from '../notebook/open-notebook';
import { openNotes, type OpenNotes } from '../notebook/open-notes';
import { libraryFollower } from './library-now';

/** Both databases, open or with the reason why not. */
export interface Session {
  readonly status: () => LibraryStatus;
  /** Throws a FailureError when there is no library to read. */
  readonly library: () => ReadableLibrary;
  /** The notes, to be read. Throws a FailureError when they could not be opened. */
  readonly notebook: () => ReadableNotebook;
  /**
   * The notes, to be changed, and what keeps them from being lost: journal, backups, copies. Throws as `notebook` does,
   * and a FailureError with `file-unwritable` where they can only be read.
   */
  readonly keeping: () => Pick<OpenNotes, 'db' | 'kept' | 'backups'>;
  /** Backups and copies of the notes; also of those that can only be read. Throws as `notebook` does. */
  readonly backupStatus: () => BackupStatus;
  /** What the notes see of the library: nothing, when there is none. */
  readonly libraryNow: () => LibraryNow;
  /** All notes, placed in the library as it is. */
  readonly notes: NotesIndex;
  /** Says what the library holds now, after something was imported; opens it where there was none. */
  readonly libraryChanged: () => void;
  readonly close: () => void;
}

/**
 * Opens notes and library. The notes come first: whether they were there tells a first start from a lost library.
 *
 * @param read reads the sources of a library that has to be made again
 * @param announce hears the library's status whenever it changes
 * @param backedUp hears that a backup or copy of the notes was made, or could not be.
 */
export async function openSession(
  files: DataFiles,
  read: ReadFile,
  announce: (status: LibraryStatus) => void,
  backedUp: () => void = () => undefined,
): Promise<Session> {
  const now = new Date();
  const firstStart = !existsSync(files.notebookFile);
  let noticed = (): void => undefined;
  const notes = openNotes(files, {
    ...{ backedUp },
    noticed: () => {
      noticed();
    },
  });
  const toRead = notes.ok ? null : notesToRead(files, notes.error);
  announce({ state: 'opening' });
  const opened = await openLibrary(files, firstStart, {
    read,
    now,
    onProgress: (done, total) => {
      announce({ state: 'building', done, total });
    },
  });
  let { db } = opened;
  const notesNow = (): OpenNotes => (notes.ok ? notes.value : refuse(notes.error));
  const notebookNow = (): ReadableNotebook => (toRead ?? notesNow()).db;
  const notesNotices = (): readonly DataNotice[] => {
    if (toRead) return [{ ...toRead.unwritable, code: 'notebook-read-only' }];
    return notes.ok ? notes.value.notices() : [];
  };
  let status: LibraryStatus;
  const announceStatus = (): void => {
    status = statusOf(db, [...opened.notices, ...notesNotices()]);
    announce(status);
  };
  announceStatus();
  noticed = announceStatus;
  const libraryNow = libraryFollower(() => db);
  return {
    status: () => status,
    library: () => db ?? refuse({ code: 'library-unavailable' }),
    notebook: notebookNow,
    keeping: notesNow,
    backupStatus: () => (toRead ? toRead.backups() : notesNow().backups.status()),
    libraryNow,
    notes: notesIndex(notebookNow, libraryNow),
    libraryChanged: () => {
      const reopened = db ?? openLibraryFile(files.libraryFile);
      db = typeof reopened === 'string' ? null : reopened;
      announceStatus();
    },
    close: () => {
      db?.close();
      toRead?.close();
      if (notes.ok) notes.value.close();
    },
  };
}

function refuse(failure: ConstructorParameters<typeof FailureError>[0]): never {
  throw new FailureError(failure);
}

function statusOf(db: ReadableLibrary | null, notices: readonly DataNotice[]): LibraryStatus {
  if (!db) return { state: 'unavailable', notices };
  const count = (table: 'issue' | 'document'): number =>
    db.prepare<[], number>(`SELECT count(*) FROM ${table}`).pluck().get() ?? 0;
  return { state: 'ready', issues: count('issue'), documents: count('document'), notices };
}

/** The value found, or the failure that says its address is not in the library. */
export function foundAt<Value>(value: Value | null, address: string): Result<Value> {
  return value === null ? fail({ code: 'address-not-found', address }) : succeed(value);
}
