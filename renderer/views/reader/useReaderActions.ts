import type { RefObject } from 'react';
import type { CitationFormat } from '../../../shared/model/citation';
import { highlightColours, type HighlightColour } from '../../../shared/model/colours';
import type { ReaderAction } from '../../keys/reader-keys';
import { useCommand } from '../../state/commands';
import { closeFind } from '../../state/find';
import { useReading } from '../../state/reading';
import { useReattaching } from '../../state/reattach';
import { stopMarking } from '../../state/search';
import type { Edge, Measure } from './extent';
import { markActions } from './mark-actions';
import { selectionKeys } from './selection-keys';
import type { Passage } from './text-map';
import { useCiting } from './useCiting';
import type { Extent } from './useExtent';
import { focusNeighbour, useReaderKeys } from './useReaderKeys';

export interface ReaderActions {
  readonly highlight: (colour?: HighlightColour) => void;
  readonly underline: () => void;
  readonly writeNote: () => void;
  readonly tag: () => void;
  /** Hangs the note that waits for its words on them. */
  readonly reattach: () => void;
  /** What an action would be done to at the moment. */
  readonly chosen: () => readonly Passage[];
  readonly copyCitation: (passages: readonly Passage[], format?: CitationFormat) => void;
  readonly copyLink: (passages: readonly Passage[]) => void;
}

type Parts = Parameters<typeof markActions>[0] & {
  readonly page: RefObject<HTMLElement | null>;
  readonly extent: Extent;
  /** Goes to the next or previous occurrence of what is marked. */
  readonly step: (direction: 1 | -1) => void;
};

/** What can be done to the open document, by menu, key and toolbar alike. */
export function useReaderActions(parts: Parts): ReaderActions {
  const { page, text, reading, texts, current, setCurrent, extent, step } = parts;
  const citing = useCiting(reading);
  const marks = markActions(parts);
  const selection = selectionKeys(text, reading, texts);

  const moveEdge = (edge: Edge, direction: 1 | -1, measure: Measure): boolean =>
    selection.moveEdge(edge, direction, measure) || extent.move(edge, direction, measure);

  const clear = (): boolean => {
    const selected = document.getSelection();
    if (selected && !selected.isCollapsed) selected.removeAllRanges();
    else if (current) setCurrent(null);
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
        setCurrent(null);
        if (text.current)
          focusNeighbour(text.current, useReading.getState().path, action === 'next-unit' ? 1 : -1);
        return true;
      case 'next-sentence':
        return selection.selectSentence(1);
      case 'previous-sentence':
        return selection.selectSentence(-1);
      case 'longer':
        return moveEdge('end', 1, 'character');
      case 'shorter':
        return moveEdge('end', -1, 'character');
      case 'longer-by-sentence':
        return moveEdge('end', 1, 'sentence');
      case 'shorter-by-sentence':
        return moveEdge('end', -1, 'sentence');
      case 'earlier-start':
        return moveEdge('start', -1, 'character');
      case 'later-start':
        return moveEdge('start', 1, 'character');
      case 'earlier-start-by-sentence':
        return moveEdge('start', -1, 'sentence');
      case 'later-start-by-sentence':
        return moveEdge('start', 1, 'sentence');
      case 'highlight':
        if (useReattaching.getState().note) marks.reattach();
        else marks.highlight({});
        return true;
      case 'highlight-colour': {
        const colour = highlightColours[index];
        marks.highlight(colour ? { colour } : {});
        return true;
      }
      case 'underline':
        marks.highlight({ style: 'underline' });
        return true;
      case 'write-note':
        marks.write('note');
        return true;
      case 'tag':
        marks.write('tags');
        return true;
      case 'bookmark':
        marks.bookmark('article');
        return true;
      case 'bookmark-unit':
        marks.bookmark('unit');
        return true;
      case 'next-mark':
        marks.step(1);
        return true;
      case 'previous-mark':
        marks.step(-1);
        return true;
      case 'open-mark':
        marks.open();
        return true;
      case 'remove-mark':
        marks.remove();
        return true;
      case 'copy-citation':
        citing.copyCitation(marks.chosen());
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
  useCommand('highlight', () => {
    marks.highlight({});
  });
  useCommand('underline', () => {
    marks.highlight({ style: 'underline' });
  });
  useCommand('write-note', () => {
    marks.write('note');
  });
  useCommand('bookmark', () => {
    marks.bookmark('article');
  });
  useCommand('copy-citation', () => {
    citing.copyCitation(marks.chosen());
  });
  useCommand('copy-link', () => {
    citing.copyLink(marks.chosen());
  });

  return {
    highlight: (colour) => {
      marks.highlight(colour ? { colour } : {});
    },
    underline: () => {
      marks.highlight({ style: 'underline' });
    },
    writeNote: () => {
      marks.write('note');
    },
    tag: () => {
      marks.write('tags');
    },
    reattach: marks.reattach,
    chosen: marks.chosen,
    ...citing,
  };
}
