import type { DataMethods, Handlers } from '../../shared/contract';
import { annotatingHandlers } from './handlers/annotating';
import { backingUpHandlers } from './handlers/backing-up';
import { exportingHandlers } from './handlers/exporting';
import { importingHandlers } from './handlers/importing';
import { mergingHandlers } from './handlers/merging';
import { notebookReadingHandlers } from './handlers/notebook-reading';
import { readingHandlers } from './handlers/reading';
import { removingHandlers } from './handlers/removing';
import { searchesKeptHandlers } from './handlers/searches-kept';
import { searchingHandlers } from './handlers/searching';
import type { ExportJob } from './export-job';
import type { ImportJob } from './import-job';
import type { IndexWork } from './index-work';
import type { NotesKeeper } from './notes-keeper';
import type { NotesMerger } from './notes-merger';
import type { Session } from './session';
import type { DataFiles } from '../../shared/wire';

/** What the data process does beside answering. */
export interface DataWork {
  readonly imports: ImportJob;
  readonly index: IndexWork;
  readonly exports: ExportJob;
  readonly keeper: NotesKeeper;
  readonly merger: NotesMerger;
  readonly files: Pick<DataFiles, 'libraryFile' | 'bundledLibrary'>;
}

/** Answers to the contract's data methods, for one session: a file for each subject. */
export function dataHandlers(
  session: Session,
  { imports, index, exports, keeper, merger, files }: DataWork,
  announce: (name: 'searchesChanged') => void,
): Handlers<DataMethods> {
  return {
    ...readingHandlers(session),
    ...importingHandlers(imports),
    ...exportingHandlers(exports),
    ...removingHandlers(session, { imports, index, files }),
    ...searchingHandlers(session, index),
    ...annotatingHandlers(session, keeper),
    ...notebookReadingHandlers(session, keeper),
    ...backingUpHandlers(session),
    ...mergingHandlers(merger),
    ...searchesKeptHandlers(session, () => {
      announce('searchesChanged');
    }),
  };
}
