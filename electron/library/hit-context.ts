/** Characters of the reading text shown before and after a hit. */
const lengthBefore = 36;
const lengthAfter = 64;

/** What is not cut in two: a number, a Latin word, a character outside the basic plane. */
const inseparable = /^(?:[\p{Nd}.%]{2}|[\p{sc=Latin}\p{Nd}]{2}|[\u{10000}-\u{10FFFF}])$/u;

/** The words around a hit from `start` to `end`, UTF-16 offsets in the unit's reading text. */
export function around(text: string, start: number, end: number): { before: string; after: string } {
  return {
    before: text.slice(wholeFrom(text, Math.max(0, start - lengthBefore)), start),
    after: text.slice(end, wholeTo(text, Math.min(text.length, end + lengthAfter))),
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
