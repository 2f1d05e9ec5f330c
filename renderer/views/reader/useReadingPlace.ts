import { useEffect, useEffectEvent, useLayoutEffect, useRef, type RefObject } from 'react';
import { api } from '../../api';
import { rememberStanding, standingOf, useEntry, type Location } from '../../state/history';
import { useReading } from '../../state/reading';
import { paintRanges } from './paint';
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

  const settle = useEffectEvent((reached: Place | null) => {
    if (!reached) return;
    place.current = reached;
    rememberStanding(key, reached);
    useReading.setState({ document, path: reached.path });
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(keep, pause);
  });

  const arrive = useEffectEvent(() => {
    if (!scroller.current) return;
    const standing = standingOf(key);
    const left = standing?.path === undefined ? kept : { path: standing.path, share: standing.share ?? 0 };
    if (standing?.path === undefined && location.path !== undefined) {
      goTo(scroller.current, location);
      takeFocus(scroller.current, unitElement(scroller.current, location.path));
      settle(placeOf(scroller.current));
      return;
    }
    if (left && restorePlace(scroller.current, left)) {
      // The very place that was kept, so that it does not drift by what scrolling rounds off.
      settle(left);
    } else {
      scroller.current.scrollTo({ top: 0 });
      settle(placeOf(scroller.current));
    }
    takeFocus(scroller.current, null);
  });

  useLayoutEffect(() => {
    arrive();
  }, [key]);

  useEffect(() => {
    const area = scroller.current;
    const content = area?.firstElementChild;
    if (!area || !content) return;
    // A change of the layout can come before the scroll event that an earlier change brought about. Such an event
    // says nothing of the reading; the place is restored when the change is observed.
    let laidOut = sizeOf(content);
    let restored = area.scrollTop;
    const onScroll = (): void => {
      if (sizeOf(content) === laidOut && area.scrollTop !== restored) settle(placeOf(area));
    };
    const onLeave = (): void => {
      keep();
    };
    const resized = new ResizeObserver(() => {
      laidOut = sizeOf(content);
      if (place.current) restorePlace(area, place.current);
      restored = area.scrollTop;
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

/**
 * Gives the focus to a unit, or to the page, so that the keys go on from there; but leaves it where somebody holds
 * it, in the tree or on a button.
 */
function takeFocus(scroller: HTMLElement, unit: HTMLElement | null): void {
  const { activeElement, body } = document;
  if (activeElement && activeElement !== body && !(unit && scroller.contains(activeElement))) return;
  (unit ?? scroller).focus({ preventScroll: true });
}

function sizeOf({ clientWidth, scrollHeight }: Element): string {
  return `${String(clientWidth)} ${String(scrollHeight)}`;
}

/** Pixels from the edges of the page within which words are not at the edge, whatever lies there. */
const margin = 48;

function isInSight(words: DOMRect, scroller: HTMLElement): boolean {
  const { top } = scroller.getBoundingClientRect();
  return words.top >= top + margin && words.bottom <= top + scroller.clientHeight - margin;
}

/**
 * Brings a unit to the top, or the words to mark to the upper third of the page unless they are in sight, and marks
 * them for a moment.
 */
function goTo(scroller: HTMLElement, { path = '', start, end }: ReaderLocation): void {
  const unit = unitElement(scroller, path);
  if (!unit) return;
  if (start === undefined || end === undefined) {
    restorePlace(scroller, { path, share: 0 });
    return;
  }
  const passage = { path, start, end };
  const words = (rangeOf(scroller, passage) ?? unit).getBoundingClientRect();
  if (!isInSight(words, scroller)) {
    scroller.scrollTop += words.top - scroller.getBoundingClientRect().top - scroller.clientHeight / 3;
  }
  paintRanges('flash', [rangeOf(scroller, passage)]);
  window.setTimeout(() => {
    paintRanges('flash', []);
  }, flashTime);
}
