import type { DataMethods, Handlers } from '../../shared/contract';
import { annotatingHandlers } from './handlers/annotating';
import { importingHandlers } from './handlers/importing';
import { notebookReadingHandlers } from './handlers/notebook-reading';
import { readingHandlers } from './handlers/reading';
import { removingHandlers } from './handlers/removing';
import { searchesKeptHandlers } from './handlers/searches-kept';
import { searchingHandlers } from './handlers/searching';
import type { ImportJob } from './import-job';
import type { IndexWork } from './index-work';
import type { NotesKeeper } from './notes-keeper';
import type { Session } from './session';
import type { DataFiles } from '../../shared/wire';

/** What the data process does beside answering. */
export interface DataWork {
  readonly imports: ImportJob;
  readonly index: IndexWork;
  readonly keeper: NotesKeeper;
  readonly files: Pick<DataFiles, 'libraryFile' | 'bundledLibrary'>;
}

/** Answers to the contract's data methods, for one session: a file for each subject. */
export function dataHandlers(
  session: Session,
  { imports, index, keeper, files }: DataWork,
  announce: (name: 'searchesChanged') => void,
): Handlers<DataMethods> {
  return {
    ...readingHandlers(session),
    ...importingHandlers(imports),
    ...removingHandlers(session, { imports, index, files }),
    ...searchingHandlers(session, index),
    ...annotatingHandlers(session, keeper),
    ...notebookReadingHandlers(session, keeper),
    ...searchesKeptHandlers(session, () => {
      announce('searchesChanged');
    }),
  };
}
