import type { PlacedText, Placement, Selector } from '../model/annotation';
import { contextLength } from '../model/colours';
import { documentText, type DocumentText } from './document-text';
import { distance, findPlaces, type Place } from './find-places';
import { homeIn, type Home } from './home';
import { bareContext, isRecognised, isTakenOut, isWithin } from './recognise';

const orphan: Placement = { state: 'orphan' };

/**
 * Where an annotation's quote stands in today's text. Strings in, offsets out.
 *
 * A quote that stands where it stood, with all of its kept context, is placed without a search. Else the place with the
 * fewest edits in quote and context wins, if its surroundings are those kept and no other is nearly as good: the quote
 * itself is placed, words much like it are only suggested. Everything else is an orphan, because a note on a look-alike
 * is worse than a note that says it lost its place.
 *
 * @param own reading text of the unit at the selector's address; null when the address is gone
 * @param texts reading texts of all units of its document, in order; asked for only when the quote has to be looked for.
 *   Hand over the same array for all notes on a document: what is made of it is kept with it.
 */
export function place(
  selector: Selector,
  own: string | null,
  texts: () => readonly PlacedText[] | null,
): Placement {
  const { address, quote } = selector;
  if (quote === '') {
    return own === '' ? { state: 'placed', moved: false, address, start: 0, end: 0 } : orphan;
  }
  if (own !== null && standsInUnit(selector, own)) {
    return {
      state: 'placed',
      moved: false,
      address,
      start: selector.start,
      end: selector.start + quote.length,
    };
  }
  const units = texts() ?? (own === null ? null : [{ address, text: own }]);
  return units ? placeIn(documentText(units), selector) : orphan;
}

/** Whether the quote stands at its offsets with so much of its context within the unit that nothing else need be asked. */
function standsInUnit({ start, quote, prefix, suffix }: Selector, own: string): boolean {
  const before = prefix.slice(-Math.min(start, prefix.length));
  const end = start + quote.length;
  const after = suffix.slice(0, own.length - end);
  return (
    start > 0 &&
    before.length + after.length >= bareContext &&
    own.startsWith(before + quote + after, start - before.length)
  );
}

/** Whether the quote stands at its offsets with all of its context. */
function standsInDocument(document: DocumentText, selector: Selector, at: number): boolean {
  const { prefix, quote, suffix } = selector;
  if (!document.text.startsWith(prefix + quote + suffix, at - prefix.length)) return false;
  // Without any context the quote was all of its unit.
  return prefix + suffix !== '' || document.textAt(selector.address) === quote;
}

function placeIn(document: DocumentText, selector: Selector): Placement {
  const { address, start, quote } = selector;
  const home = homeIn(document, address);
  const own = document.indexOf(address);
  const from = document.startOf(own) + start;
  if (own !== -1 && standsInDocument(document, selector, from)) {
    return { state: 'placed', moved: false, address, start, end: start + quote.length };
  }
  const expected = own === -1 ? null : { start: from, end: from + quote.length };
  const bounded = withUnitEdges(selector);
  const winner = winnerOf(document, bounded, findPlaces(document, bounded, expected), home);
  if (!winner || isTakenOut(document, bounded, winner, home)) return orphan;
  return placementOf(document, selector, winner);
}

/** A context that ends before its 32 characters ended where the unit did: the line feed there is part of it. */
function withUnitEdges(selector: Selector): Selector {
  const { start, prefix, suffix } = selector;
  // A selector from elsewhere may have been kept without context.
  if (prefix.length < Math.min(start, contextLength - 1)) return selector;
  return {
    ...selector,
    prefix: prefix.length < contextLength - 1 && start === prefix.length ? `\n${prefix}` : prefix,
    suffix: suffix.length < contextLength - 1 ? `${suffix}\n` : suffix,
  };
}

/** Edits by which a place must be nearer than any other, in an exact quote and in one that changed. */
const leadOfExact = 2;
const leadOfChanged = 3;

/** The one place that is recognised, or is nearer than all others by enough; at home the address decides between equals. */
function winnerOf(
  document: DocumentText,
  selector: Selector,
  found: readonly Place[],
  home: Home | null,
): Place | null {
  const isHome = (one: Place): boolean => isWithin(document, one, home);
  const recognised = found.filter((one) => isRecognised(document, selector, one, home));
  const [winner, ...others] = recognised.toSorted(
    (one, other) => distance(one) - distance(other) || Number(isHome(other)) - Number(isHome(one)),
  );
  if (!winner) return null;
  const lead = winner.inQuote === 0 ? leadOfExact : leadOfChanged;
  const rivals = others.filter((one) => distance(one) - distance(winner) < lead);
  if (rivals.some((one) => !isHome(winner) || isHome(one))) return null;
  // With hardly any context the words alone have to tell, and others that are as near tell as much.
  const isBare = selector.prefix.length + selector.suffix.length < bareContext;
  const asNear = (one: Place): boolean => one !== winner && distance(one) <= distance(winner);
  return isBare && winner.inQuote > 0 && found.some(asNear) ? null : winner;
}

/** The words at a place, or of words that another reading divides over two units those in the unit that has most. */
function placementOf(document: DocumentText, { quote, ...kept }: Selector, { start, end }: Place): Placement {
  const parts = document.partsOf(start, end);
  const [most] = parts.toSorted((one, other) => other.text.length - one.text.length);
  if (!most || most.text.length < quote.length / 2) return orphan;
  const { address, text, start: at } = most;
  const stands = { address, start: at, end: at + text.length };
  // A note is listed with the document that its address names: that it goes over to another has to be confirmed.
  const isElsewhere = documentOf(address) !== documentOf(kept.address);
  if (text !== quote || isElsewhere) return { state: 'suggested', ...stands, text };
  return { state: 'placed', moved: address !== kept.address || at !== kept.start, ...stands };
}

function documentOf(address: string): string | undefined {
  return address.split('#', 1)[0];
}
