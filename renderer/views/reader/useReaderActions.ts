import type { RefObject } from 'react';
import type { AnnotationInContext } from '../../../shared/model/annotation';
import type { CitationFormat } from '../../../shared/model/citation';
import { highlightColours, type HighlightColour } from '../../../shared/model/colours';
import type { DocumentReading } from '../../../shared/model/reading';
import { readingText } from '../../../shared/model/unit';
import type { ReaderAction } from '../../keys/reader-keys';
import { useCommand } from '../../state/commands';
import { closeFind } from '../../state/find';
import { useReading } from '../../state/reading';
import { stopMarking } from '../../state/search';
import { say } from '../../state/toasts';
import { highlight, toggleBookmark, unitOf, wholeUnit } from './marking';
import { opened, type OpenedMarks } from './opened-marks';
import { neighbouringSentence } from './sentences';
import { rangeOf, unitElement, type Passage } from './text-map';
import { useCiting } from './useCiting';
import { focusNeighbour, useReaderKeys } from './useReaderKeys';
import { selectedWordsOf } from './useSelectedWords';

export interface ReaderActions {
  readonly highlight: (colour?: HighlightColour) => void;
  readonly writeNote: () => void;
  /** What an action would be done to at the moment. */
  readonly chosen: () => readonly Passage[];
  readonly copyCitation: (passages: readonly Passage[], format?: CitationFormat) => void;
  readonly copyLink: (passages: readonly Passage[]) => void;
}

/**
 * What can be done to the open document, by menu, key and toolbar alike. It is done to the selected words, or else
 * to the unit that has the focus, or else (a bookmark) to the one that is being read.
 */
export function useReaderActions({
  page,
  text,
  reading,
  annotations,
  step,
  open,
}: {
  page: RefObject<HTMLElement | null>;
  text: RefObject<HTMLElement | null>;
  reading: DocumentReading;
  annotations: readonly AnnotationInContext[];
  /** Goes to the next or previous occurrence of what is marked. */
  step: (direction: 1 | -1) => void;
  open: (marks: OpenedMarks | null) => void;
}): ReaderActions {
  const citing = useCiting(reading);

  const focusedPath = (): string | undefined =>
    document.activeElement?.closest<HTMLElement>('[data-path]')?.dataset['path'];

  const chosen = (): readonly Passage[] => {
    const selected = text.current && selectedWordsOf(text.current);
    if (selected) return selected.passages;
    const unit = unitOf(reading, focusedPath() ?? '');
    return unit ? [wholeUnit(unit)] : [];
  };

  const mark = async (colour: HighlightColour | undefined, writing: boolean): Promise<void> => {
    const passages = chosen();
    const [first] = passages;
    if (!first || !text.current) {
      say({ kind: 'nothing-selected' });
      return;
    }
    const at = rangeOf(text.current, first)?.getBoundingClientRect();
    const id = await highlight(reading, annotations, passages, colour);
    document.getSelection()?.removeAllRanges();
    // So that the next key goes on from here, also when the note has been closed.
    unitElement(text.current, first.path)?.focus({ preventScroll: true });
    if (id !== null && at && writing) open(opened(text.current, [id], at, true));
  };

  const bookmark = async (): Promise<void> => {
    const path = chosen()[0]?.path ?? useReading.getState().path;
    if (path === null) return;
    if ((await toggleBookmark(reading, annotations, path)) === 'added') say({ kind: 'bookmarked' });
  };

  const selectSentence = (direction: 1 | -1): boolean => {
    if (!text.current) return false;
    const selected = selectedWordsOf(text.current)?.passages[0];
    const path = selected?.path ?? focusedPath();
    const unit = path === undefined ? undefined : unitOf(reading, path);
    if (!unit) return false;
    const next = neighbouringSentence(readingText(unit).text, unit.path, selected, direction);
    const range = next && rangeOf(text.current, next);
    if (!range) return true;
    const selection = document.getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
    unitElement(text.current, unit.path)?.focus({ preventScroll: true });
    return true;
  };

  const stretchSelection = (direction: 'forward' | 'backward'): boolean => {
    const selection = document.getSelection();
    if (!selection || selection.isCollapsed) return false;
    selection.modify('extend', direction, 'character');
    return true;
  };

  const clear = (): boolean => {
    const selection = document.getSelection();
    if (selection && !selection.isCollapsed) selection.removeAllRanges();
    else {
      stopMarking();
      closeFind();
    }
    return true;
  };

  const act = (action: ReaderAction, index: number): boolean => {
    switch (action) {
      case 'next-unit':
      case 'previous-unit':
        if (text.current)
          focusNeighbour(text.current, useReading.getState().path, action === 'next-unit' ? 1 : -1);
        return true;
      case 'next-sentence':
        return selectSentence(1);
      case 'previous-sentence':
        return selectSentence(-1);
      case 'longer-selection':
        return stretchSelection('forward');
      case 'shorter-selection':
        return stretchSelection('backward');
      case 'highlight':
        void mark(undefined, false);
        return true;
      case 'highlight-colour':
        void mark(highlightColours[index], false);
        return true;
      case 'write-note':
        void mark(undefined, true);
        return true;
      case 'bookmark':
        void bookmark();
        return true;
      case 'copy-citation':
        citing.copyCitation(chosen());
        return true;
      case 'next-hit':
        step(1);
        return true;
      case 'previous-hit':
        step(-1);
        return true;
      case 'clear':
        return clear();
    }
  };

  useReaderKeys(page, act);
  useCommand('highlight', () => void mark(undefined, false));
  useCommand('write-note', () => void mark(undefined, true));
  useCommand('bookmark', () => void bookmark());
  useCommand('copy-citation', () => {
    citing.copyCitation(chosen());
  });
  useCommand('copy-link', () => {
    citing.copyLink(chosen());
  });

  return {
    highlight: (colour) => void mark(colour, false),
    writeNote: () => void mark(undefined, true),
    chosen,
    ...citing,
  };
}
