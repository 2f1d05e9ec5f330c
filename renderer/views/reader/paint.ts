import { highlightColours } from '../../../shared/model/colours';
import type { AnnotationInContext } from '../../../shared/model/annotation';
import { passagesOfAnnotation } from './marks-by-unit';
import { topFills } from './top-fills';
import type { Passage } from './text-map';

/**
 * What can be painted over the text; styles/highlights.css says how. Later ones lie over earlier ones: grounds, then the
 * lines below the words, so that a word in three highlights shows the ground of one and the lines of all.
 */
const layers = [
  ...highlightColours.map((colour) => `fill-${colour}` as const),
  ...highlightColours.map((colour) => `mark-${colour}` as const),
  ...highlightColours.map((colour) => `line-${colour}` as const),
  'suggested',
  'mark-current',
  'hit',
  'hit-current',
  'flash',
] as const;
export type Layer = (typeof layers)[number];

/** Layers that belong to the annotations of a document. */
export const markLayers = layers.slice(0, layers.indexOf('mark-current'));

/** Paints stretches of the page under a name, in place of what that name painted before. The page is not changed. */
export function paintRanges(layer: Layer, ranges: readonly (AbstractRange | null)[]): void {
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

/**
 * What each layer paints for the annotations of a document. Bookmarks and notes on units are shown in the margin alone,
 * and orphans nowhere: what is drawn on words is drawn on the words that were marked.
 */
export function paintedLayers(
  annotations: readonly AnnotationInContext[],
  document: string,
): ReadonlyMap<Layer, readonly Passage[]> {
  const painted = new Map<Layer, Passage[]>();
  const add = (layer: Layer, passages: readonly Passage[]): void => {
    const there = painted.get(layer);
    if (there) there.push(...passages);
    else painted.set(layer, [...passages]);
  };
  const highlights = annotations.filter(({ kind }) => kind === 'highlight');
  const fills = highlights.flatMap((annotation) => {
    const colour = annotation.colour ?? 'yellow';
    const passages = placedPassages(annotation, document);
    add('suggested', suggestedPassages(annotation, document));
    add(annotation.style === 'fill' ? `mark-${colour}` : `line-${colour}`, passages);
    return annotation.style === 'fill' ? [{ colour, created: annotation.created, passages }] : [];
  });
  for (const [colour, passages] of topFills(fills)) add(`fill-${colour}`, passages);
  return painted;
}

function placedPassages(annotation: AnnotationInContext, document: string): Passage[] {
  return passagesOfAnnotation(inState(annotation, 'placed'), document);
}

function suggestedPassages(annotation: AnnotationInContext, document: string): Passage[] {
  return passagesOfAnnotation(inState(annotation, 'suggested'), document);
}

function inState(annotation: AnnotationInContext, state: 'placed' | 'suggested'): AnnotationInContext {
  return {
    ...annotation,
    selectors: annotation.selectors.filter(({ placement }) => placement.state === state),
  };
}
