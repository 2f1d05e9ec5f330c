import type { PlacedText, Placement, Selector } from '../model/annotation';
import { contextLength } from '../model/colours';

/**
 * Where an annotation's quote stands in today's text of its unit. Strings in, offsets out.
 *
 * The kept position counts only if the quote stands there with nothing better elsewhere. Otherwise the place whose
 * context agrees most wins; where two agree equally, or the only one shares no context, the annotation is an orphan:
 * a note on a look-alike passage is worse than a note that says it lost its place.
 */
export function place(
  selector: Selector,
  text: string | null,
  _texts: () => readonly PlacedText[] | null,
): Placement {
  if (text === null) return { state: 'orphan' };
  const { address, quote, prefix, suffix, start } = selector;
  if (quote === '')
    return text === '' ? { state: 'placed', moved: false, address, start: 0, end: 0 } : { state: 'orphan' };

  const candidates = standings(text, quote).map((at) => ({
    at,
    agreement:
      commonEnd(prefix, text.slice(Math.max(0, at - prefix.length), at)) +
      commonStart(suffix, text.slice(at + quote.length, at + quote.length + suffix.length)),
  }));
  const best = Math.max(...candidates.map(({ agreement }) => agreement));
  const winners = candidates.filter(({ agreement }) => agreement === best);
  const kept = winners.find(({ at }) => at === start);
  const winner = kept ?? (winners.length === 1 ? winners[0] : undefined);
  if (!winner) return { state: 'orphan' };

  const context = prefix.length + suffix.length;
  const recognisable = best >= Math.min(context, 8) || quote.length >= contextLength;
  if (!kept && !recognisable) return { state: 'orphan' };
  return {
    state: 'placed',
    moved: winner.at !== start,
    address,
    start: winner.at,
    end: winner.at + quote.length,
  };
}

/** The selector of a stretch of a unit's reading text: offsets, quote and up to 32 characters on either side. */
export function selectorFor(address: string, text: string, start: number, end: number): Selector {
  return {
    address,
    start,
    end,
    quote: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - contextLength), start),
    suffix: text.slice(end, end + contextLength),
  };
}

/** Every place of the quote, overlapping ones too: any of them may be the one that was marked. */
function standings(text: string, quote: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) places.push(at);
  return places;
}

function commonStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one[length] === other[length]) length += 1;
  return length;
}

function commonEnd(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one.at(-1 - length) === other.at(-1 - length))
    length += 1;
  return length;
}
