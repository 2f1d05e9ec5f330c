import {
  facetNames,
  type Facet,
  type FacetName,
  type FacetValue,
  type SearchFilters,
} from '../../../shared/model/search';
import { valuesOf, type Directory, type Values } from './directory';

/** Values of each facet that a result page carries; `listFacet` gives all. */
const shown = 12;

/** Which documents the filters let through, in all facets, or in all but one. */
export interface Filtered {
  readonly passes: (document: number) => boolean;
  /** A facet's own choice is no reason to hide its other values: another may be chosen beside it. */
  readonly passesOthers: (document: number, facet: FacetName) => boolean;
}

/** @param only number of the one document that is searched; null for all, -1 for one that the library does not hold */
export function filterDocuments(directory: Directory, filters: SearchFilters, only: number | null): Filtered {
  const failed = new Uint8Array(directory.size);
  facetNames.forEach((facet, bit) => {
    const chosen = new Set(filters[facet]);
    if (chosen.size === 0) return;
    const { names, starts, of } = facetValues(directory, facet);
    const isChosen = Uint8Array.from(names, (name) => (chosen.has(name) ? 1 : 0));
    for (let document = 0; document < directory.size; document += 1) {
      let count = 0;
      for (let at = starts[document] ?? 0; at < (starts[document + 1] ?? 0); at += 1) {
        count += isChosen[of[at] ?? 0] ?? 0;
      }
      if (count === 0) failed[document] = (failed[document] ?? 0) | (1 << bit);
    }
  });
  const isSearched = (document: number): boolean => only === null || document === only;
  return {
    passes: (document) => failed[document] === 0 && isSearched(document),
    passesOthers: (document, facet) =>
      ((failed[document] ?? 0) & ~(1 << facetNames.indexOf(facet))) === 0 && isSearched(document),
  };
}

/** Counts a facet's values over documents that were found. */
export function countFacet(
  directory: Directory,
  facet: FacetName,
  documents: readonly number[],
  { passesOthers }: Filtered,
  chosen: readonly string[],
  limit = shown,
): Facet {
  const { names, starts, of } = facetValues(directory, facet);
  const order = valueOrder(directory, facet, names);
  const counts = new Uint32Array(names.length);
  for (const document of documents) {
    if (!passesOthers(document, facet)) continue;
    for (let at = starts[document] ?? 0; at < (starts[document + 1] ?? 0); at += 1) {
      const value = of[at] ?? 0;
      counts[value] = (counts[value] ?? 0) + 1;
    }
  }
  const values: (FacetValue & { readonly rank: number })[] = [];
  counts.forEach((count, value) => {
    const name = names[value] ?? '';
    if (count > 0 || chosen.includes(name))
      values.push({ value: name, documents: count, rank: order[value] ?? 0 });
  });
  const byCount = values.toSorted((a, b) => b.documents - a.documents || a.rank - b.rank);
  const first = byCount.slice(0, limit);
  const kept = [...first, ...byCount.slice(limit).filter(({ value }) => chosen.includes(value))];
  const isByTime = facet === 'year' || facet === 'issue';
  return {
    facet,
    values: (isByTime ? kept.sort((a, b) => a.rank - b.rank) : kept).map(({ value, documents: found }) => ({
      value,
      documents: found,
    })),
    count: values.length,
  };
}

/** Numbers within names count as numbers: issue 34 comes after issue 9. */
const byNumbers = new Intl.Collator('zh-Hans', { numeric: true });

function newestFirst(one: string, other: string): number {
  return byNumbers.compare(other, one);
}

const orders = new WeakMap<Directory, Map<FacetName, Uint32Array>>();

/** Place of each value among all of its facet, which comparing would find anew for every search. */
function valueOrder(directory: Directory, facet: FacetName, names: readonly string[]): Uint32Array {
  const known = orders.get(directory) ?? new Map<FacetName, Uint32Array>();
  orders.set(directory, known);
  let order = known.get(facet);
  if (!order) {
    order = new Uint32Array(names.length);
    const sorted = names.map((name, value) => ({ name, value }));
    sorted.sort((one, other) => newestFirst(one.name, other.name));
    for (const [rank, { value }] of sorted.entries()) order[value] = rank;
    known.set(facet, order);
  }
  return order;
}

const yearValues = new WeakMap<Directory, Values>();

function facetValues(directory: Directory, facet: FacetName): Values {
  switch (facet) {
    case 'year': {
      let values = yearValues.get(directory);
      if (!values) yearValues.set(directory, (values = yearsOf(directory)));
      return values;
    }
    case 'issue':
      return directory.issues;
    case 'issuer':
      return directory.issuers;
    case 'kind':
      return directory.kinds;
    case 'category':
      return directory.categories;
    case 'body':
      return directory.bodies;
  }
}

function yearsOf({ years, size }: Directory): Values {
  const dated: (readonly [document: number, name: string])[] = [];
  years.forEach((year, document) => {
    if (year > 0) dated.push([document, String(year)]);
  });
  return valuesOf(size, dated);
}
