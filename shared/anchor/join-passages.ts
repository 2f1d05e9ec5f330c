/** Words of one unit: UTF-16 offsets in its reading text. */
export interface Words {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

/** Reading texts of a document's units by path, in reading order. */
export type UnitTexts = ReadonlyMap<string, string>;

/** Whether some words of the one lie on words of the other or next to them, with nothing but space between. */
export function meet(one: readonly Words[], other: readonly Words[], texts: UnitTexts): boolean {
  return one.some((words) =>
    other.some((others) => words.path === others.path && areTogether(words, others, texts)),
  );
}

/** All words of several passages in reading order; those that lie on each other or next to each other are one. */
export function united(passages: readonly Words[], texts: UnitTexts): readonly Words[] {
  const order = new Map([...texts.keys()].map((path, index) => [path, index]));
  const placeOf = ({ path }: Words): number => order.get(path) ?? order.size;
  const sorted = passages.toSorted((one, other) => placeOf(one) - placeOf(other) || one.start - other.start);
  const result: Words[] = [];
  for (const words of sorted) {
    const last = result.at(-1);
    if (last?.path === words.path && areTogether(last, words, texts)) {
      result[result.length - 1] = { ...last, end: Math.max(last.end, words.end) };
    } else {
      result.push(words);
    }
  }
  return result;
}

/**
 * What becomes one when words are marked: every mark that they meet, and every mark that those meet in turn.
 * @returns all of their words, and the marks, in the order in which they came
 */
export function joinMeeting<Mark extends { readonly passages: readonly Words[] }>(
  passages: readonly Words[],
  marks: readonly Mark[],
  texts: UnitTexts,
): { readonly passages: readonly Words[]; readonly joined: readonly Mark[] } {
  let all = united(passages, texts);
  const joined = new Set<Mark>();
  for (;;) {
    const met = marks.filter((mark) => !joined.has(mark) && meet(mark.passages, all, texts));
    if (met.length === 0) return { passages: all, joined: marks.filter((mark) => joined.has(mark)) };
    for (const mark of met) joined.add(mark);
    all = united([...all, ...met.flatMap((mark) => mark.passages)], texts);
  }
}

function areTogether(one: Words, other: Words, texts: UnitTexts): boolean {
  if (one.start <= other.end && other.start <= one.end) return true;
  const between = texts.get(one.path)?.slice(Math.min(one.end, other.end), Math.max(one.start, other.start));
  return between !== undefined && between.trim() === '';
}
