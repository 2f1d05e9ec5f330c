import type { NotebookFilter, NotebookPage, NotebookSort } from '../../shared/model/notebook';
import { parseQuery } from '../../shared/search/parse-query';
import { countFacets, filterTests, type FilterTest } from './notebook-facets';
import type { IndexedNote, LibraryNow } from './notes-index';
import { findNotes, printedMarks, type FoundNote } from './search-notes';

interface Asked {
  readonly filter: NotebookFilter;
  readonly sort: NotebookSort;
}

/** Part of the notebook: rows `offset` to `offset + limit`, and the counts over all that the filter leaves. */
export function notebookPage(
  notes: readonly IndexedNote[],
  { filter, sort, offset, limit }: Asked & { readonly offset: number; readonly limit: number },
  library: Pick<LibraryNow, 'holdsAt'>,
): Omit<NotebookPage, 'removed'> {
  const { problems, rows, found, tests } = filtered(ordered(notes, sort), filter, library);
  return {
    problems,
    total: rows.length,
    all: notes.length,
    facets: countFacets(found, tests),
    rows: rows
      .slice(offset, offset + limit)
      .map(({ note, marks }) => ({ annotation: note.annotation, ...printedMarks(note.kept, marks) })),
  };
}

/** Ids of all annotations that a filter leaves, as sorted. */
export function notebookIds(
  notes: readonly IndexedNote[],
  { filter, sort }: Asked,
  library: Pick<LibraryNow, 'holdsAt'>,
): readonly string[] {
  return filtered(ordered(notes, sort), filter, library).rows.map(({ note }) => note.kept.id);
}

interface Filtered {
  /** What is wrong with the query. */
  readonly problems: NotebookPage['problems'];
  readonly rows: readonly FoundNote[];
  readonly tests: readonly FilterTest[];
  /** Those that hold the words, whatever else is asked of them: what facets are counted over. */
  readonly found: readonly IndexedNote[];
}

function filtered(
  notes: readonly IndexedNote[],
  filter: NotebookFilter,
  library: Pick<LibraryNow, 'holdsAt'>,
): Filtered {
  const { root, problems } = parseQuery(filter.query);
  const tests = filterTests(filter);
  if (!root) {
    // A query that cannot be read finds nothing; none at all leaves everything.
    const found = problems.length > 0 ? [] : notes;
    return { problems, rows: keptBy(tests, found).map((note) => ({ note, marks: [] })), tests, found };
  }
  const all = findNotes(root, notes, library);
  const rows = tests.length === 0 ? all : all.filter(({ note }) => tests.every(({ holds }) => holds(note)));
  return { problems, rows, tests, found: all.map(({ note }) => note) };
}

function keptBy(tests: readonly FilterTest[], notes: readonly IndexedNote[]): readonly IndexedNote[] {
  return tests.length === 0 ? notes : notes.filter((note) => tests.every(({ holds }) => holds(note)));
}

/** The same notes in each order, for as long as they are the same: to sort ten thousand takes as long as to search them. */
const orders = new WeakMap<readonly IndexedNote[], Map<NotebookSort, readonly IndexedNote[]>>();

/** @param notes in the library's order */
function ordered(notes: readonly IndexedNote[], sort: NotebookSort): readonly IndexedNote[] {
  if (sort === 'document') return notes;
  const known = orders.get(notes) ?? new Map<NotebookSort, readonly IndexedNote[]>();
  const before = known.get(sort);
  if (before) return before;
  const field = sort === 'modified' ? 'modified' : 'created';
  const sign = sort === 'oldest' ? 1 : -1;
  const sorted = notes.toSorted((one, other) => sign * compare(one.kept[field], other.kept[field]));
  orders.set(notes, known.set(sort, sorted));
  return sorted;
}

/** ISO instants sort as their characters do. */
function compare(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
