import { diffArrays } from 'diff';

/** UTF-16 offsets in a text, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

interface Differences {
  /** What stands in the one alone, and in the other alone. */
  readonly one: readonly Stretch[];
  readonly other: readonly Stretch[];
}

/** UTF-16 units of a text that are compared word by word: longer ones would hold up the page. */
const longest = 20_000;
/** Milliseconds that a comparison may take. */
const patience = 20;

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** Where two texts differ, by words; all of both, where they are too long or too different to compare. */
export function differences(one: string, other: string): Differences {
  if (one === other) return { one: [], other: [] };
  const parts =
    one.length + other.length > longest
      ? undefined
      : diffArrays(wordsOf(one), wordsOf(other), { timeout: patience });
  if (!parts) return { one: whole(one), other: whole(other) };
  const found = { one: [] as Stretch[], other: [] as Stretch[] };
  let oneAt = 0;
  let otherAt = 0;
  for (const { value, added, removed } of parts) {
    const length = value.reduce((sum, word) => sum + word.length, 0);
    if (removed) found.one.push({ start: oneAt, end: oneAt + length });
    if (added) found.other.push({ start: otherAt, end: otherAt + length });
    if (!added) oneAt += length;
    if (!removed) otherAt += length;
  }
  return found;
}

function wordsOf(text: string): string[] {
  return [...words.segment(text)].map(({ segment }) => segment);
}

function whole(text: string): readonly Stretch[] {
  return text === '' ? [] : [{ start: 0, end: text.length }];
}
