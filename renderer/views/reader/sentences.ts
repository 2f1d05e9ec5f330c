import type { Passage } from './text-map';

const sentence = /[^。；！？\n]+[。；！？]?[”’』」）]?|\n/gu;

/**
 * The sentence after (or before) the selected stretch of a unit's reading text, the first one when nothing is
 * selected; null at the end. A semicolon ends a sentence: in gazettes it ends a provision.
 */
export function neighbouringSentence(
  text: string,
  path: string,
  selected: Passage | undefined,
  step: 1 | -1,
): Passage | null {
  const sentences = Array.from(text.matchAll(sentence), (match) => ({
    path,
    start: match.index,
    end: match.index + match[0].length,
  })).filter(({ start, end }) => text.slice(start, end).trim() !== '');
  if (!selected) return (step === 1 ? sentences[0] : sentences.at(-1)) ?? null;
  const next =
    step === 1
      ? sentences.find(({ start }) => start >= selected.end)
      : sentences.findLast(({ end }) => end <= selected.start);
  return next ?? null;
}
