import type { CellSpan } from '../../../shared/model/source';
import type { ReadingPiece } from '../../../shared/model/unit';

/** A cell that is drawn, and how many rows and columns it takes up. */
export interface DrawnCell {
  readonly piece: ReadingPiece;
  readonly rows: number;
  readonly columns: number;
}

type Rows = readonly (readonly DrawnCell[])[];

/**
 * The cells of a table, row by row, without the places that others reach over. The head is its first row and all
 * that a cell of the head reaches into, because no cell can cross from head to body. A place that holds characters is
 * drawn whatever reaches over it, so that none of the text is hidden.
 */
export function drawnRows(
  pieces: readonly ReadingPiece[],
  spans: readonly CellSpan[],
): { readonly head: Rows; readonly body: Rows } {
  const cells = pieces.filter(({ field }) => field === 'cell');
  const filled = new Set(cells.filter(({ start, end }) => end > start).map(placeOf));
  const kept = spans.filter((span) => placesUnder(span).every((place) => !filled.has(place)));
  const reaches = new Map(kept.map((span) => [placeOf(span), span]));
  const covered = new Set(kept.flatMap(placesUnder));
  const rows: DrawnCell[][] = [];
  for (const piece of cells) {
    const row = (rows[piece.row ?? 0] ??= []);
    const { rows: down = 1, columns: across = 1 } = reaches.get(placeOf(piece)) ?? {};
    if (!covered.has(placeOf(piece))) row.push({ piece, rows: down, columns: across });
  }
  const head = headOf(rows);
  return { head: rows.slice(0, head), body: rows.slice(head) };
}

function headOf(rows: Rows): number {
  let end = 1;
  for (let row = 0; row < end; row += 1) {
    for (const cell of rows[row] ?? []) end = Math.max(end, row + cell.rows);
  }
  return end;
}

function placeOf({ row = 0, column = 0 }: { readonly row?: number; readonly column?: number }): string {
  return `${String(row)} ${String(column)}`;
}

function placesUnder({ row, column, rows, columns }: CellSpan): string[] {
  return Array.from({ length: rows * columns - 1 }, (_, before) => {
    const place = before + 1;
    return placeOf({ row: row + Math.floor(place / columns), column: column + (place % columns) });
  });
}
