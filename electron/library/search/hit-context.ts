import type { FoundPassage, Mark } from '../../../shared/model/search';

/** Characters of the reading text shown before and after a hit. */
const lengthBefore = 36;
const lengthAfter = 64;
/** Characters of an excerpt that holds several hits, at most. */
const longestExcerpt = 180;

/** What is not cut in two: a number, a Latin word, a character outside the basic plane. */
const inseparable = /^(?:[\p{Nd}.%]{2}|[\p{sc=Latin}\p{Nd}]{2}|[\u{10000}-\u{10FFFF}])$/u;

/** The words around a hit from `start` to `end`, UTF-16 offsets in the unit's reading text. */
export function around(text: string, start: number, end: number): { before: string; after: string } {
  return {
    before: text.slice(wholeFrom(text, Math.max(0, start - lengthBefore)), start),
    after: text.slice(end, wholeTo(text, Math.min(text.length, end + lengthAfter))),
  };
}

type Excerpt = Pick<FoundPassage, 'excerpt' | 'excerptStart' | 'cutBefore' | 'cutAfter' | 'marks'>;

/** The surroundings of the first hits, as many as have room; the beginning of a text in which nothing is marked. */
export function excerptOf(text: string, marks: readonly Mark[]): Excerpt {
  const first = marks[0] ?? { start: 0, end: 0 };
  const from = wholeFrom(text, Math.max(0, first.start - lengthBefore));
  const room = from + longestExcerpt;
  const held = marks.filter(({ end }, index) => index === 0 || end <= room);
  const last = held.at(-1) ?? first;
  const wanted = Math.max(last.end, Math.min(last.end + lengthAfter, room));
  const to = wholeTo(text, Math.min(text.length, wanted));
  return {
    excerpt: text.slice(from, to),
    excerptStart: from,
    cutBefore: from > 0,
    cutAfter: to < text.length,
    marks: marks
      .filter(({ end }) => end <= to)
      .map(({ start, end }) => ({ start: start - from, end: end - from })),
  };
}

function wholeFrom(text: string, at: number): number {
  let start = at;
  while (start > 0 && inseparable.test(text.slice(start - 1, start + 1))) start -= 1;
  return start;
}

function wholeTo(text: string, at: number): number {
  let end = at;
  while (end < text.length && inseparable.test(text.slice(end - 1, end + 1))) end += 1;
  return end;
}
