import type { AnnotationInContext, KeptAnnotation, LibraryView } from '../../shared/model/annotation';
import { placeStateOf, type PlaceState } from '../../shared/model/notebook';
import type { FieldTest } from '../../shared/search/query';
import { listKept } from './annotations';
import { foldedNote } from './folded-notes';
import { facetValues } from './notebook-facets';
import { keptOf, type Change } from './annotation-state';
import type { ReadableNotebook } from './open-notebook';
import { byStanding, placedInContext, standingOf } from './placed-annotations';

/** An annotation that is not removed, as the notebook lists it. */
export interface IndexedNote {
  readonly kept: KeptAnnotation;
  readonly annotation: AnnotationInContext;
  readonly state: PlaceState;
  readonly standing: readonly [position: number, start: number];
  /** What it has in every facet. */
  readonly values: ReturnType<typeof facetValues>;
}

/** What of the library the index looks at: another value after every change of it. */
export interface LibraryNow {
  readonly view: LibraryView;
  readonly positionOf: (address: string) => number;
  /** Whether a field's test is true at an address: of the unit, of anything in the document, or of the issue. */
  readonly holdsAt: (test: FieldTest) => (address: string) => boolean;
}

/** All annotations in memory, each placed once in the library as it is: ten thousand are filtered at every key. */
export interface NotesIndex {
  /** In the library's order; the same list for as long as nothing changed. */
  readonly notes: () => readonly IndexedNote[];
  /** Does beforehand, in steps, what `notes` and the first search would have to do at once. */
  readonly prepare: () => Generator<undefined, undefined>;
  /** Follows an edit of this program; edits of another are noticed by themselves. */
  readonly changed: (changes: readonly Change[]) => void;
}

/** Notes that are placed at a time while other calls wait. */
const step = 100;

export function notesIndex(db: () => ReadableNotebook, library: () => LibraryNow): NotesIndex {
  let all = new Map<string, IndexedNote>();
  let sorted: readonly IndexedNote[] | null = null;
  /** Notes that are still to be placed. */
  let unplaced: readonly KeptAnnotation[] = [];
  let seen: {
    readonly library: LibraryNow;
    readonly version: unknown;
    readonly db: ReadableNotebook;
  } | null = null;

  const indexed = (kept: KeptAnnotation, { view, positionOf }: LibraryNow): IndexedNote => {
    const annotation = placedInContext(kept, view);
    const state = placeStateOf(annotation);
    const standing = standingOf(annotation, positionOf);
    return { kept, annotation, state, standing, values: facetValues(annotation, state) };
  };

  const isStale = (now: LibraryNow): boolean =>
    seen?.db !== db() || seen.library !== now || seen.version !== otherWritersVersion(db());

  const refresh = (): void => {
    const now = library();
    if (!isStale(now)) return;
    seen = { library: now, version: otherWritersVersion(db()), db: db() };
    // Document by document, because the library remembers only some of them.
    unplaced = listKept(db()).toSorted((one, other) => compare(documentKey(one), documentKey(other)));
    all = new Map();
    sorted = null;
  };

  const placeSome = (count: number): void => {
    const now = library();
    for (const kept of unplaced.slice(0, count)) all.set(kept.id, indexed(kept, now));
    unplaced = unplaced.slice(count);
  };

  return {
    prepare: function* () {
      for (;;) {
        refresh();
        if (unplaced.length === 0) return undefined;
        unplaced.slice(0, step).forEach(foldedNote);
        placeSome(step);
        yield;
      }
    },
    notes: () => {
      refresh();
      placeSome(unplaced.length);
      sorted ??= [...all.values()].sort(
        (one, other) =>
          byStanding(one.standing, other.standing) ||
          compare(one.kept.created, other.kept.created) ||
          compare(one.kept.id, other.kept.id),
      );
      return sorted;
    },
    changed: (changes) => {
      if (!seen || isStale(library())) return;
      const ids = new Set(changes.map(({ id }) => id));
      unplaced = unplaced.filter(({ id }) => !ids.has(id));
      for (const { id, after } of changes) {
        if (after?.removed === null) all.set(id, indexed(keptOf(after), seen.library));
        else all.delete(id);
      }
      sorted = null;
    },
  };
}

/** Changes when another connection wrote; this one's own edits are told by `changed`. */
function otherWritersVersion(db: ReadableNotebook): unknown {
  return db.pragma('data_version', { simple: true });
}

function documentKey({ selectors, about }: KeptAnnotation): string {
  return selectors[0]?.address ?? about ?? '';
}

/** By code units: a collator is forty times slower, and no person sees this order. */
function compare(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
