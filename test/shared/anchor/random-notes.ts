import { selectorFor, selectorIn } from '../../../shared/anchor/selector';
import type { PlacedText, Selector } from '../../../shared/model/annotation';
import type { Random } from '../../random';
import type { Edition } from './editions';

export type NoteKind = 'sentence' | 'stretch' | 'unit';

/** A note on a document: on a sentence, on any stretch of words, or on a whole unit as bookmarks are. */
export interface RandomNote {
  readonly kind: NoteKind;
  readonly edition: Edition;
  readonly selector: Selector;
}

export function randomNotes(
  editions: readonly Edition[],
  count: number,
  random: Random,
  isContextOfUnit = false,
): readonly RandomNote[] {
  const units = editions.flatMap((edition) =>
    edition.texts.filter(({ text }) => text.length > 1).map((unit) => ({ edition, unit })),
  );
  return Array.from({ length: count }, () => {
    const { edition, unit } = random.pick(units);
    const kind = random.pick<NoteKind>(['sentence', 'sentence', 'stretch', 'stretch', 'unit']);
    const [start, end] = stretchOf(kind, unit, random);
    const selector = isContextOfUnit
      ? selectorFor(unit.address, unit.text, start, end)
      : selectorIn(edition.texts, unit.address, start, end);
    return { kind, edition, selector };
  });
}

function stretchOf(kind: NoteKind, { text }: PlacedText, random: Random): readonly [number, number] {
  if (kind === 'unit') return [0, text.length];
  if (kind === 'sentence') {
    const sentences = [...text.matchAll(/[^。；;\n]{4,}[。；;]?/gu)];
    const sentence = sentences.length === 0 ? undefined : random.pick(sentences);
    if (sentence) return [sentence.index, sentence.index + sentence[0].length];
  }
  const length = Math.min(text.length, 2 + random.below(random.pick([8, 40, 160])));
  const start = random.below(text.length - length + 1);
  return [start, start + length];
}
