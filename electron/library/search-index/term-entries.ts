import type { Database } from 'better-sqlite3';
import { statementOf } from '../kept-statements';
import { pageId, readEntries, slotOf, type PageEntry, type PageRow } from './pages';
import type { Segment } from './segments';

/** The chunks of a stretch of terms, segment by segment. */
export interface TermEntries {
  /** All in a segment; by terms, each by documents. */
  readonly all: (segment: Segment) => readonly PageEntry[];
  /** The same one after the other, each page read when the one before is used up. */
  readonly lazily: (segment: Segment) => Generator<PageEntry, undefined>;
}

/** Finds the chunks of the terms from one to another, both included. */
export function termEntries(db: Database, from: number, to: number): TermEntries {
  let isFirst = true;
  let holding: ReadonlyMap<number, PageRow> | null = null;
  // The first segment often has all that is wanted. Whoever goes on may have to look into all of them, and a statement
  // that is begun anew for each takes twice as long as one for all.
  const first = (slot: number): PageRow | undefined => {
    if (!isFirst) return (holding ??= firstPages(db, from)).get(slot);
    isFirst = false;
    return statementOf<[number, number], PageRow>(db, firstPageSql).get(
      pageId(slot, 0, 0),
      pageId(slot, from, 0),
    );
  };
  const following = statementOf<[number, number], PageRow>(db, `${followingSql} ORDER BY id`);
  const next = statementOf<[number, number], PageRow>(db, `${followingSql} ORDER BY id LIMIT 1`);
  const before = (slot: number): number => pageId(slot, from, 0) - 1;
  const end = (slot: number): number => pageId(slot, to + 1, 0);
  return {
    all: ({ slot }) => {
      const entries: PageEntry[] = [];
      const take = (entry: PageEntry): void => {
        entries.push(entry);
      };
      const row = first(slot);
      if (row && readEntries(row, from, to, take)) return entries;
      for (const each of following.all(row?.id ?? before(slot), end(slot))) readEntries(each, from, to, take);
      return entries;
    },
    *lazily({ slot }) {
      let row = first(slot) ?? next.get(before(slot), end(slot));
      while (row) {
        const entries: PageEntry[] = [];
        const isPast = readEntries(row, from, to, (entry) => entries.push(entry));
        yield* entries;
        row = isPast ? undefined : next.get(row.id, end(slot));
      }
      return undefined;
    },
  };
}

/** The page of each segment that begins last before a term, by slots: it may hold it, behind lower ones. */
function firstPages(db: Database, term: number): ReadonlyMap<number, PageRow> {
  const rows = statementOf<[number], PageRow>(db, firstPagesSql).all(pageId(0, term, 0));
  return new Map(rows.map((row) => [slotOf(row.id), row]));
}

const firstPageSql = 'SELECT id, data FROM pair_page WHERE id >= ? AND id <= ? ORDER BY id DESC LIMIT 1';

const firstPagesSql = /* sql */ `
  SELECT page.id, page.data FROM pair_segment AS segment
    JOIN pair_page AS page ON page.id = (
      SELECT max(id) FROM pair_page
      WHERE id >= segment.slot * ${String(pageId(1, 0, 0))} AND id <= segment.slot * ${String(pageId(1, 0, 0))} + ?)`;

const followingSql = 'SELECT id, data FROM pair_page WHERE id > ? AND id < ?';
