import { describe, expect, it } from 'vitest';
import {
  nearestTop,
  pathOfTicks,
  tickAt,
  tickHeight,
  ticksOf,
} from '../../../../../renderer/views/reader/hits/ticks';

describe('ticks', () => {
  it('stand in the ruler where the hits stand in the text', () => {
    expect(ticksOf([1000, 5000], 10_000, 500)).toEqual([
      { top: 49, bottom: 52 },
      { top: 249, bottom: 252 },
    ]);
  });

  it('are joined where they would touch, in whatever order they come', () => {
    // Rows 50, 52, 53 and 60 of 500.
    expect(ticksOf([1060, 1000, 1200, 1040], 10_000, 500)).toEqual([
      { top: 49, bottom: 55 },
      { top: 59, bottom: 62 },
    ]);
  });

  it('are joined also where one begins where the other ends, and parted by a pixel between', () => {
    expect(ticksOf([1000, 1060], 10_000, 500)).toEqual([{ top: 49, bottom: 55 }]);
    expect(ticksOf([1000, 1080], 10_000, 500)).toEqual([
      { top: 49, bottom: 52 },
      { top: 53, bottom: 56 },
    ]);
  });

  it('stay within the ruler', () => {
    expect(tickAt(0, 10_000, 500)).toEqual({ top: 0, bottom: tickHeight });
    expect(tickAt(10_000, 10_000, 500)).toEqual({ top: 500 - tickHeight, bottom: 500 });
  });

  it('are no more than the ruler has rows, however many hits there are', () => {
    const tops = Array.from({ length: 100_000 }, (_, index) => index * 3);
    expect(ticksOf(tops, 300_000, 700)).toEqual([{ top: 0, bottom: 700 }]);
    const sparse = Array.from({ length: 10_000 }, (_, index) => (index % 50) * 6000);
    expect(ticksOf(sparse, 300_000, 700)).toHaveLength(50);
  });

  it('are none where there is nothing to measure', () => {
    expect(ticksOf([], 1000, 500)).toEqual([]);
    expect(ticksOf([10], 0, 500)).toEqual([]);
    expect(ticksOf([10], 1000, 0)).toEqual([]);
  });

  it('are drawn as one path', () => {
    expect(
      pathOfTicks(
        [
          { top: 3, bottom: 6 },
          { top: 9, bottom: 20 },
        ],
        10,
      ),
    ).toBe('M0 3h10V6H0zM0 9h10V20H0z');
  });

  it('lead to the nearest hit', () => {
    expect(nearestTop([100, null, 300, 800], 260)).toBe(2);
    expect(nearestTop([100, null, 300, 800], 20)).toBe(0);
    expect(nearestTop([null], 20)).toBe(-1);
  });
});
