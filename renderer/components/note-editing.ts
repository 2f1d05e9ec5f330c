/** A change of what is written: `text` takes the place of [from, to), and [start, end) is selected then. UTF-16 offsets. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Makes what is selected bold or italic, or plain again; with nothing selected the caret stands between the marks. */
export function emphasised(value: string, start: number, end: number, mark: '*' | '**'): Edit {
  const words = value.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = Math.max(from, end - (words.length - words.trimEnd().length));
  const inner = value.slice(from, to);
  const length = mark.length;
  if (isWithin(value, from, to, mark))
    return { from: from - length, to: to + length, text: inner, start: from - length, end: to - length };
  return { from, to, text: mark + inner + mark, start: from + length, end: to + length };
}

/** `*` stands around words that are italic, `**` around bold ones, `***` around those that are both. */
function isWithin(value: string, start: number, end: number, mark: '*' | '**'): boolean {
  const before = /\**$/u.exec(value.slice(Math.max(0, start - 3), start))?.[0].length ?? 0;
  const after = /^\**/u.exec(value.slice(end, end + 3))?.[0].length ?? 0;
  const stars = Math.min(before, after);
  return mark === '**' ? stars >= 2 : stars === 1 || stars === 3;
}

/** Makes the lines that the selection touches a list, or plain lines again where they all are one. */
export function listed(value: string, start: number, end: number): Edit {
  const from = value.lastIndexOf('\n', start - 1) + 1;
  const after = value.indexOf('\n', Math.max(start, end - 1));
  const to = after === -1 ? value.length : after;
  const lines = value.slice(from, to).split('\n');
  const isList = lines.every((line) => line.startsWith('- ') || (line === '' && lines.length > 1));
  const text = lines
    .map((line) =>
      isList
        ? line.replace(/^- /u, '')
        : line.startsWith('- ') || (line === '' && lines.length > 1)
          ? line
          : `- ${line}`,
    )
    .join('\n');
  const caret = from + text.length;
  return { from, to, text, start: start === end ? caret : from, end: caret };
}

/** Makes what is selected a link whose place is still to be written. */
export function linked(value: string, start: number, end: number): Edit {
  const text = `[${value.slice(start, end)}]()`;
  const caret = start === end ? start + 1 : start + text.length - 1;
  return { from: start, to: end, text, start: caret, end: caret };
}

export function inserted(text: string, from: number, to: number): Edit {
  return { from, to, text, start: from + text.length, end: from + text.length };
}

/** What is being typed after `[[` on the caret's line, and where that stands; null where no link is begun. */
export function linkBegun(
  value: string,
  caret: number,
): { readonly from: number; readonly typed: string } | null {
  const line = value.slice(Math.max(0, caret - longestTyped), caret);
  const typed = /\[\[([^[\]\n]*)$/u.exec(line)?.[1];
  return typed === undefined ? null : { from: caret - typed.length - 2, typed };
}

/** Characters before the caret that are looked at. */
const longestTyped = 80;
