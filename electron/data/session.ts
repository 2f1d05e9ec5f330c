import type { LibraryView } from '../../shared/model/annotation';
import { fail, FailureError, succeed, type Result } from '../../shared/result';
import type { DataNotice, LibraryStatus } from '../../shared/model/status';
import type { DataFiles } from '../../shared/wire';
import { existsSync } from 'node:fs';
import { annotationView } from '../library/annotation-view';
import type { ReadableLibrary } from '../library/library-file';
import { openLibrary } from '../library/open-library';
import { openNotebook, type Notebook } from '../notebook/open-notebook';

/** Both databases, open or with the reason why not. */
export interface Session {
  readonly status: () => LibraryStatus;
  /** Throws a FailureError when there is no library to read. */
  readonly library: () => ReadableLibrary;
  /** Throws a FailureError when the notes could not be opened. */
  readonly notebook: () => Notebook;
  /** What the notes see of the library: nothing, when there is none. */
  readonly libraryView: () => LibraryView;
  readonly close: () => void;
}

/**
 * Opens notes and library. The notes come first: whether they were there tells a first start from a lost library.
 *
 * @param announce hears the library's status whenever it changes.
 */
export async function openSession(
  files: DataFiles,
  announce: (status: LibraryStatus) => void,
): Promise<Session> {
  const now = new Date();
  const firstStart = !existsSync(files.notebookFile);
  const notebook = openNotebook(files.notebookFile, now);
  announce({ state: 'opening' });
  const opened = await openLibrary(files, firstStart, now, (done, total) => {
    announce({ state: 'building', done, total });
  });
  const notices = [...opened.notices, ...(notebook.ok ? notebook.value.notices : [])];
  const status = statusOf(opened.db, notices);
  announce(status);
  return {
    status: () => status,
    library: () => opened.db ?? refuse({ code: 'library-unavailable' }),
    notebook: () => (notebook.ok ? notebook.value.db : refuse(notebook.error)),
    libraryView: () => viewOf(opened.db),
    close: () => {
      opened.db?.close();
      if (notebook.ok) notebook.value.db.close();
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

function viewOf(db: ReadableLibrary | null): LibraryView {
  if (!db) return { readingText: () => null, context: () => null };
  return annotationView(db);
}

/** The value found, or the failure that says its address is not in the library. */
export function foundAt<Value>(value: Value | null, address: string): Result<Value> {
  return value === null ? fail({ code: 'address-not-found', address }) : succeed(value);
}
