import { piecesOf, rangeWithin, type Passage, type Piece } from '../text-map';

/**
 * Where hits, or other passages, stand on the page, one range for each, in their order; null for one that is not on the
 * page. A unit is looked up once for all that follow each other in it.
 */
export function* rangesOfHits(
  root: ParentNode,
  hits: readonly Passage[],
): Generator<undefined, readonly (Range | null)[]> {
  const units = new Map<string, HTMLElement>();
  for (const unit of root.querySelectorAll<HTMLElement>('[data-path]')) {
    units.set(unit.dataset['path'] ?? '', unit);
  }
  const ranges: (Range | null)[] = [];
  let path: string | null = null;
  let pieces: readonly Piece[] = [];
  for (const hit of hits) {
    if (hit.path !== path) {
      path = hit.path;
      const unit = units.get(path);
      pieces = unit ? piecesOf(unit) : [];
      yield;
    }
    ranges.push(rangeWithin(pieces, hit));
    // Many hits of one word can stand in one long table.
    if (ranges.length % 64 === 0) yield;
  }
  return ranges;
}

/**
 * How far down the text each range stands, in CSS pixels from the top of what is scrolled. Interrupted now and then:
 * the page measures a range by going through its lines.
 */
export function* topsOf(
  scroller: HTMLElement,
  ranges: readonly (Range | null)[],
): Generator<undefined, readonly (number | null)[]> {
  const tops: (number | null)[] = [];
  for (const range of ranges) {
    if (range) {
      const shift = scroller.scrollTop - scroller.getBoundingClientRect().top;
      const { top, height } = range.getBoundingClientRect();
      tops.push(top + height / 2 + shift);
    } else {
      tops.push(null);
    }
    if (tops.length % 16 === 0) yield;
  }
  return tops;
}
