import type { Passage } from '../../../shared/model/knowledge';
import { readingText, type Unit } from '../../../shared/model/unit';

/** A heading, text or cell of a unit, to be read by itself: labels end before it and nothing runs on behind it. */
export interface Prose {
  readonly unit: Unit;
  readonly field: 'heading' | 'text' | 'cell';
  readonly text: string;
  /** Where the text begins in the unit's reading text. */
  readonly offset: number;
}

/** The pieces of a unit that say something, in reading order. */
export function proseOf(unit: Unit): Prose[] {
  const { text, pieces } = readingText(unit);
  return pieces.flatMap(({ field, start, end }) =>
    field === 'label' ? [] : [{ unit, field, text: text.slice(start, end), offset: start }],
  );
}

/** The passage of characters within a piece. */
export function passage(prose: Prose, start: number, end: number): Passage {
  return { path: prose.unit.path, start: prose.offset + start, end: prose.offset + end };
}
