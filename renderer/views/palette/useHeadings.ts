import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { FoundHeading } from '../../../shared/model/search';
import { api } from '../../api';
import { cancellable } from '../../queries/cancellable';
import { mostRows } from './groups';

/** More are asked for than are shown, because those of the document at hand stand elsewhere. */
const asked = 2 * mostRows.heading;

/**
 * Headings of the whole library that hold what is typed. Each answer is kept under what was typed for it, so an older
 * one never replaces a newer; the search for what is no longer typed is cancelled.
 */
export function useHeadings(typed: string): UseQueryResult<readonly FoundHeading[]> {
  const wanted = typed.trim();
  return useQuery({
    queryKey: ['library', 'headings', wanted],
    queryFn: ({ signal }) =>
      cancellable(signal, (run) => api.findHeadings({ run, typed: wanted, limit: asked })),
    enabled: wanted !== '',
    gcTime: 0,
  });
}
