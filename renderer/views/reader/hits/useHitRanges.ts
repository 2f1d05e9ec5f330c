import { useEffect, useState, type RefObject } from 'react';
import { paintRanges } from '../paint';
import type { Hit } from './hits-in';
import { rangesOfHits } from './hit-ranges';
import { inSlices } from './slices';

/** Hits, and where they stand on the page in their order; null for one that is not on it. */
export interface DrawnHits {
  readonly hits: readonly Hit[];
  readonly ranges: readonly (Range | null)[];
}

/**
 * Paints the hits over the text, the current one apart from the others. Words stay marked until it is known where the
 * next ones stand, so that nothing flickers as one types.
 */
export function useHitRanges(
  text: RefObject<HTMLElement | null>,
  hits: readonly Hit[],
  index: number,
): DrawnHits | null {
  const [drawn, setDrawn] = useState<DrawnHits | null>(null);
  useEffect(() => {
    if (!text.current || hits.length === 0) return;
    const outdated = new AbortController();
    void inSlices(rangesOfHits(text.current, hits), outdated.signal).then((ranges) => {
      if (ranges && !outdated.signal.aborted) setDrawn({ hits, ranges });
    });
    return () => {
      outdated.abort();
    };
  }, [text, hits]);

  const shown = hits.length === 0 ? null : drawn;
  const current = (shown?.hits === hits ? shown.ranges[index] : null) ?? null;
  useEffect(() => {
    paintRanges('hit', shown?.ranges ?? []);
  }, [shown]);
  useEffect(() => {
    paintRanges('hit-current', [current]);
  }, [current]);
  return shown;
}
