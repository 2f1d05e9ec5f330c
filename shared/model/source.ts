/** Formats that gazettes come in, by what the bytes are and not by what the file's name ends in. */
export const sourceFormats = ['text', 'markdown', 'html', 'docx', 'pdf'] as const;
export type SourceFormat = (typeof sourceFormats)[number];

/** A cell that reaches over more than its own place. The places it covers are empty strings in the rows. */
export interface CellSpan {
  /** Row of the cell, from 0. */
  readonly row: number;
  readonly column: number;
  /** How many rows and columns it takes up, itself included. */
  readonly rows: number;
  readonly columns: number;
}

/** A table that the format marks as one (Markdown, HTML, docx): rows of equal length, each text once. */
export interface SourceTable {
  readonly rows: readonly (readonly string[])[];
  readonly spans: readonly CellSpan[];
}

/**
 * One printed line, paragraph or table of a source; blank ones are left out. The format's markup is gone from `text`;
 * nothing else is changed but Kangxi radicals, which PDF files give for the characters they look like.
 */
export interface SourceLine {
  /**
   * First and last line, from 1, of the decoded source: of a text file or the HTML source; of a PDF's text layer; in a
   * docx, which has no lines, its paragraphs.
   */
  readonly lines: readonly [number, number];
  /** Without the white space around it. Empty for a table. */
  readonly text: string;
  /** As the source has it, Markdown marks included, without the white space around it. */
  readonly printed: string;
  readonly table: SourceTable | null;
  /** Whether it stands apart from what is before it: a blank line, or a block of its own. True for the first. */
  readonly apart: boolean;
  /** Level, from 1, where the format marks a heading. */
  readonly heading: number | null;
  readonly align: 'centre' | 'right' | null;
  /** Whether all of it is set in bold. */
  readonly bold: boolean;
  /**
   * What the layout says: whether the paragraph before goes on here. Null where the format does not tell, as in plain
   * text; true and false come from the positions in a PDF.
   */
  readonly continues: boolean | null;
}

/** Markup that was left out of the text. */
export interface LeftOut {
  readonly line: number;
  /** What was left out, or the beginning of it. */
  readonly markup: string;
}

/** A decoded source. */
export interface SourceText {
  readonly format: SourceFormat;
  /** Name of the encoding as `TextDecoder` has it; `null` for docx and pdf. */
  readonly encoding: string | null;
  readonly lines: readonly SourceLine[];
  /** Last line of the YAML that heads a Markdown file; 0 where there is none. */
  readonly frontMatterEnd: number;
  readonly leftOut: readonly LeftOut[];
}
