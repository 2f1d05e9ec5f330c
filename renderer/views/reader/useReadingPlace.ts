import { useEffect, useEffectEvent, useLayoutEffect, useRef, type RefObject } from 'react';
import { api } from '../../api';
import { rememberStanding, standingOf, useEntry, type Location } from '../../state/history';
import { useReading } from '../../state/reading';
import { paint } from './paint';
import { placeOf, restorePlace, type Place } from './place';
import { rangeOf, unitElement } from './text-map';

type ReaderLocation = Extract<Location, { view: 'reader' }>;

/** Milliseconds after the last scroll until the place is kept. */
const pause = 400;
/** Milliseconds for which words that were gone to stay marked. */
const flashTime = 2500;

/**
 * Goes where the location says, or back to where the document was left; then follows the reading, keeps the place,
 * and holds it when the size of the text, the line or the window changes.
 */
export function useReadingPlace(
  scroller: RefObject<HTMLElement | null>,
  location: ReaderLocation,
  kept: Place | null,
): void {
  const { key } = useEntry();
  const place = useRef<Place | null>(null);
  const timer = useRef(0);
  const { document } = location;

  const keep = useEffectEvent(() => {
    window.clearTimeout(timer.current);
    if (!timer.current || !place.current) return;
    timer.current = 0;
    // A place that could not be kept is no reason to disturb the reading; the next scroll tries again.
    api.keepPlace({ document, ...place.current }).catch(() => undefined);
  });

  const follow = useEffectEvent(() => {
    if (!scroller.current) return;
    place.current = placeOf(scroller.current);
    if (!place.current) return;
    rememberStanding(key, place.current);
    useReading.setState({ document, path: place.current.path });
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(keep, pause);
  });

  const arrive = useEffectEvent(() => {
    if (!scroller.current) return;
    const standing = standingOf(key);
    if (standing?.path !== undefined) {
      restorePlace(scroller.current, { path: standing.path, share: standing.share ?? 0 });
    } else if (location.path !== undefined) {
      goTo(scroller.current, location);
    } else if (kept) {
      restorePlace(scroller.current, kept);
    } else {
      scroller.current.scrollTo({ top: 0 });
    }
    follow();
  });

  useLayoutEffect(() => {
    arrive();
  }, [key]);

  useEffect(() => {
    const area = scroller.current;
    const content = area?.firstElementChild;
    if (!area || !content) return;
    const onScroll = (): void => {
      follow();
    };
    const onLeave = (): void => {
      keep();
    };
    const resized = new ResizeObserver(() => {
      if (place.current) restorePlace(area, place.current);
    });
    area.addEventListener('scroll', onScroll, { passive: true });
    window.addEventListener('pagehide', onLeave);
    window.document.addEventListener('visibilitychange', onLeave);
    resized.observe(content);
    return () => {
      area.removeEventListener('scroll', onScroll);
      window.removeEventListener('pagehide', onLeave);
      window.document.removeEventListener('visibilitychange', onLeave);
      resized.disconnect();
      keep();
    };
  }, [scroller, document]);
}

/** Brings a unit to the top, or the words to mark to the upper third of the page, and marks them for a moment. */
function goTo(scroller: HTMLElement, { path = '', start, end }: ReaderLocation): void {
  const unit = unitElement(scroller, path);
  if (!unit) return;
  if (start === undefined || end === undefined) {
    restorePlace(scroller, { path, share: 0 });
    return;
  }
  const passage = { path, start, end };
  const range = rangeOf(scroller, passage);
  const top = (range ?? unit).getBoundingClientRect().top - scroller.getBoundingClientRect().top;
  scroller.scrollTop += top - scroller.clientHeight / 3;
  paint(scroller, 'flash', [passage]);
  window.setTimeout(() => {
    paint(scroller, 'flash', []);
  }, flashTime);
}
