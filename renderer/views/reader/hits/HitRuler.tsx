import type { ReactNode, RefObject } from 'react';
import type { Hit } from './hits-in';
import { nearestTop, pathOfTicks, tickAt, ticksOf } from './ticks';
import type { DrawnHits } from './useHitRanges';
import { useTickPlaces } from './useTickPlaces';

/** Pixels. */
const width = 10;

/**
 * Where in the whole document the hits stand, beside the scrollbar. For the eye and the pointer: the bar gives the same
 * by keyboard.
 */
export function HitRuler({
  scroller,
  drawn,
  current,
  onChoose,
}: {
  scroller: RefObject<HTMLElement | null>;
  drawn: DrawnHits | null;
  current: Hit | undefined;
  /** The hit nearest to where it was clicked. */
  onChoose: (hit: Hit) => void;
}): ReactNode {
  const places = useTickPlaces(scroller, drawn);
  if (!places) return null;
  const { tops, textHeight, rulerHeight, scrollbar } = places;
  const all = ticksOf(
    tops.filter((top) => top !== null),
    textHeight,
    rulerHeight,
  );
  const top = current && tops[places.drawn.hits.indexOf(current)];
  return (
    <svg
      className="hit-ruler"
      aria-hidden
      width={width}
      height={rulerHeight}
      style={{ insetInlineEnd: scrollbar }}
      onClick={({ nativeEvent, currentTarget }) => {
        const down = nativeEvent.clientY - currentTarget.getBoundingClientRect().top;
        const hit = places.drawn.hits[nearestTop(tops, (down / rulerHeight) * textHeight)];
        if (hit) onChoose(hit);
      }}
    >
      <rect className="hit-ruler-ground" width={width} height={rulerHeight} />
      <path className="hit-ticks" d={pathOfTicks(all, width)} />
      {typeof top === 'number' && (
        <path className="hit-tick-current" d={pathOfTicks([tickAt(top, textHeight, rulerHeight)], width)} />
      )}
    </svg>
  );
}
