/** A stretch of the ruler that is coloured, in CSS pixels from its top. */
export interface Tick {
  readonly top: number;
  readonly bottom: number;
}

/** Height in pixels of a tick that stands alone, and of the gap from which two ticks can be told apart. */
export const tickHeight = 3;
const smallestGap = 1;

/**
 * Ticks for places in the text, those that would touch joined into one: never more than the ruler has room for.
 *
 * @param tops in pixels from the top of the text, in any order
 * @param textHeight pixels of all the text
 * @param rulerHeight pixels of the ruler
 * @returns from the top down
 */
export function ticksOf(tops: readonly number[], textHeight: number, rulerHeight: number): Tick[] {
  if (textHeight <= 0 || rulerHeight < tickHeight) return [];
  const rows = tops.map((top) => tickAt(top, textHeight, rulerHeight).top).sort((one, other) => one - other);
  const ticks: { top: number; bottom: number }[] = [];
  for (const top of rows) {
    const last = ticks.at(-1);
    if (last && top < last.bottom + smallestGap) last.bottom = top + tickHeight;
    else ticks.push({ top, bottom: top + tickHeight });
  }
  return ticks;
}

/** The tick of one place; kept whole within the ruler. */
export function tickAt(top: number, textHeight: number, rulerHeight: number): Tick {
  const middle = Math.round((top / textHeight) * rulerHeight);
  const start = Math.min(rulerHeight - tickHeight, Math.max(0, middle - Math.floor(tickHeight / 2)));
  return { top: start, bottom: start + tickHeight };
}

/** An SVG path that fills ticks of one width. */
export function pathOfTicks(ticks: readonly Tick[], width: number): string {
  return ticks.map(({ top, bottom }) => `M0 ${String(top)}h${String(width)}V${String(bottom)}H0z`).join('');
}

/** Index of the place that is nearest to a height of the text; -1 when there is none. */
export function nearestTop(tops: readonly (number | null)[], height: number): number {
  let nearest = -1;
  let distance = Infinity;
  for (const [index, top] of tops.entries()) {
    if (top !== null && Math.abs(top - height) < distance) {
      nearest = index;
      distance = Math.abs(top - height);
    }
  }
  return nearest;
}
