import {
  notebookFacets,
  type NotebookFacet,
  type NotebookFacetValue,
  type NotebookFilter,
  type NotebookPage,
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
    return [{ facet, holds: (note) => valuesOf(facet, note).some((value) => values.has(value)) }];
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
  const counted = new Map<NotebookFacet, Map<string, Counted>>(
    notebookFacets.map((facet) => [facet, new Map<string, Counted>()]),
  );
  for (const note of notes) {
    const failed = tests.filter(({ holds }) => !holds(note));
    if (failed.length > 1) continue;
    const [only] = failed;
    if (only?.facet === null) continue;
    for (const facet of only?.facet ? [only.facet] : notebookFacets) {
      const values = counted.get(facet);
      for (const value of new Set(valuesOf(facet, note))) {
        const known = values?.get(value);
        if (known) known.annotations += 1;
        else values?.set(value, { annotations: 1, note });
      }
    }
  }
  // A chosen value that no note has any more stays to be seen, and can be taken away.
  return {
    kind: valueList('kind', counted),
    colour: valueList('colour', counted),
    tag: valueList('tag', counted),
    collection: valueList('collection', counted),
    issuer: valueList('issuer', counted),
    year: valueList('year', counted),
    document: valueList('document', counted),
    state: valueList('state', counted),
  };
}

interface Counted {
  annotations: number;
  /** One that has the value: it knows the value's name. */
  readonly note: IndexedNote;
}

function valueList(
  facet: NotebookFacet,
  counted: ReadonlyMap<NotebookFacet, ReadonlyMap<string, Counted>>,
): readonly NotebookFacetValue[] {
  const byValue = (one: string, other: string): number => (one < other ? -1 : 1);
  return [...(counted.get(facet) ?? [])]
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

function valuesOf(facet: NotebookFacet, { kept, annotation, state }: IndexedNote): readonly string[] {
  const { context } = annotation;
  switch (facet) {
    case 'kind':
      return [kept.kind];
    case 'colour':
      return kept.colour === null ? [] : [kept.colour];
    case 'tag':
      return kept.tags;
    case 'collection':
      return kept.collections;
    case 'issuer':
      return context?.issuers ?? [];
    case 'year': {
      const year = context?.issue?.year.toString() ?? context?.documentDate?.slice(0, 4);
      return year === undefined ? [] : [year];
    }
    case 'document':
      return context?.documentAddress == null ? [] : [context.documentAddress];
    case 'state':
      return [state];
  }
}
