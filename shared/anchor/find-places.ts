import type { Selector } from '../model/annotation';
import { contextLength } from '../model/colours';
import { allowedDifferences, differences } from './differences';
import type { DocumentText } from './document-text';
import { findEdges, type Edge } from './edges';

/** Where a quote may stand: positions in the document, and how many edits its words and its surroundings are away. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly inQuote: number;
  readonly inPrefix: number;
  readonly inSuffix: number;
}

/** All edits together: the fewest are the best place. */
export function distance({ inQuote, inPrefix, inSuffix }: Place): number {
  return inQuote + inPrefix + inSuffix;
}

/**
 * Places of a quote or of words much like it, nearest first, of those that overlap the nearest alone. They are found by
 * their two edges, so that a long quote costs no more than a short one.
 *
 * @param expected where it stands if nothing moved; null where its unit is gone
 * @param most edits within the quote
 */
export function findPlaces(
  document: DocumentText,
  { quote, prefix, suffix }: Selector,
  expected: Pick<Place, 'start' | 'end'> | null,
  most = allowedDifferences(quote.length),
): readonly Place[] {
  const head = quote.slice(0, contextLength);
  const tail = quote.slice(-contextLength);
  const starts = findEdges(
    document,
    { before: prefix, after: head, quote: 'after' },
    expected ? [expected.start] : [],
  );
  const ends = findEdges(
    document,
    { before: tail, after: suffix, quote: 'before' },
    expected ? [expected.end] : [],
  );
  const pairs = starts.flatMap((start) =>
    ends.flatMap((end) => pair(document.text, quote, start, end, most)),
  );
  return withoutOverlap(pairs.toSorted((one, other) => distance(one) - distance(other)));
}

function pair(text: string, quote: string, left: Edge, right: Edge, most: number): readonly Place[] {
  const start = isWithinPair(text, left.at) ? left.at - 1 : left.at;
  const end = isWithinPair(text, right.at) ? right.at + 1 : right.at;
  if (Math.abs(end - start - quote.length) > most) return [];
  const inQuote = differences(quote, text.slice(start, end), most);
  return inQuote === null ? [] : [{ start, end, inQuote, inPrefix: left.before, inSuffix: right.after }];
}

/** Whether a position parts the two halves of a character beyond the first 65,536. */
function isWithinPair(text: string, at: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(Math.max(0, at - 1), at + 1));
}

/** Those that overlap none before them. */
export function withoutOverlap(places: readonly Place[]): readonly Place[] {
  const kept: Place[] = [];
  for (const place of places) {
    if (kept.every(({ start, end }) => place.end <= start || end <= place.start)) kept.push(place);
  }
  return kept;
}
