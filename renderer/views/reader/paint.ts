import { highlightColours, type HighlightColour } from '../../../shared/model/colours';
import type { AnnotationInContext } from '../../../shared/model/annotation';
import { splitUnitAddress } from '../../../shared/model/address';
import { rangeOf, type Passage } from './text-map';

/** What can be painted over the text; styles/highlights.css says how. Later ones lie over earlier ones. */
const layers = [
  ...highlightColours.map((colour) => `mark-${colour}` as const),
  'hit',
  'hit-current',
  'flash',
] as const;
export type Layer = (typeof layers)[number];

/** Paints passages over the text under a name, in place of what that name painted before. The page is not changed. */
export function paint(root: ParentNode, layer: Layer, passages: readonly Passage[]): void {
  paintRanges(
    layer,
    passages.map((passage) => rangeOf(root, passage)),
  );
}

/** The same for stretches of the page that are known. */
export function paintRanges(layer: Layer, ranges: readonly (Range | null)[]): void {
  const highlight = new Highlight();
  for (const range of ranges) if (range) highlight.add(range);
  if (highlight.size === 0) {
    CSS.highlights.delete(layer);
    return;
  }
  highlight.priority = layers.indexOf(layer);
  CSS.highlights.set(layer, highlight);
}

export function clearPaint(): void {
  for (const layer of layers) CSS.highlights.delete(layer);
}

/** Where an annotation stands in a document, as far as it does. */
export function passagesOfAnnotation(annotation: AnnotationInContext, document: string): Passage[] {
  return annotation.selectors.flatMap(({ address, placement }) => {
    const unit = splitUnitAddress(address);
    if (unit?.document !== document || unit.path === null || placement.state === 'orphan') return [];
    return [{ path: unit.path, start: placement.start, end: placement.end }];
  });
}

/** Highlights of a document by colour; bookmarks are shown in the margin alone. */
export function paintedByColour(
  annotations: readonly AnnotationInContext[],
  document: string,
): Record<HighlightColour, Passage[]> {
  const painted: Record<HighlightColour, Passage[]> = {
    yellow: [],
    green: [],
    blue: [],
    pink: [],
    purple: [],
  };
  for (const annotation of annotations) {
    if (annotation.kind === 'highlight') {
      painted[annotation.colour ?? 'yellow'].push(...passagesOfAnnotation(annotation, document));
    }
  }
  return painted;
}
