import { useEffect, useLayoutEffect, type RefObject } from 'react';
import { rememberStanding, standingOf, useEntry } from './history';

/** Keeps how far a list was scrolled, and scrolls it there when one comes back to it. */
export function useStanding(scroller: RefObject<HTMLElement | null>, ready: boolean): void {
  const { key } = useEntry();
  useLayoutEffect(() => {
    if (ready && scroller.current) scroller.current.scrollTo({ top: standingOf(key)?.scroll ?? 0 });
  }, [scroller, key, ready]);
  useEffect(() => {
    const area = scroller.current;
    if (!ready || !area) return;
    const onScroll = (): void => {
      rememberStanding(key, { scroll: area.scrollTop });
    };
    area.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      area.removeEventListener('scroll', onScroll);
    };
  }, [scroller, key, ready]);
}
