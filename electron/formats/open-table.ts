import type { SourceLine, SourceTable } from '../../shared/model/source';
import { joinParts } from './join-parts';
import { tableLine } from './source-line';
import { tableGrid } from './table-grid';

/** Lines, and lists of lines, in order. Lists are nested instead of copied, so that tables in tables cost no more. */
export type Items = (SourceLine | Items)[];

/** A cell and what stands in it. A cell that reaches over more rows may grow while the table is read. */
export interface Cell {
  readonly items: Items;
  rows: number;
  readonly columns: number;
}

/** A table that is being read. */
export interface OpenTable {
  /** Where its lines will go. */
  readonly outside: Items;
  /** What stands in the table but in no cell: its caption. */
  readonly before: Items;
  readonly rows: Cell[][];
  /** Whether a table with text stands in one of its cells. */
  nested: boolean;
}

/** No cell of a table of data holds as much: a cell that does is a frame around the page's text. */
const longestCell = { lines: 40, characters: 2000 };

/**
 * The lines of a table that was read to its end. One with data is a single line. One that only frames text is taken
 * apart, cell by cell: it has other tables inside, a single row or column, or whole pages of text in a cell.
 */
export function linesOfTable(table: OpenTable): { readonly items: Items; readonly empty: boolean } {
  const rows = table.nested ? [] : table.rows.map((cells) => cells.map(readCell));
  const lines = rows.flat().flatMap((cell) => cell.lines);
  const grid = table.nested || !holdsData(rows) ? null : tableGrid(rows);
  if (grid && (grid.rows[0]?.length ?? 0) > 1) {
    return { items: [table.before, ...dataLine(grid, lines)], empty: false };
  }
  const items = [table.before, ...table.rows.flat().map((cell) => cell.items)];
  return { items, empty: !table.nested && lines.length === 0 && table.before.length === 0 };
}

interface ReadCell {
  readonly lines: readonly SourceLine[];
  readonly text: string;
  readonly rows: number;
  readonly columns: number;
}

function readCell({ items, rows, columns }: Cell): ReadCell {
  const lines = flatten(items);
  return { lines, text: joinParts(lines.map(({ text }) => text)), rows, columns };
}

function holdsData(rows: readonly (readonly ReadCell[])[]): boolean {
  return (
    rows.filter((cells) => cells.some(({ text }) => text !== '')).length > 1 &&
    rows.every((cells) =>
      cells.every(
        ({ lines, text }) => lines.length <= longestCell.lines && text.length <= longestCell.characters,
      ),
    )
  );
}

function dataLine(table: SourceTable, lines: readonly SourceLine[]): SourceLine[] {
  const first = lines[0];
  if (!first) return [];
  const last = lines.reduce((most, line) => Math.max(most, line.lines[1]), first.lines[1]);
  const begin = lines.reduce((least, line) => Math.min(least, line.lines[0]), first.lines[0]);
  return [tableLine(table, [begin, last])];
}

/** The lines of nested lists, however deep they are nested. */
export function flatten(items: Items): SourceLine[] {
  const lines: SourceLine[] = [];
  const open: { readonly list: Items; next: number }[] = [{ list: items, next: 0 }];
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const item = top.list[top.next];
    top.next += 1;
    if (item === undefined) open.pop();
    else if (Array.isArray(item)) open.push({ list: item, next: 0 });
    else lines.push(item);
  }
  return lines;
}
