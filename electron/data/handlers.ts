import type { DataMethods, Handlers } from '../../shared/contract';
import type { AnnotationDraft } from '../../shared/model/annotation';
import { fail, succeed, type Result } from '../../shared/result';
import { findContents } from '../library/contents';
import { findDocument, listDocuments, readDocument } from '../library/documents';
import { listIssues } from '../library/issues';
import { readQuality } from '../library/quality';
import { changeKept, createKept, listKept, removeKept, restoreKept } from '../notebook/annotations';
import { inLibraryOrder, placed } from '../notebook/placed-annotations';
import { findPlace, keepPlace, listPlaces } from '../notebook/reading-places';
import { notesSearchingHandlers } from './handlers/notes-searching';
import { searchingHandlers } from './handlers/searching';
import type { ImportJob } from './import-job';
import type { IndexWork } from './index-work';
import { positionsIn } from './positions-in';
import { foundAt, type Session } from './session';

/** Answers to the contract's data methods, for one session. */
export function dataHandlers(
  session: Session,
  { imports, index }: { readonly imports: ImportJob; readonly index: IndexWork },
  announce: (name: 'annotationsChanged' | 'searchesChanged') => void,
): Handlers<DataMethods> {
  const { library, notebook, libraryView } = session;

  /** Runs a change of the notes, and tells every window when it was made. */
  const changed = <Value>(value: Value | null, id: string): Result<Value> => {
    if (value === null) return fail({ code: 'annotation-not-found', id });
    announce('annotationsChanged');
    return succeed(value);
  };

  return {
    readStatus: () => succeed(session.status()),
    listIssues: () => succeed(listIssues(library())),
    readContents: ({ issue }) => foundAt(findContents(library(), issue), issue),
    listDocuments: () => succeed(listDocuments(library())),
    readDocument: ({ document }) => foundAt(readDocument(library(), document), document),
    ...searchingHandlers(session, index),
    ...notesSearchingHandlers(session, () => {
      announce('searchesChanged');
    }),
    readPlace: ({ document }) => succeed(findPlace(notebook(), document)),
    keepPlace: (place) => {
      keepPlace(notebook(), place, new Date());
      return succeed(null);
    },
    readLastPlace: () =>
      succeed(
        listPlaces(notebook()).find(({ document }) => findDocument(library(), document) !== null) ?? null,
      ),
    readQuality: ({ address }) => foundAt(readQuality(library(), address), address),
    readImport: () => succeed(imports.status()),
    cancelImport: () => {
      imports.cancel();
      return succeed(null);
    },
    closeImportReport: () => {
      imports.closeReport();
      return succeed(null);
    },
    listAnnotations: ({ document }) => {
      const kept = listKept(notebook(), document);
      return succeed(inLibraryOrder(kept, libraryView(), positionsIn(session)));
    },
    createAnnotation: (draft) => {
      const misquoted = draft.selectors.find((selector) => !standsIn(selector, libraryView().readingText));
      if (misquoted) return fail({ code: 'quote-mismatch', address: misquoted.address });
      const kept = createKept(notebook(), draft, new Date());
      announce('annotationsChanged');
      return succeed(placed(kept, libraryView()));
    },
    changeAnnotation: ({ id, ...change }) => {
      const kept = changeKept(notebook(), id, change, new Date());
      return changed(kept && placed(kept, libraryView()), id);
    },
    removeAnnotation: ({ id }) => {
      if (!removeKept(notebook(), id, new Date())) return fail({ code: 'annotation-not-found', id });
      announce('annotationsChanged');
      return succeed(null);
    },
    restoreAnnotation: ({ id }) => {
      const kept = restoreKept(notebook(), id);
      return changed(kept && placed(kept, libraryView()), id);
    },
  } satisfies Handlers<DataMethods>;
}

/** A note is taken only on words that really stand where the page says. */
function standsIn(
  { address, start, end, quote }: AnnotationDraft['selectors'][number],
  readingText: (address: string) => string | null,
): boolean {
  const text = readingText(address);
  return text !== null && start <= end && text.slice(start, end) === quote;
}
