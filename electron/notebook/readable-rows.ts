import type { Database } from 'better-sqlite3';

export type Row = Readonly<Record<string, unknown>>;

/** Reads that may fail before a table is given up: each costs some microseconds. */
const mostFailures = 20_000;
/** Where the largest rowid cannot be told. */
const assumedLargest = 2 ** 32;

/**
 * Every row of a rowid table that can be read, however many pages of it cannot: a stretch of rowids that fails is halved
 * until it is read or is one row. No index is used: the table itself may be whole where its indexes are not.
 *
 * @param table a name of ours
 */
export function readableRows(db: Database, table: string): readonly Row[] {
  const largest = attempt(() =>
    db.prepare<[], number | null>(`SELECT max(rowid) FROM ${table}`).pluck().get(),
  );
  const read = (from: number, to: number): readonly Row[] | undefined =>
    attempt(() =>
      db
        .prepare<[number, number], Row>(
          `SELECT * FROM ${table} NOT INDEXED WHERE rowid >= ? AND rowid < ? ORDER BY rowid`,
        )
        .all(from, to),
    );
  const rows: Row[] = [];
  let failures = 0;
  const readBetween = (from: number, to: number): void => {
    const found = read(from, to);
    if (found) {
      for (const row of found) rows.push(row);
      return;
    }
    failures += 1;
    if (to - from <= 1 || failures > mostFailures) return;
    const middle = from + Math.floor((to - from) / 2);
    readBetween(from, middle);
    readBetween(middle, to);
  };
  readBetween(0, (largest ?? assumedLargest) + 1);
  return rows;
}

/**
 * Rows of a table without rowids, by its key: from the front until one cannot be read, then from the back.
 *
 * @param key the column that tells its rows apart
 */
export function readableRowsFromEnds(db: Database, table: string, key: string): readonly Row[] {
  const rows = new Map<unknown, Row>();
  for (const direction of ['ASC', 'DESC']) {
    attempt(() => {
      for (const row of db
        .prepare<[], Row>(`SELECT * FROM ${table} NOT INDEXED ORDER BY ${key} ${direction}`)
        .iterate()) {
        rows.set(row[key], row);
      }
    });
  }
  return [...rows.values()];
}

/** The rows that belong to one annotation, as far as they can be read; `whole`: to the last. */
export function readableRowsOf(
  db: Database,
  table: string,
  id: string,
): { readonly rows: readonly Row[]; readonly whole: boolean } {
  const rows: Row[] = [];
  const whole = attempt(() => {
    for (const row of db
      .prepare<[string], Row>(`SELECT * FROM ${table} WHERE annotation_id = ?`)
      .iterate(id)) {
      rows.push(row);
    }
    return true;
  });
  return { rows, whole: whole ?? false };
}

/** Undefined where SQLite finds that it cannot read. */
function attempt<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
