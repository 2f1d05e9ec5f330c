import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { IndexStatus } from '../../shared/model/search';
import { api, hear, queryClient } from '../api';

const queryKey = ['search-index'];

/** How large the index of the search is, and the work on it that runs or ended last. */
export function useIndexStatus(): UseQueryResult<IndexStatus> {
  return useQuery({ queryKey, queryFn: api.readIndex });
}

/** Keeps what is shown in step with the index, which grows and shrinks with the library. */
export function followIndex(): void {
  hear('indexChanged', (status) => {
    // An answer that is still on its way is older than what was told.
    void queryClient.cancelQueries({ queryKey });
    queryClient.setQueryData(queryKey, status);
  });
  for (const event of ['libraryChanged', 'dataRestarted'] as const) {
    hear(event, () => {
      void queryClient.invalidateQueries({ queryKey });
    });
  }
}
