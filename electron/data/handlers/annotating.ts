import type { DataMethods, Handlers } from '../../../shared/contract';
import { splitUnitAddress } from '../../../shared/model/address';
import type { Annotation, AnnotationState, LibraryView, Selector } from '../../../shared/model/annotation';
import { fail, succeed, type Result } from '../../../shared/result';
import { findStates, listKept, listKeptOn } from '../../notebook/annotations';
import { keptOf, type Change } from '../../notebook/annotation-state';
import {
  changed,
  changedInBulk,
  confirmed,
  created,
  joined,
  removed,
  renamed,
  restored,
} from '../../notebook/change-annotations';
import { idsLabelled, listLabels } from '../../notebook/labels';
import { inLibraryOrder, placed } from '../../notebook/placed-annotations';
import type { NotesKeeper } from '../notes-keeper';
import type { Session } from '../session';

type Annotating = Pick<
  Handlers<DataMethods>,
  | 'listAnnotations'
  | 'listLabels'
  | 'createAnnotation'
  | 'changeAnnotation'
  | 'changeAnnotations'
  | 'joinHighlights'
  | 'removeAnnotations'
  | 'restoreAnnotations'
  | 'confirmPlaces'
  | 'renameLabel'
  | 'readEdits'
  | 'undoEdit'
  | 'redoEdit'
>;

/** Annotations are made and changed: each change is an edit that can be taken back. */
export function annotatingHandlers(session: Session, keeper: NotesKeeper): Annotating {
  const { notebook, libraryNow } = session;
  const view = (): LibraryView => libraryNow().view;

  const find = (id: string): Result<AnnotationState> => {
    const [state] = findStates(notebook(), [id]);
    return state?.removed === null ? succeed(state) : fail({ code: 'annotation-not-found', id });
  };
  /** Those that are there and not in the trash. */
  const findAll = (ids: readonly string[]): readonly AnnotationState[] =>
    findStates(notebook(), ids).filter((state) => state.removed === null);
  const placedNow = (id: string): Result<Annotation> => {
    const state = find(id);
    return state.ok ? succeed(placed(keptOf(state.value), view())) : state;
  };
  const edit = (kind: Parameters<NotesKeeper['make']>[0], changes: readonly Change[]): number =>
    keeper.make(kind, changes).length;

  return {
    listAnnotations: ({ document }) => {
      const kept = document === null ? listKept(notebook()) : listKeptOn(notebook(), document);
      return succeed(inLibraryOrder(kept, view(), libraryNow().positionOf));
    },
    listLabels: () => succeed(listLabels(notebook())),
    createAnnotation: (draft) => {
      const wrong = misplaced(draft.selectors, draft.about, view());
      if (wrong) return wrong;
      const change = created(draft, new Date());
      keeper.make('create', [change]);
      return succeed(placed(keptOf(change.after), view()));
    },
    changeAnnotation: ({ id, ...fields }) => {
      const state = find(id);
      if (!state.ok) return state;
      // Passages that lost their place stay as they were kept while another one of them is put on other words.
      const kept = new Set(state.value.selectors.map((selector) => JSON.stringify(selector)));
      const moved = (fields.selectors ?? []).filter((selector) => !kept.has(JSON.stringify(selector)));
      const wrong = misplaced(moved, null, view());
      if (wrong) return wrong;
      const isNote = Object.entries(fields).every(([name, value]) => name === 'note' || value === undefined);
      const kind = isNote ? 'note' : fields.selectors ? 'extent' : 'change';
      edit(kind, [changed(state.value, fields, new Date())]);
      return placedNow(id);
    },
    changeAnnotations: ({ ids, change }) => {
      const now = new Date();
      return succeed({
        changed: edit(
          'bulk',
          findAll(ids).map((state) => changedInBulk(state, change, now)),
        ),
      });
    },
    joinHighlights: ({ into, others, selectors }) => {
      const state = find(into);
      if (!state.ok) return state;
      const wrong = misplaced(selectors, null, view());
      if (wrong) return wrong;
      const rest = findAll(others.filter((id) => id !== into));
      edit('join', joined(state.value, rest, selectors, new Date()));
      return placedNow(into);
    },
    removeAnnotations: ({ ids }) => {
      const now = new Date();
      return succeed({
        removed: edit(
          'remove',
          findAll(ids).map((state) => removed(state, now)),
        ),
      });
    },
    restoreAnnotations: ({ ids }) => {
      const there = findStates(notebook(), ids).filter((state) => state.removed !== null);
      return succeed({ restored: edit('restore', there.map(restored)) });
    },
    confirmPlaces: ({ ids }) => {
      const now = new Date();
      return succeed({
        confirmed: edit(
          'confirm',
          findAll(ids).map((state) => confirmed(state, view(), now)),
        ),
      });
    },
    renameLabel: ({ what, from, to }) => {
      const now = new Date();
      const labelled = findStates(notebook(), idsLabelled(notebook(), what, from));
      return succeed({
        changed: edit(
          'rename',
          labelled.map((state) => renamed(state, what, from, to, now)),
        ),
      });
    },
    readEdits: () => succeed(keeper.history()),
    undoEdit: () => succeed(keeper.step('undo')),
    redoEdit: () => succeed(keeper.step('redo')),
  };
}

/** A note is taken only on words that really stand where the page says, and on what the library holds. */
function misplaced(
  selectors: readonly Selector[],
  about: string | null,
  view: LibraryView,
): Result<never> | null {
  const misquoted = selectors.find((selector) => !standsIn(selector, view));
  if (misquoted) return fail({ code: 'quote-mismatch', address: misquoted.address });
  const isUnit = about !== null && splitUnitAddress(about)?.path != null;
  if (about !== null && (isUnit || !view.context(about)))
    return fail({ code: 'address-not-found', address: about });
  return null;
}

function standsIn({ address, start, end, quote }: Selector, { readingText }: LibraryView): boolean {
  const text = readingText(address);
  return text !== null && start <= end && text.slice(start, end) === quote;
}
