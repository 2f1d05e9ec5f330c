import type { Selector } from '../model/annotation';
import { contextLength } from '../model/colours';
import { standsIn } from './differences';
import type { DocumentText } from './document-text';
import { findEdges } from './edges';
import { distance, type Place } from './find-places';
import type { Home } from './home';

/** A side of fewer characters tells nothing by itself. */
const telling = 3;
/** Agreeing characters on one side that recognise an exact quote, or one that changed, although the other was rewritten. */
const enoughForExact = 12;
const enoughForChanged = 20;
/** Agreeing characters on both sides together that recognise a quote away from its address. */
export const bareContext = 16;
/** A quote with no surroundings kept that is not met by chance in its own unit. */
const longEnough = 16;

/**
 * Whether a place is the one that was marked, and no look-alike, as far as its surroundings can tell. In its own unit the
 * address speaks for it; elsewhere the words around it must be those kept, and must not have stayed behind without it.
 */
export function isRecognised(
  document: DocumentText,
  selector: Selector,
  place: Place,
  home: Home | null,
): boolean {
  const { agreeing, foreign } = comparedSides(selector, place);
  const isOwn = home !== null && document.indexOf(selector.address) === home.first;
  if (isOwn && isWithin(document, place, home)) {
    if (foreign.length === 0) return isNearEnough(document, selector, place);
    if (place.inQuote === 0 && isWhole(document, selector, place)) return true;
    const enough = place.inQuote > 0 ? enoughForChanged : enoughForExact;
    const isKnownByItself = place.inQuote === 0 && selector.quote.length >= contextLength;
    if (agreeing < enough && !isKnownByItself) return false;
    // What stood beside it and stands there without it now says that the quote was taken out.
    return foreign.every((kept) => !standsIn(around(document, home), kept));
  }
  if (foreign.length > 0 || agreeing < bareContext) return false;
  // Where the unit is gone and its neighbours are there, it would stand between them.
  if (home && !isOwn) return isWithin(document, place, home);
  return !standsIn(around(document, home), selector.prefix + selector.suffix);
}

/**
 * Whether the words before and after the quote meet at home with fewer edits than a place has: then the quote was taken
 * out between them, and what stands at the place is another's.
 */
export function isTakenOut(
  document: DocumentText,
  { prefix, suffix }: Selector,
  place: Place,
  home: Home | null,
): boolean {
  if (prefix === '' || suffix === '' || prefix.length + suffix.length < bareContext) return false;
  return findEdges(document, { before: prefix, after: suffix }, home ? [document.startOf(home.first)] : [])
    .filter(({ at }) => !home || isWithin(document, { start: at, end: at }, home))
    .filter(({ before, after }) => isLike(prefix, before) && isLike(suffix, after))
    .some(({ before, after }) => before + after < distance(place));
}

/** How many characters of the context agree, and the sides that do not. */
function comparedSides(
  { prefix, suffix }: Selector,
  { inPrefix, inSuffix }: Place,
): { readonly agreeing: number; readonly foreign: readonly string[] } {
  const sides = [
    { kept: prefix, edits: inPrefix },
    { kept: suffix, edits: inSuffix },
  ];
  const agrees = (side: (typeof sides)[number]): boolean => isLike(side.kept, side.edits);
  return {
    agreeing: sides.filter(agrees).reduce((sum, { kept, edits }) => sum + kept.length - edits, 0),
    foreign: sides.filter((side) => side.kept.length >= telling && !agrees(side)).map(({ kept }) => kept),
  };
}

function isLike(kept: string, edits: number): boolean {
  return edits <= kept.length / 3;
}

function isNearEnough(document: DocumentText, selector: Selector, place: Place): boolean {
  const { prefix, suffix, quote } = selector;
  const context = prefix.length + suffix.length;
  if (distance(place) > (context + quote.length) / 4) return false;
  if (context >= bareContext) return true;
  // With little around it to know it by, it has to be most of its unit, or long.
  if (place.inQuote > 0 && quote.length < 4) return false;
  const unit = document.units[document.unitAt(place.start)]?.text.length ?? 0;
  return quote.length >= longEnough || place.end - place.start + context >= unit * 0.6;
}

/** Whether the quote was all of its unit, and is all of it now. */
function isWhole(document: DocumentText, { start }: Selector, place: Place): boolean {
  const index = document.unitAt(place.start);
  return start === 0 && document.startOf(index) === place.start && document.endOf(index) === place.end;
}

export function isWithin(
  document: DocumentText,
  { start, end }: Pick<Place, 'start' | 'end'>,
  home: Home | null,
): boolean {
  return home !== null && start >= document.startOf(home.first) && end <= document.endOf(home.last) + 1;
}

function around(document: DocumentText, home: Home | null): string {
  if (!home) return '';
  const from = document.startOf(home.first) - 2 * contextLength;
  return document.text.slice(Math.max(0, from), document.endOf(home.last) + 2 * contextLength);
}
