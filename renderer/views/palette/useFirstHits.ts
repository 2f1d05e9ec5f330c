import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { FirstHit } from '../../../shared/model/search';
import { api } from '../../api';
import { cancellable } from '../../queries/cancellable';
import { mostRows } from './groups';

/** The first places of the text where what is typed stands; one character stands nearly everywhere and says nothing. */
export function useFirstHits(typed: string): UseQueryResult<readonly FirstHit[]> {
  const wanted = typed.trim();
  return useQuery({
    queryKey: ['library', 'first', wanted],
    queryFn: ({ signal }) =>
      cancellable(signal, (run) => api.findFirst({ run, typed: wanted, limit: mostRows.passage })),
    enabled: wanted.length > 1,
    gcTime: 0,
  });
}
