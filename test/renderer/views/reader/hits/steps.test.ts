import { describe, expect, it } from 'vitest';
import type { Hit } from '../../../../../renderer/views/reader/hits/hits-in';
import { hitAt, hitsBefore, stepFrom } from '../../../../../renderer/views/reader/hits/steps';

function hit(order: number, start: number): Hit {
  return { order, path: `p-${String(order)}`, start, end: start + 2 };
}

const hits = [hit(1, 4), hit(1, 9), hit(3, 0), hit(3, 0), hit(7, 2)];

describe('a step', () => {
  it('leads from hit to hit', () => {
    expect(stepFrom(5, 1, true, 1)).toEqual({ index: 2, round: null });
    expect(stepFrom(5, 1, true, -1)).toEqual({ index: 0, round: null });
  });

  it('goes round at the ends, and says so', () => {
    expect(stepFrom(5, 4, true, 1)).toEqual({ index: 0, round: 'end' });
    expect(stepFrom(5, 0, true, -1)).toEqual({ index: 4, round: 'beginning' });
    expect(stepFrom(1, 0, true, 1)).toEqual({ index: 0, round: 'end' });
  });

  it('leads from between two hits to either of them', () => {
    expect(stepFrom(5, 2, false, 1)).toEqual({ index: 2, round: null });
    expect(stepFrom(5, 2, false, -1)).toEqual({ index: 1, round: null });
    expect(stepFrom(5, 5, false, 1)).toEqual({ index: 0, round: 'end' });
    expect(stepFrom(5, 0, false, -1)).toEqual({ index: 4, round: 'beginning' });
  });

  it('leads nowhere where there are no hits', () => {
    expect(stepFrom(0, 0, false, 1)).toBeNull();
  });
});

describe('a point in the text', () => {
  it.each([
    [0, 0, 0],
    [1, 4, 0],
    [1, 5, 1],
    [2, 0, 2],
    [3, 0, 2],
    [3, 1, 4],
    [8, 0, 5],
  ])('unit %i, character %i has %i hits before it', (order, start, before) => {
    expect(hitsBefore(hits, order, start)).toBe(before);
  });

  it('is at a hit that begins there', () => {
    expect(hitAt(hits, { path: 'p-1', start: 9 })).toBe(1);
    expect(hitAt(hits, { path: 'p-1', start: 8 })).toBe(-1);
    expect(hitAt(hits, null)).toBe(-1);
  });
});
