import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { RecentSearch, SavedSearch } from '../../shared/model/search';
import { api, hear, queryClient } from '../api';

/** Searches that were given a name, by name. */
export function useSavedSearches(): UseQueryResult<readonly SavedSearch[]> {
  return useQuery({ queryKey: ['searches', 'saved'], queryFn: api.listSavedSearches });
}

/** What was searched for, the latest first. */
export function useRecentSearches(): UseQueryResult<readonly RecentSearch[]> {
  return useQuery({ queryKey: ['searches', 'recent'], queryFn: api.listRecentSearches });
}

export function followSearches(): void {
  hear('searchesChanged', () => {
    void queryClient.invalidateQueries({ queryKey: ['searches'] });
  });
}
