import type { SourceLine } from '../../shared/model/source';
import { isBlank, noteInvisible, withoutInvisible } from './invisible';
import type { LeftOutNotes } from './left-out';
import { textLine } from './source-line';
import { trimLine } from './trim-line';

/** The lines of a text as editors count them: CRLF, LF and CR end one. */
export function linesOf(text: string): string[] {
  return text.split(/\r\n|\n|\r/u);
}

/** What parts lines but is not counted as a line end: a page break, a vertical tab, and three rare separators. */
const uncounted = /([\f\v\u0085\u2028\u2029])/u;

/**
 * The lines that are not blank, as they are printed. After a blank line or a page break, a line stands apart; the lines
 * before and after a page break in the middle of a source line have its number both.
 */
export function printedLines(raw: readonly string[], notes: LeftOutNotes): SourceLine[] {
  const lines: SourceLine[] = [];
  let apart = true;
  raw.forEach((whole, index) => {
    const number = index + 1;
    noteInvisible(whole, number, notes);
    let blank = true;
    for (const piece of whole.split(uncounted)) {
      if (piece === '\f') apart = true;
      if (isBlank(piece)) continue;
      const text = trimLine(withoutInvisible(piece));
      lines.push(textLine(text, [number, number], apart, piece.trim()));
      [apart, blank] = [false, false];
    }
    if (blank) apart = true;
  });
  return lines;
}
