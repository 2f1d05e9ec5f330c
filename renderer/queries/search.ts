import {
  keepPreviousData,
  useInfiniteQuery,
  type InfiniteData,
  useQuery,
  type UseInfiniteQueryResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import type { SearchPage } from '../../shared/model/search';
import { api } from '../api';

/** Hits fetched at a time; the rest follow when the end of the list comes near. */
const pageLength = 200;

/**
 * Everything that a query finds, page by page, in one document or in all. An answer to an older query never takes
 * the place of a newer one's, because each is kept under its own key.
 */
export function useSearchHits(
  query: string,
  document: string | null,
): UseInfiniteQueryResult<InfiniteData<SearchPage>> {
  return useInfiniteQuery({
    queryKey: ['library', 'search', query, document],
    queryFn: ({ pageParam }) => api.search({ query, document, offset: pageParam, limit: pageLength }),
    initialPageParam: 0,
    getNextPageParam: (last) => {
      const next = last.offset + last.hits.length;
      return last.hits.length > 0 && next < last.total.occurrences ? next : undefined;
    },
    enabled: query !== '',
    placeholderData: keepPreviousData,
  });
}

/** More than any one document holds of a word worth searching for; what lies beyond is found, but not painted. */
const mostPainted = 2000;

/** All hits of one document, to be marked in its text; none when there is no query. */
export function useDocumentHits(query: string, document: string): UseQueryResult<SearchPage> {
  return useQuery({
    queryKey: ['library', 'search', query, document, 'painted'],
    queryFn: () => api.search({ query, document, offset: 0, limit: mostPainted }),
    enabled: query !== '',
  });
}
