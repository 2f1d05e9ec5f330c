import type { DataMethods, Handlers } from '../../../shared/contract';
import { candidatesFor } from '../../../shared/anchor/candidates';
import { fail, succeed } from '../../../shared/result';
import { countRemoved, findKept, findStates, listRemoved } from '../../notebook/annotations';
import { keptOf } from '../../notebook/annotation-state';
import { notebookIds, notebookPage } from '../../notebook/notebook-page';
import { placedInContext } from '../../notebook/placed-annotations';
import { searchNotes } from '../../notebook/search-notes';
import type { NotesKeeper } from '../notes-keeper';
import type { Session } from '../session';

type NotebookReading = Pick<
  Handlers<DataMethods>,
  'readNotebook' | 'listAnnotationIds' | 'searchNotes' | 'readTrash' | 'emptyTrash' | 'listCandidates'
>;

/** The notebook over the whole library, what is found in it, and its trash. */
export function notebookReadingHandlers(session: Session, keeper: NotesKeeper): NotebookReading {
  const { notebook, libraryNow, notes } = session;
  return {
    readNotebook: (asked) =>
      succeed({ ...notebookPage(notes.notes(), asked, libraryNow()), removed: countRemoved(notebook()) }),
    listAnnotationIds: (asked) => succeed(notebookIds(notes.notes(), asked, libraryNow())),
    searchNotes: ({ query }) => succeed(searchNotes(notes.notes(), query, libraryNow())),
    readTrash: ({ offset, limit }) => {
      const states = listRemoved(notebook());
      const { view } = libraryNow();
      return succeed({
        total: states.length,
        rows: states.slice(offset, offset + limit).map((state) => ({
          annotation: placedInContext(keptOf(state), view),
          removed: state.removed ?? '',
        })),
      });
    },
    emptyTrash: ({ ids }) => {
      const removed = (ids === null ? listRemoved(notebook()) : findStates(notebook(), ids)).filter(
        (state) => state.removed !== null,
      );
      return succeed({ deleted: keeper.deleteForGood(removed).length });
    },
    listCandidates: ({ id }) => {
      const kept = findKept(notebook(), id);
      if (!kept) return fail({ code: 'annotation-not-found', id });
      const { view } = libraryNow();
      return succeed(
        kept.selectors.map((selector) =>
          candidatesFor(selector, view.documentTexts(selector.address) ?? []).map((candidate) => ({
            ...candidate,
            trail: view.context(candidate.address)?.trail ?? [],
          })),
        ),
      );
    },
  };
}
