import type { Database } from 'better-sqlite3';
import { pageId, slots, terms, type PageRow } from './pages';

/** A stretch of documents whose places are kept together. */
export interface Segment {
  readonly slot: number;
  /** How often segments were merged into it. */
  readonly level: number;
  readonly first_document: number;
  readonly last_document: number;
  readonly documents: number;
}

/** By their documents. */
export function listSegments(db: Database): Segment[] {
  return db
    .prepare<[], Segment>(
      `SELECT slot, level, first_document, last_document, documents FROM pair_segment
       ORDER BY first_document, last_document, slot`,
    )
    .all();
}

export function freeSlot(segments: readonly Segment[]): number {
  const taken = new Set(segments.map(({ slot }) => slot));
  for (let slot = 0; slot < slots; slot += 1) if (!taken.has(slot)) return slot;
  throw new RangeError('All segments of the index are taken.');
}

export function addSegment(
  db: Database,
  { slot, level, first_document, last_document, documents }: Segment,
): void {
  db.prepare('INSERT INTO pair_segment VALUES (?, ?, ?, ?, ?)').run(
    ...[slot, level, first_document, last_document, documents],
  );
}

export function removeSegment(db: Database, slot: number): void {
  db.prepare('DELETE FROM pair_page WHERE id >= ? AND id < ?').run(
    pageId(slot, 0, 0),
    pageId(slot + 1, 0, 0),
  );
  db.prepare('DELETE FROM pair_segment WHERE slot = ?').run(slot);
}

/** Rows read at a time: nothing may be written while a query is open. */
const batch = 64;

/** All pages of a segment in order. The database may be written meanwhile, but not this segment. */
export function* segmentPages(db: Database, slot: number): Generator<PageRow, undefined> {
  const select = db.prepare<[number, number, number], PageRow>(
    'SELECT id, data FROM pair_page WHERE id > ? AND id < ? ORDER BY id LIMIT ?',
  );
  const end = pageId(slot, terms, 0);
  let after = pageId(slot, 0, 0) - 1;
  for (;;) {
    const rows = select.all(after, end, batch);
    yield* rows;
    const last = rows.at(-1);
    if (!last) return undefined;
    after = last.id;
  }
}
