import type { LineBuilder } from './line-builder';
import type { Cell } from './open-table';

/** A table of a docx that is being read, and the cells that reach down into its rows. */
export class DocxTable {
  readonly #builder: LineBuilder;
  readonly #above = new Map<number, Cell>();
  #column = 0;
  #cell: { columns: number; merge: 'down' | 'begin' | null } | null = null;

  constructor(builder: LineBuilder) {
    this.#builder = builder;
    builder.openTable();
  }

  row(): void {
    this.#builder.row();
    this.#column = 0;
  }

  /** Columns that a row leaves out at its beginning. */
  skip(columns: number): void {
    if (!(columns > 0)) return;
    this.#builder.openCell(1, columns);
    this.#column += columns;
  }

  cell(): void {
    this.#cell = { columns: 1, merge: null };
  }

  /** A property of the cell, which comes before its text. */
  property(name: string, value: string | undefined): void {
    if (!this.#cell) return;
    if (name === 'w:gridSpan') this.#cell.columns = Math.max(1, Number(value) || 1);
    if (name === 'w:vMerge') this.#cell.merge = value === 'restart' ? 'begin' : 'down';
  }

  /** Opens the cell once its properties are read; a merged one is that of the row above. */
  begin(): void {
    if (!this.#cell) return;
    const { columns, merge } = this.#cell;
    const above = merge === 'down' ? this.#above.get(this.#column) : undefined;
    if (above) {
      above.rows += 1;
      this.#builder.reopenCell(above);
    } else this.#above.set(this.#column, this.#builder.openCell(1, columns));
    this.#column += columns;
    this.#cell = null;
  }

  endCell(): void {
    this.begin();
    this.#builder.closeCell();
  }

  end(): void {
    this.#builder.closeTable();
  }
}
