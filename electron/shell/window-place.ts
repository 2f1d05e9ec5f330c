import type { Rectangle } from 'electron';
import { z } from 'zod';

/** Where a window stood, in device-independent pixels. */
export const windowPlaceSchema = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().min(1),
  height: z.int().min(1),
  maximized: z.boolean(),
  fullScreen: z.boolean(),
});
export type WindowPlace = z.infer<typeof windowPlaceSchema>;

export const smallestWindow = { width: 480, height: 400 } as const;
const firstWindow = { width: 1280, height: 860 } as const;

/** So much of a window has to lie on a display for it to count as visible there. */
const visibleShare = 100;

/**
 * The bounds for a window that was at `kept`: there, when enough of it still lies on a display; else in the middle of
 * the first display. Never larger than the display.
 *
 * @param workAreas of the displays that are there now, the primary one first
 */
export function windowBounds(kept: WindowPlace | null, workAreas: readonly Rectangle[]): Rectangle {
  const [primary] = workAreas;
  const wanted = kept ?? { x: 0, y: 0, ...firstWindow };
  if (!primary) return { x: wanted.x, y: wanted.y, width: wanted.width, height: wanted.height };
  const home = kept ? workAreas.find((area) => isVisibleOn(kept, area)) : undefined;
  const area = home ?? primary;
  const width = Math.min(Math.max(wanted.width, smallestWindow.width), area.width);
  const height = Math.min(Math.max(wanted.height, smallestWindow.height), area.height);
  if (!home) {
    const x = area.x + Math.round((area.width - width) / 2);
    const y = area.y + Math.round((area.height - height) / 2);
    return { x, y, width, height };
  }
  return {
    x: clamp(wanted.x, area.x, area.x + area.width - width),
    y: clamp(wanted.y, area.y, area.y + area.height - height),
    width,
    height,
  };
}

function isVisibleOn(window: Rectangle, area: Rectangle): boolean {
  const wide = Math.min(window.x + window.width, area.x + area.width) - Math.max(window.x, area.x);
  const high = Math.min(window.y + window.height, area.y + area.height) - Math.max(window.y, area.y);
  return wide >= visibleShare && high >= visibleShare;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
