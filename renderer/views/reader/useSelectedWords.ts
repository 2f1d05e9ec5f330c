import { useEffect, useState, type RefObject } from 'react';
import { passagesOf, type Passage } from './text-map';

export interface SelectedWords {
  readonly passages: readonly Passage[];
  /** Pixels from the top left of the text to the end of the selection's last line, and to its first line. */
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
  /** Whether there is room for a toolbar above the selection. */
  readonly roomAbove: boolean;
}

/** Height in pixels of the toolbar with its distance. */
const toolbarHeight = 56;

/** What is selected in the text, once the pointer is released; null when nothing is. */
export function useSelectedWords(text: RefObject<HTMLElement | null>): SelectedWords | null {
  const [selected, setSelected] = useState<SelectedWords | null>(null);
  useEffect(() => {
    let pressed = false;
    const read = (): void => {
      if (!pressed) setSelected(text.current && selectedWordsOf(text.current));
    };
    const press = (): void => {
      pressed = true;
    };
    const release = (): void => {
      pressed = false;
      read();
    };
    document.addEventListener('selectionchange', read);
    window.addEventListener('pointerdown', press);
    window.addEventListener('pointerup', release);
    return () => {
      document.removeEventListener('selectionchange', read);
      window.removeEventListener('pointerdown', press);
      window.removeEventListener('pointerup', release);
    };
  }, [text]);
  return selected;
}

export function selectedWordsOf(text: HTMLElement): SelectedWords | null {
  const range = selectedRange(text);
  if (!range) return null;
  const passages = passagesOf(text, range);
  if (passages.length === 0) return null;
  const frame = text.getBoundingClientRect();
  const rects = [...range.getClientRects()].filter((rect) => rect.width > 0);
  const box = range.getBoundingClientRect();
  const visibleTop = text.closest('.page-scroller')?.getBoundingClientRect().top ?? 0;
  return {
    passages,
    left: (rects.at(-1)?.right ?? box.right) - frame.left,
    top: box.top - frame.top,
    bottom: box.bottom - frame.top,
    roomAbove: box.top - visibleTop > toolbarHeight,
  };
}

/** The selected stretch, if it is not empty and touches the text. */
function selectedRange(text: HTMLElement): Range | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  return range.intersectsNode(text) ? range : null;
}
