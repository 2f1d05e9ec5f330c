import type { BackupStatus } from '../../shared/model/notes-exchange';
import type { Failure } from '../../shared/result';
import type { DataFiles } from '../../shared/wire';
import { readCopies } from './copy-keeper';
import { listBackups, type KnownCounts } from './list-backups';
import type { ReadableNotebook } from './open-notebook';
import { openToRead } from './open-to-read';

/** Notes that can be read and not changed. */
export interface NotesToRead {
  readonly db: ReadableNotebook;
  /** Why they cannot be changed. */
  readonly unwritable: Unwritable;
  readonly backups: () => BackupStatus;
  readonly close: () => void;
}
export type Unwritable = Extract<Failure, { readonly code: 'file-unwritable' }>;

/**
 * Opens the notes to be read where they cannot be kept: on a disk that is full or may not be written, or in the folder of
 * another person. Null where the reason is another one, or where they cannot be read either.
 *
 * @param failure why they could not be opened to be changed
 */
export function notesToRead(
  { notebookFile, backupsFolder }: Pick<DataFiles, 'notebookFile' | 'backupsFolder'>,
  failure: Failure,
): NotesToRead | null {
  if (failure.code !== 'file-unwritable') return null;
  const opened = openToRead(notebookFile);
  if (!opened.ok) return null;
  const db = opened.value;
  const known: KnownCounts = new Map();
  return {
    ...{ db, unwritable: failure },
    backups: () => ({ backups: listBackups(backupsFolder, known), failure, copies: readCopies(db, null) }),
    close: () => {
      db.close();
    },
  };
}
