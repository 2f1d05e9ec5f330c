import type { NotebookFilter, NotebookPage, NotebookRow, NotebookSort } from '../../shared/model/notebook';
import { parseQuery } from '../../shared/search/parse-query';
import { countFacets, filterTests, type FilterTest } from './notebook-facets';
import type { IndexedNote } from './notes-index';
import { unmarked, type NoteFinder } from './search-notes';

/** Annotations that a filter leaves, as sorted, with the words of the query in them. */
interface Filtered {
  readonly rows: readonly FilteredNote[];
  readonly tests: readonly FilterTest[];
  /** Those that hold the words, whatever else is asked of them: what facets are counted over. */
  readonly found: readonly IndexedNote[];
}

interface FilteredNote extends Pick<NotebookRow, 'noteMarks' | 'quoteMarks'> {
  readonly note: IndexedNote;
}

/** Part of the notebook: rows `offset` to `offset + limit`, and the counts over all that the filter leaves. */
export function notebookPage(
  notes: readonly IndexedNote[],
  find: NoteFinder,
  {
    filter,
    sort,
    offset,
    limit,
  }: {
    readonly filter: NotebookFilter;
    readonly sort: NotebookSort;
    readonly offset: number;
    readonly limit: number;
  },
): Omit<NotebookPage, 'removed'> {
  const { rows, found, tests } = filtered(notes, find, filter, sort);
  return {
    problems: parseQuery(filter.query).problems,
    total: rows.length,
    all: notes.length,
    facets: countFacets(found, tests),
    rows: rows.slice(offset, offset + limit).map(({ note, noteMarks, quoteMarks }) => ({
      annotation: note.annotation,
      noteMarks,
      quoteMarks,
    })),
  };
}

/** Ids of all annotations that a filter leaves, as sorted. */
export function notebookIds(
  notes: readonly IndexedNote[],
  find: NoteFinder,
  { filter, sort }: { readonly filter: NotebookFilter; readonly sort: NotebookSort },
): readonly string[] {
  return filtered(notes, find, filter, sort).rows.map(({ note }) => note.kept.id);
}

function filtered(
  notes: readonly IndexedNote[],
  find: NoteFinder,
  filter: NotebookFilter,
  sort: NotebookSort,
): Filtered {
  const { root, problems } = parseQuery(filter.query);
  // A query that cannot be read finds nothing; none at all leaves everything.
  const found = root
    ? find(root, notes)
    : problems.length > 0
      ? []
      : notes.map((note) => ({ note, ...unmarked(note.kept) }));
  const tests = filterTests(filter);
  const rows = found.filter(({ note }) => tests.every(({ holds }) => holds(note)));
  return { rows: sortedBy(rows, sort), tests, found: found.map(({ note }) => note) };
}

/** `rows` come in the library's order. */
function sortedBy(rows: readonly FilteredNote[], sort: NotebookSort): readonly FilteredNote[] {
  switch (sort) {
    case 'document':
      return rows;
    case 'newest':
      return rows.toSorted((one, other) => -compare(one.note.kept.created, other.note.kept.created));
    case 'oldest':
      return rows.toSorted((one, other) => compare(one.note.kept.created, other.note.kept.created));
    case 'modified':
      return rows.toSorted((one, other) => -compare(one.note.kept.modified, other.note.kept.modified));
  }
}

/** ISO instants sort as their characters do. */
function compare(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
