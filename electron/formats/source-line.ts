import type { SourceLine, SourceTable } from '../../shared/model/source';

/** A line of text of which the format says nothing more than that it is one. */
export function textLine(
  text: string,
  lines: SourceLine['lines'],
  apart: boolean,
  printed: string = text,
): SourceLine {
  return {
    lines,
    text,
    printed,
    table: null,
    apart,
    heading: null,
    align: null,
    bold: false,
    continues: null,
  };
}

/** A table that stands by itself. `printed` is how its source has it, else its cells with tabs between. */
export function tableLine(table: SourceTable, lines: SourceLine['lines'], printed?: string): SourceLine {
  const cells = (): string => table.rows.map((row) => row.join('\t')).join('\n');
  return { ...textLine('', lines, true, printed ?? cells()), table };
}
