import { place } from '../../shared/anchor/place';
import type {
  Annotation,
  AnnotationInContext,
  KeptAnnotation,
  LibraryView,
} from '../../shared/model/annotation';

/** Places each selector of an annotation in today's text. */
export function placed(kept: KeptAnnotation, library: LibraryView): Annotation {
  return {
    ...kept,
    selectors: kept.selectors.map((selector) => {
      const text = library.readingText(selector.address);
      return { ...selector, placement: text === null ? { state: 'orphan' } : place(selector, text) };
    }),
  };
}

/** Annotations with their surroundings, in the order of `documents` and within each as printed; orphans last. */
export function inLibraryOrder(
  kept: readonly KeptAnnotation[],
  library: LibraryView,
  positionOf: (address: string) => number,
): readonly AnnotationInContext[] {
  return kept
    .map((one) => {
      const annotation = placed(one, library);
      const [first] = annotation.selectors;
      const context = first ? library.context(first.address) : null;
      const start = first?.placement.state === 'placed' ? first.placement.start : 0;
      const position = first && context ? positionOf(first.address) : Number.POSITIVE_INFINITY;
      return { annotation: { ...annotation, context }, position, start };
    })
    .sort((one, other) => compare(one.position, other.position) || one.start - other.start)
    .map(({ annotation }) => annotation);
}

function compare(one: number, other: number): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
