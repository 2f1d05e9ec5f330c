import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api } from '../api';
import type { ExportSubject } from '../state/export';

/** How many notes an export would write. */
export function useExportCount({ ids, document }: ExportSubject): UseQueryResult<number> {
  return useQuery({
    queryKey: ['annotations', 'export', document, ids?.length ?? null],
    queryFn: async () => {
      if (ids) return ids.length;
      return (await api.listAnnotations({ document })).length;
    },
  });
}

/** Names of a person's own templates, asked for again whenever they come back from the folder. */
export function useTemplates(): UseQueryResult<readonly string[]> {
  return useQuery({
    queryKey: ['templates'],
    queryFn: () => api.listTemplates(),
    staleTime: 0,
    refetchOnWindowFocus: 'always',
  });
}
