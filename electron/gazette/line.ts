import type { SourceLine, SourceText } from '../../shared/model/source';
import type { Report } from './finding';
import { plainLatex } from './latex';

/** A printed line or table, with its LaTeX set plainly. */
export interface Line extends SourceLine {
  /** From 1, in the decoded source: the first of its lines. */
  readonly number: number;
  /** Its index among the lines of the source, which tells lines apart: a web page has several on one line of its source. */
  readonly place: number;
  /** What a page break prints, header or number, stood before it. */
  readonly afterBreak: boolean;
}

/** The lines of a source. What the format left out of them, and LaTeX that is set plainly, are findings. */
export function readLines(source: SourceText, report: Report): Line[] {
  for (const { line, markup } of source.leftOut) report('markup-removed', line, { markup });
  return source.lines.map((line, place) => {
    const number = line.lines[0];
    const plain = (printed: string): string => {
      const { text, snippets } = plainLatex(printed);
      for (const snippet of snippets) report('latex-as-text', number, { snippet });
      return text;
    };
    const table = line.table && {
      ...line.table,
      rows: line.table.rows.map((cells) => cells.map(plain)),
    };
    return { ...line, number, place, afterBreak: false, text: plain(line.text), table };
  });
}

/**
 * Joins what is left after lines were taken out: a line after a gap stands apart, after a page break.
 *
 * @param left places of the lines to leave out.
 */
export function withoutLines(lines: readonly Line[], left: ReadonlySet<number>): Line[] {
  const kept: Line[] = [];
  let gap = false;
  for (const line of lines) {
    if (left.has(line.place)) gap = true;
    else {
      kept.push(gap ? { ...line, apart: true, afterBreak: true } : line);
      gap = false;
    }
  }
  return kept;
}
