import type { Passage } from './text-map';

const sentence = /[^。；！？\n]+[。；！？]?[”’』」）]?|\n/gu;

/** The sentences of a unit's reading text. A semicolon ends a sentence: in gazettes it ends a provision. */
export function sentencesOf(text: string): { readonly start: number; readonly end: number }[] {
  return Array.from(text.matchAll(sentence), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  })).filter(({ start, end }) => text.slice(start, end).trim() !== '');
}

/**
 * The sentence after (or before) the selected stretch of a unit's reading text, the first one when nothing is
 * selected; null at the end.
 */
export function neighbouringSentence(
  text: string,
  path: string,
  selected: Passage | undefined,
  step: 1 | -1,
): Passage | null {
  const sentences = sentencesOf(text).map((found) => ({ path, ...found }));
  if (!selected) return (step === 1 ? sentences[0] : sentences.at(-1)) ?? null;
  const next =
    step === 1
      ? sentences.find(({ start }) => start >= selected.end)
      : sentences.findLast(({ end }) => end <= selected.start);
  return next ?? null;
}
