import { place } from '../../shared/anchor/place';
import {
  homeOf,
  type Annotation,
  type AnnotationInContext,
  type KeptAnnotation,
  type LibraryView,
} from '../../shared/model/annotation';

/** Places each selector of an annotation in today's text. */
export function placed(kept: KeptAnnotation, library: LibraryView): Annotation {
  return {
    ...kept,
    selectors: kept.selectors.map((selector) => {
      const { address } = selector;
      const own = library.readingText(address);
      return { ...selector, placement: place(selector, own, () => library.documentTexts(address)) };
    }),
  };
}

/** The same with its surroundings: those of its first passage, or of what it is about. */
export function placedInContext(kept: KeptAnnotation, library: LibraryView): AnnotationInContext {
  const annotation = placed(kept, library);
  const home = addressOf(annotation);
  return { ...annotation, context: home === null ? null : library.context(home) };
}

/** Where an annotation stands among all, to sort by: the unit's position, then the offset in it. */
export function standingOf(
  annotation: AnnotationInContext,
  positionOf: (address: string) => number,
): readonly [position: number, start: number] {
  const address = addressOf(annotation);
  const placement = annotation.selectors[0]?.placement;
  return [
    position(address, annotation, positionOf),
    placement && placement.state !== 'orphan' ? placement.start : 0,
  ];
}

/** Behind everything that the library holds stand the free notes, and behind them those that lost their document. */
function position(
  address: string | null,
  { context }: AnnotationInContext,
  positionOf: (address: string) => number,
): number {
  if (address === null) return Number.MAX_SAFE_INTEGER;
  return context ? positionOf(address) : Number.POSITIVE_INFINITY;
}

/** Annotations with their surroundings, in the order of the library and as printed; those without a place last. */
export function inLibraryOrder(
  kept: readonly KeptAnnotation[],
  library: LibraryView,
  positionOf: (address: string) => number,
): readonly AnnotationInContext[] {
  return kept
    .map((one) => {
      const annotation = placedInContext(one, library);
      return { annotation, standing: standingOf(annotation, positionOf) };
    })
    .sort((one, other) => byStanding(one.standing, other.standing))
    .map(({ annotation }) => annotation);
}

/** Infinite positions are the same place. */
export function byStanding(
  [position, start]: readonly [number, number],
  [otherPosition, otherStart]: readonly [number, number],
): number {
  return position === otherPosition ? start - otherStart : position < otherPosition ? -1 : 1;
}

/** Where its first passage stands today, or what it is about. */
function addressOf(annotation: Annotation): string | null {
  const placement = annotation.selectors[0]?.placement;
  return placement && placement.state !== 'orphan' ? placement.address : homeOf(annotation);
}
