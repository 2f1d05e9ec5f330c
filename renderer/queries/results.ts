import {
  keepPreviousData,
  useInfiniteQuery,
  useQuery,
  type InfiniteData,
  type UseInfiniteQueryResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import type {
  Facet,
  FacetName,
  FoundPassage,
  NoteResults,
  SearchResults,
  SearchSort,
  SearchTerms,
} from '../../shared/model/search';
import { api } from '../api';
import { cancellable } from './cancellable';

/** Documents fetched at a time; the rest follow when the end of the list comes near. */
const documentsAtATime = 20;
/** Passages of one document fetched at a time. */
const passagesAtATime = 50;
/** Milliseconds for which results are kept while one reads what was found: an hour. */
const keptFor = 3_600_000;

/**
 * The documents that were found, page by page, with the counts over all. An answer to an older query never takes the
 * place of a newer one's, because each is kept under its own key; until the newer is there, the older is shown.
 *
 * @param isAsked false where nothing can be searched for
 */
export function useResults(
  terms: SearchTerms,
  sort: SearchSort,
  isAsked: boolean,
): UseInfiniteQueryResult<InfiniteData<SearchResults>> {
  return useInfiniteQuery({
    queryKey: ['library', 'results', terms, sort],
    queryFn: ({ pageParam: offset, signal }) =>
      cancellable(signal, (run) => api.search({ ...terms, run, sort, offset, limit: documentsAtATime })),
    initialPageParam: 0,
    getNextPageParam: (last) => {
      const next = last.offset + last.documents.length;
      return last.documents.length > 0 && next < last.total.documents ? next : undefined;
    },
    enabled: isAsked,
    placeholderData: keepPreviousData,
    gcTime: keptFor,
  });
}

/** The passages of one found document behind those that came with it, `from` on. */
export function usePassages(
  terms: SearchTerms,
  of: string,
  from: number,
  total: number,
): UseInfiniteQueryResult<InfiniteData<readonly FoundPassage[]>> {
  return useInfiniteQuery({
    queryKey: ['library', 'passages', terms, of, from],
    queryFn: ({ pageParam: offset, signal }) =>
      cancellable(signal, (run) => api.listPassages({ ...terms, run, of, offset, limit: passagesAtATime })),
    initialPageParam: from,
    getNextPageParam: (last, _pages, offset) => {
      const next = offset + last.length;
      return last.length > 0 && next < total ? next : undefined;
    },
    gcTime: keptFor,
  });
}

/** Every value of one facet. */
export function useFacet(terms: SearchTerms, facet: FacetName): UseQueryResult<Facet> {
  return useQuery({
    queryKey: ['library', 'facet', terms, facet],
    queryFn: ({ signal }) => cancellable(signal, (run) => api.listFacet({ ...terms, run, facet })),
    placeholderData: keepPreviousData,
  });
}

/** The notes that hold what is looked for; kept in step with the notes. */
export function useNoteResults(query: string, isAsked: boolean): UseQueryResult<NoteResults> {
  return useQuery({
    queryKey: ['annotations', 'results', query],
    queryFn: () => api.searchNotes({ query }),
    enabled: isAsked,
    placeholderData: keepPreviousData,
  });
}
