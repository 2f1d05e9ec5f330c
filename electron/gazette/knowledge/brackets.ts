/** Where each round bracket that is closed closes: index of the opening to index of the closing. */
export type BracketPairs = ReadonlyMap<number, number>;

/** Pairs the round brackets of either width; brackets without a counterpart are left out. One pass over the text. */
export function bracketPairs(text: string): BracketPairs {
  const pairs = new Map<number, number>();
  const open: number[] = [];
  for (const { index, 0: mark } of text.matchAll(/[（(）)]/gu)) {
    if (mark === '（' || mark === '(') open.push(index);
    else {
      const start = open.pop();
      if (start !== undefined) pairs.set(start, index);
    }
  }
  return pairs;
}

/** A stretch of a text by its offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The spans between separators that stand outside brackets, title marks and quotation marks, empty ones left out. */
export function splitOutside(text: string, span: Span, isSeparator: (character: string) => boolean): Span[] {
  const spans: Span[] = [];
  let depth = 0;
  let start = span.start;
  for (let index = span.start; index < span.end; index += 1) {
    const character = text.charAt(index);
    if ('（(《“'.includes(character)) depth += 1;
    else if ('）)》”'.includes(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && isSeparator(character)) {
      spans.push({ start, end: index });
      start = index + 1;
    }
  }
  spans.push({ start, end: span.end });
  return spans.map((part) => trimmed(text, part)).filter((part) => part.end > part.start);
}

/** A span without the white space at its ends. */
export function trimmed(text: string, { start, end }: Span): Span {
  let first = start;
  let last = end;
  while (first < last && /\s/u.test(text.charAt(first))) first += 1;
  while (last > first && /\s/u.test(text.charAt(last - 1))) last -= 1;
  return { start: first, end: last };
}
