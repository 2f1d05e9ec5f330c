import { useEffect, useState, type RefObject } from 'react';
import { topsOf } from './hit-ranges';
import { inSlices } from './slices';
import type { DrawnHits } from './useHitRanges';

/** All lengths are CSS pixels. */
export interface TickPlaces {
  readonly drawn: DrawnHits;
  /** From the top of the text, in the order of the hits. */
  readonly tops: readonly (number | null)[];
  readonly textHeight: number;
  readonly rulerHeight: number;
  /** What the scrollbar takes at the edge. */
  readonly scrollbar: number;
}

/** How far down the document each hit stands; measured again whenever the text is set anew. Null while there are none. */
export function useTickPlaces(
  scroller: RefObject<HTMLElement | null>,
  drawn: DrawnHits | null,
): TickPlaces | null {
  const [places, setPlaces] = useState<TickPlaces | null>(null);
  useEffect(() => {
    const area = scroller.current;
    const content = area?.firstElementChild;
    if (!area || !content || !drawn) return;
    let outdated = new AbortController();
    const measure = (): void => {
      outdated.abort();
      const { signal } = (outdated = new AbortController());
      const { scrollHeight: textHeight, clientHeight: rulerHeight } = area;
      const scrollbar = area.offsetWidth - area.clientWidth;
      void inSlices(topsOf(area, drawn.ranges), signal).then((tops) => {
        if (tops && !signal.aborted) setPlaces({ drawn, tops, textHeight, rulerHeight, scrollbar });
      });
    };
    // Tells of the size that there is when it begins, too.
    const resized = new ResizeObserver(measure);
    resized.observe(area);
    resized.observe(content);
    return () => {
      resized.disconnect();
      outdated.abort();
    };
  }, [scroller, drawn]);
  return drawn && places;
}
