import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallestWindow, windowBounds, type WindowPlace } from '../../../electron/shell/window-place';

const laptop = { x: 0, y: 25, width: 1440, height: 875 };
const beside = { x: 1440, y: 0, width: 1920, height: 1080 };
const at = (x: number, y: number, width: number, height: number): WindowPlace => ({
  x,
  y,
  width,
  height,
  maximized: false,
  fullScreen: false,
});

describe('windowBounds', () => {
  it('puts the first window in the middle of the first display', () => {
    expect(windowBounds(null, [laptop, beside])).toEqual({ x: 80, y: 33, width: 1280, height: 860 });
  });
  it('keeps a window where it was', () => {
    expect(windowBounds(at(1500, 100, 900, 700), [laptop, beside])).toEqual({
      x: 1500,
      y: 100,
      width: 900,
      height: 700,
    });
  });
  it('fetches a window back from a display that is gone', () => {
    expect(windowBounds(at(1500, 100, 900, 700), [laptop])).toEqual({
      x: 270,
      y: 113,
      width: 900,
      height: 700,
    });
  });
  it('pulls a window in that hangs over the edge', () => {
    expect(windowBounds(at(1000, 600, 900, 700), [laptop])).toEqual({
      x: 540,
      y: 200,
      width: 900,
      height: 700,
    });
  });
  it('shrinks a window that is larger than the display', () => {
    expect(windowBounds(at(0, 25, 4000, 3000), [laptop])).toEqual(laptop);
  });
  it('always gives a window that lies wholly on one display', () => {
    const place = fc
      .tuple(
        fc.integer({ min: -9000, max: 9000 }),
        fc.integer({ min: -9000, max: 9000 }),
        fc.nat(9000),
        fc.nat(9000),
      )
      .map(([x, y, width, height]) => at(x, y, width + 1, height + 1));
    fc.assert(
      fc.property(fc.option(place), (kept) => {
        const { x, y, width, height } = windowBounds(kept, [laptop, beside]);
        const within = [laptop, beside].some(
          (area) =>
            x >= area.x &&
            y >= area.y &&
            x + width <= area.x + area.width &&
            y + height <= area.y + area.height,
        );
        expect(within).toBe(true);
        expect(width).toBeGreaterThanOrEqual(smallestWindow.width);
        expect(height).toBeGreaterThanOrEqual(smallestWindow.height);
      }),
    );
  });
});
