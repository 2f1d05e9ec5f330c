import type { CellSpan, SourceTable } from '../../shared/model/source';

/** A cell as the source has it: its text, and how many rows and columns it says it takes up. */
export interface PlacedCell {
  readonly text: string;
  readonly rows: number;
  readonly columns: number;
}

/** Most columns that one cell may take up, as in the HTML standard. */
const widest = 1000;

/** A cell at its place, before columns in which no cell starts are taken out. */
interface Placed extends PlacedCell {
  readonly row: number;
  readonly column: number;
}

/** A span of columns that a cell of an earlier row takes up, down to the row before `until`. */
interface Taken {
  readonly from: number;
  readonly to: number;
  readonly until: number;
}

/**
 * Lays cells out as a table of rows of equal length: text at a cell's first place, empty strings at the places that it
 * or nothing covers. Spans that say more than there is end with the rows, and with the columns in which a cell starts,
 * as they do on a page. Null when there are more than `mostPlaces` places to the real cells: then it is no table.
 */
export function tableGrid(rows: readonly (readonly PlacedCell[])[]): SourceTable | null {
  const placed = place(rows);
  if (!placed) return null;
  const starts = [...new Set(placed.map(({ column }) => column))].sort((one, other) => one - other);
  const dense = new Map(starts.map((column, index) => [column, index]));
  if (starts.length * rows.length > mostPlaces(placed.length)) return null;
  const grid = rows.map(() => Array.from({ length: starts.length }, () => ''));
  const spans: CellSpan[] = [];
  for (const cell of placed) {
    const column = dense.get(cell.column) ?? 0;
    const line = grid[cell.row];
    if (line) line[column] = cell.text;
    const columns = firstFrom(starts, cell.column + cell.columns) - column;
    if (cell.rows > 1 || columns > 1) spans.push({ row: cell.row, column, rows: cell.rows, columns });
  }
  return { rows: grid, spans };
}

/** A ragged table may be mostly padding, one made to fill memory is nothing else. */
function mostPlaces(cells: number): number {
  return 10_000 + cells * 50;
}

/** Every cell goes to the first column of its row that nothing above takes up. Null when that takes too many steps. */
function place(rows: readonly (readonly PlacedCell[])[]): Placed[] | null {
  const placed: Placed[] = [];
  let taken: Taken[] = [];
  let steps = 0;
  for (const [row, cells] of rows.entries()) {
    taken = taken.filter(({ until }) => until > row);
    steps += taken.length;
    if (steps > mostPlaces(placed.length) * 4) return null;
    const here: Taken[] = [];
    let column = 0;
    let next = 0;
    for (const cell of cells) {
      for (let above = taken[next]; above && above.from <= column; above = taken[next]) {
        column = Math.max(column, above.to);
        next += 1;
      }
      const columns = Math.min(widest, Math.max(1, cell.columns));
      const height = Math.max(1, Math.min(cell.rows, rows.length - row));
      placed.push({ text: cell.text, row, column, rows: height, columns });
      if (height > 1) here.push({ from: column, to: column + columns, until: row + height });
      column += columns;
    }
    if (here.length > 0) taken = [...taken, ...here].sort((one, other) => one.from - other.from);
  }
  return placed;
}

/** Index of the first value that is not below a limit, in an ascending list. */
function firstFrom(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
