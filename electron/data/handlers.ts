import type { DataMethods, Handlers } from '../../shared/contract';
import { annotatingHandlers } from './handlers/annotating';
import { importingHandlers } from './handlers/importing';
import { notesSearchingHandlers } from './handlers/notes-searching';
import { readingHandlers } from './handlers/reading';
import { searchingHandlers } from './handlers/searching';
import type { ImportJob } from './import-job';
import type { IndexWork } from './index-work';
import type { Session } from './session';

/** Answers to the contract's data methods, for one session: a file for each subject. */
export function dataHandlers(
  session: Session,
  { imports, index }: { readonly imports: ImportJob; readonly index: IndexWork },
  announce: (name: 'annotationsChanged' | 'searchesChanged') => void,
): Handlers<DataMethods> {
  return {
    ...readingHandlers(session),
    ...importingHandlers(imports),
    ...searchingHandlers(session, index),
    ...annotatingHandlers(session, () => {
      announce('annotationsChanged');
    }),
    ...notesSearchingHandlers(session, () => {
      announce('searchesChanged');
    }),
  };
}
