import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { AnnotationInContext } from '../../shared/model/annotation';
import type { LabelsInUse } from '../../shared/model/notebook';
import { api, hear, queryClient } from '../api';

/** Annotations of one document, or of all when it is null, in the library's order; orphans last. */
export function useAnnotations(document: string | null): UseQueryResult<readonly AnnotationInContext[]> {
  return useQuery({
    queryKey: ['annotations', document],
    queryFn: () => api.listAnnotations({ document }),
  });
}

/** Tags and collections in use, the most used first. */
export function useLabels(): UseQueryResult<LabelsInUse> {
  return useQuery({ queryKey: ['annotations', 'labels'], queryFn: api.listLabels });
}

export function followAnnotations(): void {
  hear('annotationsChanged', () => {
    void queryClient.invalidateQueries({ queryKey: ['annotations'] });
  });
}
