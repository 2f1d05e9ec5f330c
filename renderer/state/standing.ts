import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { rememberStanding, standingOf, useEntry } from './history';

/**
 * Keeps how far a list was scrolled and which of its rows (`data-keeps-focus`) had the focus, and brings both back
 * when one comes back to it.
 */
export function useStanding(scroller: RefObject<HTMLElement | null>, ready: boolean): void {
  const { key } = useEntry();
  useLayoutEffect(() => {
    if (!ready || !scroller.current) return;
    const { scroll = 0, focus } = standingOf(key) ?? {};
    scroller.current.scrollTo({ top: scroll });
    if (focus === undefined || document.activeElement !== document.body) return;
    scroller.current
      .querySelector<HTMLElement>(`[data-keeps-focus="${CSS.escape(focus)}"]`)
      ?.focus({ preventScroll: true });
  }, [scroller, key, ready]);
  useEffect(() => {
    const area = scroller.current;
    if (!ready || !area) return;
    const keep = (): void => {
      const focus = document.activeElement?.closest<HTMLElement>('[data-keeps-focus]')?.dataset['keepsFocus'];
      rememberStanding(key, { scroll: area.scrollTop, ...(focus !== undefined && { focus }) });
    };
    area.addEventListener('scroll', keep, { passive: true });
    area.addEventListener('focusin', keep);
    return () => {
      area.removeEventListener('scroll', keep);
      area.removeEventListener('focusin', keep);
    };
  }, [scroller, key, ready]);
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
