import type { PlacedText, Selector } from '../model/annotation';
import { contextLength } from '../model/colours';
import { documentText } from './document-text';

/**
 * The selector of a stretch of a unit: offsets, quote and up to 32 characters on either side. The context runs over the
 * unit's edges into its neighbours, each parted from the next by a line feed: a bookmark of a whole unit, too, is known
 * again by what stands around it.
 *
 * @param texts reading texts of all units of the document, in order
 */
export function selectorIn(
  texts: readonly PlacedText[],
  address: string,
  start: number,
  end: number,
): Selector {
  const document = documentText(texts);
  const from = document.startOf(document.indexOf(address));
  return { address, ...quoted(document.text, from + start, from + end), start, end };
}

/** The same where the unit's text alone is at hand: the context ends where the unit does. */
export function selectorFor(address: string, text: string, start: number, end: number): Selector {
  return { address, ...quoted(text, start, end), start, end };
}

function quoted(text: string, start: number, end: number): Pick<Selector, 'quote' | 'prefix' | 'suffix'> {
  return {
    quote: text.slice(start, end),
    // No half of a character beyond the first 65,536.
    prefix: text.slice(Math.max(0, start - contextLength), start).replace(/^[\uDC00-\uDFFF]/, ''),
    suffix: text.slice(end, end + contextLength).replace(/[\uD800-\uDBFF]$/, ''),
  };
}
