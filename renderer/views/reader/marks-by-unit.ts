import { splitUnitAddress } from '../../../shared/model/address';
import type { Annotation, AnnotationInContext } from '../../../shared/model/annotation';
import type { Passage } from './text-map';

/** Where an annotation stands in a document, as far as it does; also where that is only suggested. */
export function passagesOfAnnotation(annotation: AnnotationInContext, document: string): Passage[] {
  return annotation.selectors.flatMap(({ placement }) => {
    if (placement.state === 'orphan') return [];
    const unit = splitUnitAddress(placement.address);
    if (unit?.document !== document || unit.path === null) return [];
    return [{ path: unit.path, start: placement.start, end: placement.end }];
  });
}

/** Whether all words of an annotation stand where it was made, with no doubt about it. */
export function isWhollyPlaced({ selectors }: Annotation): boolean {
  return selectors.length > 0 && selectors.every(({ placement }) => placement.state === 'placed');
}

export function isSuggested({ selectors }: Annotation): boolean {
  return selectors.some(({ placement }) => placement.state === 'suggested');
}

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

/** What stands in the text, in reading order: for going from one mark to the next. */
export function marksInOrder(
  marks: ReadonlyMap<string, readonly AnnotationInContext[]>,
  paths: Iterable<string>,
  document: string,
): readonly AnnotationInContext[] {
  const startOf = (annotation: AnnotationInContext): number =>
    passagesOfAnnotation(annotation, document)[0]?.start ?? 0;
  return [...paths].flatMap((path) =>
    (marks.get(path) ?? []).toSorted((one, other) => startOf(one) - startOf(other)),
  );
}
