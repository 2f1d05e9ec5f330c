import type { AnnotationInContext } from '../../shared/model/annotation';
import {
  notebookFacets,
  type NotebookFacet,
  type NotebookFacetValue,
  type NotebookFilter,
  type NotebookPage,
  type PlaceState,
  type ReadingState,
} from '../../shared/model/notebook';
import type { IndexedNote } from './notes-index';

/** One condition of a filter; `facet` is null for what no facet counts. */
export interface FilterTest {
  readonly facet: NotebookFacet | null;
  readonly holds: (note: IndexedNote) => boolean;
}

/** What a filter asks of a note, apart from the words. */
export function filterTests(filter: NotebookFilter): readonly FilterTest[] {
  const chosen = notebookFacets.flatMap((facet): FilterTest[] => {
    const values = new Set<string>(filter[facet]);
    if (values.size === 0) return [];
    return [{ facet, holds: (note) => note.values[facet].some((value) => values.has(value)) }];
  });
  const others: readonly (FilterTest | false)[] = [
    filter.withNote && { facet: null, holds: ({ kept }) => kept.note.trim() !== '' },
    filter.reading.length > 0 && {
      facet: null,
      holds: ({ kept }) => {
        const reading = readingStateOf(kept);
        return reading !== null && filter.reading.includes(reading);
      },
    },
  ];
  return [...chosen, ...others.filter((test) => test !== false)];
}

/** Where a bookmark of a whole document stands in the reading list; null for every other annotation. */
function readingStateOf({ kind, about, done }: IndexedNote['kept']): ReadingState | null {
  if (kind !== 'bookmark' || about === null) return null;
  return done === null ? 'to-read' : 'read';
}

/**
 * Counts the values of every facet: over the notes that all conditions but the facet's own leave, so that a person sees
 * what choosing another value would give.
 */
export function countFacets(
  notes: readonly IndexedNote[],
  tests: readonly FilterTest[],
): NotebookPage['facets'] {
  const known = tests.length === 0 ? unfiltered.get(notes) : undefined;
  if (known) return known;
  const counted = facetRecord(() => new Map<string, Counted>());
  for (const note of notes) {
    const failed = failedTest(note, tests);
    if (failed === 'several' || failed?.facet === null) continue;
    for (const facet of failed ? [failed.facet] : notebookFacets) {
      const values = counted[facet];
      for (const value of note.values[facet]) {
        const found = values.get(value);
        if (found) found.annotations += 1;
        else values.set(value, { annotations: 1, note });
      }
    }
  }
  const facets = facetRecord((facet) => valueList(facet, counted[facet]));
  if (tests.length === 0) unfiltered.set(notes, facets);
  return facets;
}

/** What all notes come to, for as long as they are the same: it is asked for whenever the notebook is opened. */
const unfiltered = new WeakMap<readonly IndexedNote[], NotebookPage['facets']>();

/** The one condition that a note does not meet, or null where it meets all. */
function failedTest(note: IndexedNote, tests: readonly FilterTest[]): FilterTest | 'several' | null {
  let failed: FilterTest | null = null;
  for (const test of tests) {
    if (test.holds(note)) continue;
    if (failed) return 'several';
    failed = test;
  }
  return failed;
}

interface Counted {
  annotations: number;
  /** One that has the value: it knows the value's name. */
  readonly note: IndexedNote;
}

function valueList(
  facet: NotebookFacet,
  counted: ReadonlyMap<string, Counted>,
): readonly NotebookFacetValue[] {
  const byValue = (one: string, other: string): number => (one < other ? -1 : 1);
  return [...counted]
    .sort(([one, { annotations }], [other, { annotations: others }]) =>
      facet === 'year' ? byValue(other, one) : others - annotations || byValue(one, other),
    )
    .map(([value, { annotations, note }]) => ({
      value,
      name: facet === 'document' ? (note.annotation.context?.documentTitle ?? null) : null,
      nameEn: facet === 'document' ? (note.annotation.context?.documentTitleEn ?? null) : null,
      annotations,
    }));
}

/** The values that a note has in every facet; none twice. */
export function facetValues(
  annotation: AnnotationInContext,
  state: PlaceState,
): Readonly<Record<NotebookFacet, readonly string[]>> {
  const { kind, colour, tags, collections, context } = annotation;
  const year = context?.issue?.year.toString() ?? context?.documentDate?.slice(0, 4);
  return {
    kind: [kind],
    colour: colour === null ? [] : [colour],
    tag: tags,
    collection: collections,
    issuer: [...new Set(context?.issuers)],
    year: year === undefined ? [] : [year],
    document: context?.documentAddress == null ? [] : [context.documentAddress],
    state: [state],
  };
}

function facetRecord<Value>(valueOf: (facet: NotebookFacet) => Value): Record<NotebookFacet, Value> {
  return Object.fromEntries(notebookFacets.map((facet) => [facet, valueOf(facet)])) as Record<
    NotebookFacet,
    Value
  >;
}
