import type { RefObject } from 'react';
import { readingText } from '../../../shared/model/unit';
import type { DocumentReading } from '../../../shared/model/reading';
import type { UnitTexts } from '../../../shared/anchor/join-passages';
import { withEdgeMoved, type Edge, type Measure } from './extent';
import { unitOf } from './marking';
import { neighbouringSentence } from './sentences';
import { rangeOf, unitElement, type Passage } from './text-map';
import { selectedWordsOf } from './useSelectedWords';

export interface SelectionKeys {
  /** Selects the next or previous sentence of the unit; false where there is no unit. */
  readonly selectSentence: (direction: 1 | -1) => boolean;
  /** Moves one end of the selection; false where nothing is selected. */
  readonly moveEdge: (edge: Edge, direction: 1 | -1, measure: Measure) => boolean;
}

/** Path of the unit that has the focus of the keyboard. */
export function focusedPath(): string | undefined {
  return document.activeElement?.closest<HTMLElement>('[data-path]')?.dataset['path'];
}

/** Selects words by keys. */
export function selectionKeys(
  text: RefObject<HTMLElement | null>,
  reading: DocumentReading,
  texts: UnitTexts,
): SelectionKeys {
  const select = (root: HTMLElement, passages: readonly Passage[]): void => {
    const ranges = passages.flatMap((passage) => rangeOf(root, passage) ?? []);
    const [first, last] = [ranges[0], ranges.at(-1)];
    if (!first || !last) return;
    document
      .getSelection()
      ?.setBaseAndExtent(first.startContainer, first.startOffset, last.endContainer, last.endOffset);
  };

  return {
    selectSentence: (direction) => {
      if (!text.current) return false;
      const selected = selectedWordsOf(text.current)?.passages[0];
      const path = selected?.path ?? focusedPath();
      const unit = path === undefined ? undefined : unitOf(reading, path);
      if (!unit) return false;
      const next = neighbouringSentence(readingText(unit).text, unit.path, selected, direction);
      if (!next) return true;
      select(text.current, [next]);
      unitElement(text.current, unit.path)?.focus({ preventScroll: true });
      return true;
    },
    moveEdge: (edge, direction, measure) => {
      const selected = text.current && selectedWordsOf(text.current);
      if (!text.current || !selected) return false;
      select(text.current, withEdgeMoved(selected.passages, texts, edge, direction, measure));
      return true;
    },
  };
}
