import { create } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import { splitUnitAddress } from '../../shared/model/address';
import {
  noFilters,
  type FacetName,
  type FoundPassage,
  type SearchFilters,
  type SearchSort,
  type SearchTerms,
} from '../../shared/model/search';
import { currentEntry, go, replace } from './history';

/** A hit that was gone to. */
export interface VisitedHit {
  readonly address: string;
  readonly start: number;
}

/** What is searched: the documents, the notes, or both. */
export const searchPlaces = ['text', 'notes', 'both'] as const;
export type SearchPlace = (typeof searchPlaces)[number];

interface Search {
  /** What stands in the box. */
  readonly typed: string;
  /** What is searched for: what was typed, once the typing paused and no input method was composing. */
  readonly query: string;
  /** Address of the one document that is searched; null for all. */
  readonly scope: string | null;
  readonly filters: SearchFilters;
  /** Whether other names of the words count, too. */
  readonly aliases: boolean;
  readonly sort: SearchSort;
  readonly where: SearchPlace;
  readonly visited: VisitedHit | null;
  /** Whether the box is to take the focus: the search was asked for, rather than come back to. */
  readonly wanted: boolean;
  /** Whether the reader marks the hits and offers the next one. */
  readonly marking: boolean;
}

export const useSearch = create<Search>(() => ({
  typed: '',
  query: '',
  scope: null,
  filters: noFilters,
  aliases: false,
  sort: 'relevance',
  where: 'text',
  visited: null,
  wanted: false,
  marking: false,
}));

/** What is looked for, in the form in which it is asked and kept. */
export function searchTerms({ query, scope, filters, aliases }: Search = useSearch.getState()): SearchTerms {
  return { query, document: scope, filters, aliases };
}

export function useSearchTerms(): SearchTerms {
  return useSearch(useShallow(searchTerms));
}

export function searchFor(query: string): void {
  if (query !== useSearch.getState().query) useSearch.setState({ query, visited: null, marking: false });
}

/** Puts a query into the box and searches for it at once: an example, a correction. */
export function searchTyped(query: string): void {
  useSearch.setState({ typed: query, wanted: true });
  searchFor(query.trim());
}

/** Opens the search with its box ready to be typed in; over one document or, with null, over all. */
export function openSearch(scope: string | null): void {
  useSearch.setState({ wanted: true, visited: null, scope });
  // A filter that the one document does not pass would hide all of it.
  if (scope !== null) useSearch.setState({ filters: noFilters });
  if (currentEntry().location.view !== 'search') go({ view: 'search' });
}

/** Searches again for what was kept, saved or in the history. */
export function runSearch({ query, document, filters, aliases }: SearchTerms, sort: SearchSort): void {
  useSearch.setState(({ where }) => ({
    ...{ typed: query, query, scope: document, filters, aliases, sort },
    where: where === 'notes' ? 'text' : where,
    visited: null,
    wanted: true,
    marking: false,
  }));
}

export function setScope(scope: string | null): void {
  useSearch.setState({ scope, visited: null });
}

/** Chooses the values of one facet; none lifts the filter. */
export function setFilter(facet: FacetName, values: readonly string[]): void {
  useSearch.setState(({ filters }) => ({ filters: { ...filters, [facet]: [...values] }, visited: null }));
}

export function clearFilters(): void {
  useSearch.setState({ filters: noFilters, visited: null });
}

export function setAliases(aliases: boolean): void {
  useSearch.setState({ aliases, visited: null });
}

/** Goes to a hit with its words marked. Steps from hit to hit leave one step to go back, to the results. */
export function goToHit(
  hit: {
    readonly document: string;
    readonly path: string;
    readonly address: string;
    start: number;
    end: number;
  },
  step: boolean,
): void {
  useSearch.setState({ visited: { address: hit.address, start: hit.start }, marking: true });
  const { document, path, start, end } = hit;
  (step ? replace : go)({ view: 'reader', document, path, start, end });
}

/** Goes to the first hit in a passage, or to the passage where it was found by a field alone. */
export function goToPassage({ address, first }: FoundPassage): void {
  const { document, path } = splitUnitAddress(address) ?? {};
  if (document === undefined || path == null) return;
  if (first) {
    goToHit({ document, path, address, ...first }, false);
    return;
  }
  useSearch.setState({ visited: { address, start: 0 }, marking: false });
  go({ view: 'reader', document, path });
}

export function stopMarking(): void {
  useSearch.setState({ marking: false });
}
