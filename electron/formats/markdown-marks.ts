/** A text without its Markdown marks, and what they were. */
export interface Unmarked {
  readonly text: string;
  readonly marks: readonly string[];
}

const emphasis = /\*{2,}/gu;

/** Takes the marks out of a line: text recognition and web pages leave them in plain text too. */
export function withoutMarks(printed: string): Unmarked {
  const marks = Array.from(printed.matchAll(emphasis), ([mark]) => mark);
  return { text: printed.replaceAll(emphasis, '').trim(), marks };
}
