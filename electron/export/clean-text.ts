/** What XML 1.0 (2.2 Char) does not take, and half a character: a Word file that holds one does not open. */
const unwritable = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Text that every format can hold: lines end with LF; characters that no file can write are left out. */
export function writableText(text: string): string {
  return text.replaceAll(/\r\n?/gu, '\n').replaceAll(unwritable, '');
}

/** The same on one line, for titles and names. */
export function oneLine(text: string): string {
  return writableText(text)
    .replaceAll(/\s*[\n\t\u2028\u2029]+\s*/gu, ' ')
    .trim();
}
