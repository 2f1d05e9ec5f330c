import type { DataMethods, Handlers } from '../../../shared/contract';
import type { AnnotationDraft } from '../../../shared/model/annotation';
import { fail, succeed, type Result } from '../../../shared/result';
import { changeKept, createKept, listKept, removeKept, restoreKept } from '../../notebook/annotations';
import { inLibraryOrder, placed } from '../../notebook/placed-annotations';
import { positionsIn } from '../positions-in';
import type { Session } from '../session';

type Annotating = Pick<
  Handlers<DataMethods>,
  'listAnnotations' | 'createAnnotation' | 'changeAnnotation' | 'removeAnnotation' | 'restoreAnnotation'
>;

/** Annotations, placed in the text of today's library. */
export function annotatingHandlers(session: Session, announceAnnotations: () => void): Annotating {
  const { notebook, libraryView } = session;

  /** Runs a change of the notes, and tells every window when it was made. */
  const changed = <Value>(value: Value | null, id: string): Result<Value> => {
    if (value === null) return fail({ code: 'annotation-not-found', id });
    announceAnnotations();
    return succeed(value);
  };

  return {
    listAnnotations: ({ document }) => {
      const kept = listKept(notebook(), document);
      return succeed(inLibraryOrder(kept, libraryView(), positionsIn(session)));
    },
    createAnnotation: (draft) => {
      const misquoted = draft.selectors.find((selector) => !standsIn(selector, libraryView().readingText));
      if (misquoted) return fail({ code: 'quote-mismatch', address: misquoted.address });
      const kept = createKept(notebook(), draft, new Date());
      announceAnnotations();
      return succeed(placed(kept, libraryView()));
    },
    changeAnnotation: ({ id, ...change }) => {
      const kept = changeKept(notebook(), id, change, new Date());
      return changed(kept && placed(kept, libraryView()), id);
    },
    removeAnnotation: ({ id }) => {
      if (!removeKept(notebook(), id, new Date())) return fail({ code: 'annotation-not-found', id });
      announceAnnotations();
      return succeed(null);
    },
    restoreAnnotation: ({ id }) => {
      const kept = restoreKept(notebook(), id);
      return changed(kept && placed(kept, libraryView()), id);
    },
  };
}

/** A note is taken only on words that really stand where the page says. */
function standsIn(
  { address, start, end, quote }: AnnotationDraft['selectors'][number],
  readingText: (address: string) => string | null,
): boolean {
  const text = readingText(address);
  return text !== null && start <= end && text.slice(start, end) === quote;
}
