import { unitElement } from './text-map';

/** Where the reading stands: the unit at the top of the page and how much of it, 0–1, lies above. */
export interface Place {
  readonly path: string;
  readonly share: number;
}

/** Pixels below the top edge at which the eye is taken to read. */
const readingEdge = 24;
/** Pixels by which a unit that was brought to the edge may miss it: a page scrolls by whole pixels, text does not end on them. */
const rounding = 1;

/** The place of a scrolled page; null while it has no units. */
export function placeOf(scroller: HTMLElement): Place | null {
  const edge = scroller.getBoundingClientRect().top + readingEdge;
  let last: Place | null = null;
  for (const unit of scroller.querySelectorAll<HTMLElement>('[data-path]')) {
    const { top, bottom, height } = unit.getBoundingClientRect();
    const path = unit.dataset['path'] ?? '';
    // The title stands below the edge at the very top of a document.
    if (last === null) last = { path, share: 0 };
    if (top > edge + rounding) return last;
    last = { path, share: height > 0 ? Math.min(1, Math.max(0, (edge - top) / height)) : 0 };
    if (bottom > edge + rounding && !holdsUnits(unit)) return last;
  }
  return last;
}

function holdsUnits(unit: HTMLElement): boolean {
  return unit.querySelector('[data-path]') !== null;
}

/** Scrolls to a place; false when the document has no such unit. */
export function restorePlace(scroller: HTMLElement, { path, share }: Place): boolean {
  const unit = unitElement(scroller, path);
  if (!unit) return false;
  const { top, height } = unit.getBoundingClientRect();
  const shift = top - scroller.getBoundingClientRect().top - readingEdge;
  const atTop = share === 0 && unit === scroller.querySelector('[data-path]');
  scroller.scrollTop = atTop ? 0 : scroller.scrollTop + shift + share * height;
  return true;
}
