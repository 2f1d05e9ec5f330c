import type { TextPoint } from '../../../state/reading';
import type { Hit } from './hits-in';

export interface Step {
  /** Index of the hit to go to. */
  readonly index: number;
  /** The end of the document that was passed on the way there; null when none was. */
  readonly round: 'end' | 'beginning' | null;
}

/**
 * The next or previous hit, round at the ends of the document; null when there are none.
 *
 * @param at index of the hit that one is at, or how many hits lie before where one is
 * @param onHit whether one is at a hit
 */
export function stepFrom(count: number, at: number, onHit: boolean, direction: 1 | -1): Step | null {
  if (count === 0) return null;
  const index = direction === 1 && !onHit ? at : at + direction;
  if (index >= count) return { index: 0, round: 'end' };
  if (index < 0) return { index: count - 1, round: 'beginning' };
  return { index, round: null };
}

/** How many of the hits, which come in reading order, lie before a point of a unit. */
export function hitsBefore(hits: readonly Hit[], order: number, start: number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const hit = hits[middle];
    if (hit && (hit.order < order || (hit.order === order && hit.start < start))) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the hit that begins at a point; -1 when none does. */
export function hitAt(hits: readonly Hit[], point: TextPoint | null): number {
  return point === null
    ? -1
    : hits.findIndex(({ path, start }) => path === point.path && start === point.start);
}
