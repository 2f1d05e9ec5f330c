import type { AnnotationContext, AnnotationState } from '../../shared/model/annotation';
import { fail, succeed, type Result } from '../../shared/result';

export function toWebAnnotation(state: AnnotationState, _context: AnnotationContext | null): object {
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:uuid:${state.id}`,
    type: 'Annotation',
    state,
  };
}

export function readWebAnnotation(value: unknown): Result<AnnotationState, string> {
  if (typeof value !== 'object' || value === null || !('state' in value)) return fail('no annotation');
  return succeed(value.state as AnnotationState);
}
