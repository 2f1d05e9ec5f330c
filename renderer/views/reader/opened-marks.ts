/** The marks whose popover is open, and the box in the text, in pixels from its top left, that it points to. */
export interface OpenedMarks {
  readonly ids: readonly string[];
  /** Whether the note is to be written at once. */
  readonly writing: boolean;
  readonly left: number;
  readonly top: number;
  readonly height: number;
}

export function opened(text: HTMLElement, ids: readonly string[], at: DOMRect, writing = false): OpenedMarks {
  const frame = text.getBoundingClientRect();
  return { ids, writing, left: at.left - frame.left, top: at.top - frame.top, height: at.height };
}
