import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { rememberStanding, standingOf, useEntry } from './history';

/**
 * Keeps how far a list was scrolled and which of its rows (`data-keeps-focus`) had the focus, and brings both back
 * when one comes back to it.
 */
export function useStanding(scroller: RefObject<HTMLElement | null>, ready: boolean): void {
  const { key } = useEntry();
  useLayoutEffect(() => {
    const area = scroller.current;
    if (!ready || !area) return;
    const { scroll = 0, focus, below = 0 } = standingOf(key) ?? {};
    area.scrollTo({ top: scroll });
    if (focus === undefined || document.activeElement !== document.body) return;
    const row = area.querySelector<HTMLElement>(`[data-keeps-focus="${CSS.escape(focus)}"]`);
    if (!row) return;
    row.focus({ preventScroll: true });
    return holdAt(area, row, below);
  }, [scroller, key, ready]);
  useEffect(() => {
    const area = scroller.current;
    if (!ready || !area) return;
    const keep = (): void => {
      const row = document.activeElement?.closest<HTMLElement>('[data-keeps-focus]');
      const focus = row?.dataset['keepsFocus'];
      const known = row && focus !== undefined && { focus, below: distanceBelow(area, row) };
      rememberStanding(key, { scroll: area.scrollTop, ...known });
    };
    area.addEventListener('scroll', keep, { passive: true });
    area.addEventListener('focusin', keep);
    return () => {
      area.removeEventListener('scroll', keep);
      area.removeEventListener('focusin', keep);
    };
  }, [scroller, key, ready]);
}

/** What a person does with a list: from then on it stays where they put it. */
const takenOver = ['wheel', 'pointerdown', 'keydown', 'touchstart'] as const;

/** Keeps a row where it stood while what is above it is drawn again and takes more room or less. Answers how to end it. */
function holdAt(area: HTMLElement, row: HTMLElement, below: number): () => void {
  const hold = (): void => {
    if (row.isConnected) area.scrollTop += distanceBelow(area, row) - below;
  };
  hold();
  const resized = new ResizeObserver(hold);
  for (const child of area.children) resized.observe(child);
  const stop = (): void => {
    resized.disconnect();
    for (const deed of takenOver) area.removeEventListener(deed, stop);
  };
  for (const deed of takenOver) area.addEventListener(deed, stop, { passive: true });
  return stop;
}

function distanceBelow(area: HTMLElement, row: HTMLElement): number {
  return row.getBoundingClientRect().top - area.getBoundingClientRect().top;
}

/** Shows another list from its beginning; one that a person comes back to stays where it was. */
export function useFromTheTop(scroller: RefObject<HTMLElement | null>, asked: string, isOld: boolean): void {
  const shown = useRef(asked);
  useEffect(() => {
    if (isOld || shown.current === asked) return;
    shown.current = asked;
    scroller.current?.scrollTo({ top: 0 });
  }, [scroller, asked, isOld]);
}
