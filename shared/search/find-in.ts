import { occurrences } from '../text/fold';
import type { FieldTest, NearNode, QueryNode, WordsNode } from './query';

/** Where something stands in a folded text; UTF-16, end exclusive. */
export interface FoldedMark {
  readonly start: number;
  readonly end: number;
}

/** What ends a sentence in a folded text: 。 and the others fold to these. A full stop within 3.5 ends none. */
const sentenceEnd = /[!?;\n]|\.(?!\d)/u;

/**
 * Looks for a query in one passage.
 *
 * @param folded the passage's reading text, folded
 * @param holds whether a field's test is true of the passage, or of its document
 * @returns the words that were found, from the left, none twice; empty when fields alone were asked for; null when the
 * passage is not what was looked for
 */
export function findIn(
  root: QueryNode,
  folded: string,
  holds: (test: FieldTest) => boolean,
): readonly FoldedMark[] | null {
  if (!matches(root, folded, holds)) return null;
  const marks = new Map<string, FoldedMark>();
  collect(root, folded, (mark) => marks.set(`${String(mark.start)} ${String(mark.end)}`, mark));
  return [...marks.values()].sort((one, other) => one.start - other.start || one.end - other.end);
}

function matches(node: QueryNode, folded: string, holds: (test: FieldTest) => boolean): boolean {
  switch (node.type) {
    case 'words':
      return folded.includes(node.folded) || node.aliases.some((name) => folded.includes(name));
    case 'near':
      return nearPlaces(node, folded).length > 0;
    case 'field':
      return holds(node.test);
    case 'and':
      return node.parts.every((part) => matches(part, folded, holds));
    case 'or':
      return node.parts.some((part) => matches(part, folded, holds));
    case 'not':
      return !matches(node.part, folded, holds);
  }
}

function collect(node: QueryNode, folded: string, found: (mark: FoldedMark) => void): void {
  switch (node.type) {
    case 'words':
      wordPlaces(node, folded).forEach(found);
      break;
    case 'near':
      nearPlaces(node, folded).forEach(found);
      break;
    case 'and':
    case 'or':
      for (const part of node.parts) collect(part, folded, found);
      break;
    case 'field':
    case 'not':
      break;
  }
}

/** Where a word or one of its other names stands, from the left; where several begin, the longest. None overlaps another. */
export function wordPlaces({ folded: word, aliases }: WordsNode, folded: string): FoldedMark[] {
  const all = [word, ...aliases].flatMap((name) =>
    occurrences(folded, name).map((start) => ({ start, end: start + name.length })),
  );
  if (aliases.length === 0) return all;
  all.sort((one, other) => one.start - other.start || other.end - one.end);
  const places: FoldedMark[] = [];
  for (const place of all) if (place.start >= (places.at(-1)?.end ?? 0)) places.push(place);
  return places;
}

/**
 * The stretches from one word to the other, in either order, with at most `within` characters and no end of a sentence
 * between; from the left, none overlapping another.
 */
export function nearPlaces({ one, other, within }: NearNode, folded: string): FoldedMark[] {
  return nearPairs(wordPlaces(one, folded), wordPlaces(other, folded), within, folded);
}

export function nearPairs(
  ones: readonly FoldedMark[],
  others: readonly FoldedMark[],
  within: number,
  folded: string,
): FoldedMark[] {
  const all = [
    ...ones.map((mark) => ({ ...mark, first: true })),
    ...others.map((mark) => ({ ...mark, first: false })),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
  const pairs: FoldedMark[] = [];
  /** The latest of each word: the nearest to whatever comes next. */
  let before: { one: FoldedMark | null; other: FoldedMark | null } = { one: null, other: null };
  for (const mark of all) {
    const partner = mark.first ? before.other : before.one;
    const isFree = partner !== null && partner.start >= (pairs.at(-1)?.end ?? 0);
    if (isFree && joinsUp(partner, mark, within, folded)) {
      pairs.push({ start: partner.start, end: mark.end });
      before = { one: null, other: null };
    } else {
      before = mark.first ? { ...before, one: mark } : { ...before, other: mark };
    }
  }
  return pairs;
}

function joinsUp(left: FoldedMark, right: FoldedMark, within: number, folded: string): boolean {
  const between = right.start - left.end;
  return between >= 0 && between <= within && !sentenceEnd.test(folded.slice(left.end, right.start));
}
