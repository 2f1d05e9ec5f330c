import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { Candidate } from '../../shared/model/notebook';
import { api } from '../api';

/** Where the passages of a note that lost its place might stand, for each of its selectors. */
export function useCandidates(id: string): UseQueryResult<readonly (readonly Candidate[])[]> {
  return useQuery({
    // With the notes, because attaching one changes what is asked.
    queryKey: ['annotations', 'candidates', id],
    queryFn: () => api.listCandidates({ id }),
  });
}
