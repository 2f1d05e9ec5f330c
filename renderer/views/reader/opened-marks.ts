import type { Annotation } from '../../../shared/model/annotation';

/** The marks whose popover is open, and the box in the text, in pixels from its top left, that it points to. */
export interface OpenedMarks {
  readonly ids: readonly string[];
  /** A note that has just been begun, of which nothing may be kept yet. */
  readonly begun: Annotation | null;
  /** What is to be written at once. */
  readonly writing: Writing;
  readonly left: number;
  readonly top: number;
  readonly height: number;
}

export type Writing = 'note' | 'tags' | null;

export function opened(
  text: HTMLElement,
  ids: readonly string[],
  at: DOMRect,
  writing: Writing = null,
): OpenedMarks {
  return { ids, begun: null, writing, ...boxIn(text, at) };
}

export function openedNew(text: HTMLElement, begun: Annotation, at: DOMRect, writing: Writing): OpenedMarks {
  return { ids: [], begun, writing, ...boxIn(text, at) };
}

function boxIn(text: HTMLElement, at: DOMRect): Pick<OpenedMarks, 'left' | 'top' | 'height'> {
  const frame = text.getBoundingClientRect();
  return { left: at.left - frame.left, top: at.top - frame.top, height: at.height };
}
