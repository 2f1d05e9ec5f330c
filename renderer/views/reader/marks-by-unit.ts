import type { AnnotationInContext } from '../../../shared/model/annotation';
import { passagesOfAnnotation } from './paint';

/** The annotations of each unit of a document, by the unit's path; one that crosses units stands at its first. */
export function marksByUnit(
  annotations: readonly AnnotationInContext[],
  document: string,
): ReadonlyMap<string, readonly AnnotationInContext[]> {
  const marks = new Map<string, AnnotationInContext[]>();
  for (const annotation of annotations) {
    const path = passagesOfAnnotation(annotation, document)[0]?.path;
    if (path === undefined) continue;
    const there = marks.get(path);
    if (there) there.push(annotation);
    else marks.set(path, [annotation]);
  }
  return marks;
}

/** Ids of the highlights that lie over one point of the text. */
export function highlightsAt(
  annotations: readonly AnnotationInContext[],
  document: string,
  point: { readonly path: string; readonly offset: number },
): string[] {
  return annotations
    .filter(
      (annotation) =>
        annotation.kind === 'highlight' &&
        passagesOfAnnotation(annotation, document).some(
          ({ path, start, end }) => path === point.path && start <= point.offset && point.offset < end,
        ),
    )
    .map(({ id }) => id);
}
