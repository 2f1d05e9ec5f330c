import type { Mark } from '../../shared/model/search';

/** Characters of a quotation shown before its first mark, and in all. */
const lengthBefore = 40;
const longest = 300;

export interface CutQuote {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** A quotation, or a note, cut to the surroundings of what was found in it: a bookmark quotes a whole paragraph. */
export function cutQuote(quote: string, marks: readonly Mark[]): CutQuote {
  const first = marks[0]?.start ?? 0;
  const start = quote.length <= longest ? 0 : Math.max(0, first - lengthBefore);
  const end = Math.min(quote.length, Math.max(start + longest, marks[0]?.end ?? 0));
  return {
    text: quote.slice(start, end),
    marks: marks
      .filter((mark) => mark.start >= start && mark.end <= end)
      .map((mark) => ({ start: mark.start - start, end: mark.end - start })),
    cutBefore: start > 0,
    cutAfter: end < quote.length,
  };
}
