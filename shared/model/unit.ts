import type { CellSpan } from './source';

/**
 * Every kind of addressable piece of a document. Names follow the field's terms:
 * part 编, chapter 章, section 节, article 条, heading 一、, subheading （一）, measure (a numbered policy measure
 * that runs through the document), item (numbered within an article or measure), box 专栏.
 */
export const unitKinds = [
  'title',
  'salutation',
  'part',
  'chapter',
  'section',
  'heading',
  'subheading',
  'article',
  'measure',
  'item',
  'paragraph',
  'table',
  'box',
  'signature',
  'date',
  'contact',
  'note',
] as const;

export type UnitKind = (typeof unitKinds)[number];

/** Kinds that people cite a passage by: 第十四条, 二、, （三）, 12. They make the tree of a document. */
export const citedKinds: ReadonlySet<UnitKind> = new Set([
  'part',
  'chapter',
  'section',
  'heading',
  'subheading',
  'article',
  'measure',
  'table',
  'box',
]);

/** A table as printed: one header row, then rows of as many cells. LaTeX snippets are already plain text. */
export interface TableContent {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Cells that reach over others; row 0 is the header. The places that they cover hold empty strings. */
  readonly spans: readonly CellSpan[];
}

/** One addressable piece of a document, in reading order; its children are units of their own. */
export interface Unit {
  /** Unique within the document and stable over re-imports, e.g. `art-14/item-1`, `h-2/sub-1`, `title`. */
  readonly path: string;
  /** Path of the unit that this one belongs to. */
  readonly parent: string | null;
  readonly kind: UnitKind;
  /** The ordinal as printed: 第十四条, 一、, （一）, 1., 专栏. */
  readonly label: string | null;
  /** The heading that stands on the label's line by itself: 总则, 总体要求. */
  readonly heading: string | null;
  /** The unit's own text, joined over page breaks, without its children's. Line feeds part lines of a title or signature. */
  readonly text: string;
  readonly table: TableContent | null;
  /** First and last line, from 1, of the decoded source. */
  readonly lines: readonly [number, number];
}

/** Where each printed piece of a unit stands in its reading text: `start` inclusive, `end` exclusive, UTF-16. */
export interface ReadingPiece {
  readonly field: 'label' | 'heading' | 'text' | 'cell';
  readonly start: number;
  readonly end: number;
  /** Row (0 is the header) and column of a cell. */
  readonly row?: number;
  readonly column?: number;
}

export interface ReadingText {
  readonly text: string;
  readonly pieces: readonly ReadingPiece[];
}

/**
 * The one string of a unit that offsets count in, for search hits and annotations alike: label, heading and text
 * parted by a space, then the table's rows, each on a line, its cells parted by tabs. A unit with text alone reads
 * as that text.
 */
export function readingText(unit: Pick<Unit, 'label' | 'heading' | 'text' | 'table'>): ReadingText {
  const pieces: ReadingPiece[] = [];
  let text = '';
  for (const field of ['label', 'heading', 'text'] as const) {
    const printed = unit[field];
    if (!printed) continue;
    if (text) text += ' ';
    pieces.push({ field, start: text.length, end: text.length + printed.length });
    text += printed;
  }
  const rows = unit.table ? [unit.table.header, ...unit.table.rows] : [];
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (text) text += column === 0 ? '\n' : '\t';
      pieces.push({ field: 'cell', start: text.length, end: text.length + cell.length, row, column });
      text += cell;
    });
  });
  return { text, pieces };
}
