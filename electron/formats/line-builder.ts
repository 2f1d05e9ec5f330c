import type { SourceLine } from '../../shared/model/source';
import { isBlank, noteInvisible, withoutInvisible } from './invisible';
import type { LeftOutNotes } from './left-out';
import { flatten, linesOfTable, type Cell, type Items, type OpenTable } from './open-table';
import { textLine } from './source-line';

/** How text is set, as far as a gazette's structure shows in it. */
export interface TextStyle {
  readonly bold: boolean;
  readonly align: SourceLine['align'];
  readonly heading: number | null;
}

/** First and last line, from 1, of a piece of text in its source. */
export type Span = readonly [number, number];

/** The line that is being written. */
interface OpenLine {
  readonly parts: string[];
  span: Span | null;
  style: TextStyle | null;
  /** Whether all that can be seen so far is bold. */
  bold: boolean;
  apart: boolean;
  /** What floats in it, such as a text box, and follows it. */
  readonly floating: Items[];
}

/**
 * Makes source lines of what a walk over a marked-up document (HTML, docx) comes upon, in its order. Blocks and line
 * breaks part lines; a table is one line where it holds data, and is taken apart into lines where it is a frame for the
 * page (`open-table.ts` says which is which).
 */
export class LineBuilder {
  readonly #tidy: (text: string) => string;
  readonly #notes: LeftOutNotes;
  readonly #all: Items = [];
  #items: Items = this.#all;
  readonly #tables: OpenTable[] = [];
  readonly #boxes: { readonly line: OpenLine; readonly items: Items; readonly box: Items }[] = [];
  #line: OpenLine = openLine(true);

  /** `tidy` makes the text of a line of the pieces written to it, such as by collapsing white space. */
  constructor(tidy: (text: string) => string, notes: LeftOutNotes) {
    this.#tidy = tidy;
    this.#notes = notes;
  }

  /** Text that goes on in the line. Its span counts where it can be seen. */
  text(text: string, span: Span, style: TextStyle): void {
    const line = this.#line;
    line.parts.push(text);
    noteInvisible(text, span[0], this.#notes);
    if (isBlank(text)) return;
    line.span = [line.span?.[0] ?? span[0], Math.max(span[1], line.span?.[1] ?? 0)];
    line.style ??= style;
    line.bold &&= style.bold;
  }

  /** Ends the line; what follows belongs to the same block, unless the line was empty. */
  lineBreak(): void {
    this.#endLine(this.#line.span === null);
  }

  /** Ends the line and the block. */
  block(): void {
    this.#endLine(true);
  }

  /** Lines that were read elsewhere, as blocks of their own. */
  lines(lines: readonly SourceLine[]): void {
    this.block();
    for (const line of lines) this.#items.push(line);
  }

  /** Text that floats beside the line: it follows it. */
  openBox(): void {
    const box: Items = [];
    this.#boxes.push({ line: this.#line, items: this.#items, box });
    this.#items = box;
    this.#line = openLine(true);
  }

  closeBox(): void {
    const outer = this.#boxes.pop();
    if (!outer) return;
    this.block();
    this.#items = outer.items;
    this.#line = outer.line;
    this.#line.floating.push(outer.box);
  }

  openTable(): void {
    this.block();
    this.#tables.push({ outside: this.#items, before: [], rows: [], nested: false });
    this.#items = this.#tables.at(-1)?.before ?? this.#items;
  }

  row(): void {
    this.block();
    this.#tables.at(-1)?.rows.push([]);
  }

  /** Begins a cell of the last row. The cell may be opened again, as docx does with one that reaches over rows. */
  openCell(rows: number, columns: number): Cell {
    this.block();
    const cell: Cell = { items: [], rows, columns };
    const table = this.#tables.at(-1);
    if (table?.rows.length === 0) table.rows.push([]);
    table?.rows.at(-1)?.push(cell);
    this.#items = cell.items;
    return cell;
  }

  reopenCell(cell: Cell): void {
    this.block();
    this.#items = cell.items;
  }

  /** What follows, up to the next cell, is not in the table's cells: a caption, or text between rows. */
  closeCell(): void {
    this.block();
    const table = this.#tables.at(-1);
    if (table) this.#items = table.before;
  }

  closeTable(): void {
    this.block();
    const table = this.#tables.pop();
    if (!table) return;
    this.#items = table.outside;
    const outer = this.#tables.at(-1);
    const { items, empty } = linesOfTable(table);
    if (empty) return;
    if (outer) outer.nested = true;
    this.#items.push(items);
  }

  /** All lines, in order. */
  result(): SourceLine[] {
    while (this.#boxes.length > 0) this.closeBox();
    while (this.#tables.length > 0) this.closeTable();
    this.block();
    return flatten(this.#all);
  }

  #endLine(apartNext: boolean): void {
    const { parts, span, style, bold, apart, floating } = this.#line;
    const seen = span !== null && style !== null;
    if (seen) {
      const text = withoutInvisible(this.#tidy(parts.join(''))).trim();
      const { align, heading } = style;
      this.#items.push({ ...textLine(text, span, apart), heading, align, bold });
    }
    for (const item of floating) this.#items.push(item);
    this.#line = openLine(apartNext || (!seen && apart) || floating.length > 0);
  }
}

function openLine(apart: boolean): OpenLine {
  return { parts: [], span: null, style: null, bold: true, apart, floating: [] };
}
