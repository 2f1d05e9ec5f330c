import type { Database } from 'better-sqlite3';
import { pageId, readEntries, type PageEntry, type PageRow } from './pages';
import type { Segment } from './segments';

type Entries = readonly PageEntry[];

export interface EntryReader {
  /** Chunks of the terms from one to another, both included, in one segment; by terms, each by documents. */
  readonly between: (segment: Segment, from: number, to: number) => Entries;
  /** Pages that hold such chunks, at most: tells whether a term is frequent before its pages are read. */
  readonly countPages: (segment: Segment, from: number, to: number) => number;
}

export function entryReader(db: Database): EntryReader {
  // The page before may begin with a lower term and hold this one, too.
  const before = db
    .prepare<[number, number], number>('SELECT max(id) FROM pair_page WHERE id >= ? AND id <= ?')
    .pluck();
  const pages = db.prepare<[number, number], PageRow>(
    'SELECT id, data FROM pair_page WHERE id >= ? AND id < ? ORDER BY id',
  );
  const count = db
    .prepare<[number, number], number>('SELECT count(*) FROM pair_page WHERE id >= ? AND id < ?')
    .pluck();
  const start = (slot: number, from: number): number => {
    const first = pageId(slot, from, 0);
    return before.get(pageId(slot, 0, 0), first) ?? first;
  };
  return {
    between: ({ slot }, from, to) => {
      const entries: PageEntry[] = [];
      for (const row of pages.all(start(slot, from), pageId(slot, to + 1, 0))) {
        readEntries(row, from, to, (entry) => entries.push(entry));
      }
      return entries;
    },
    countPages: ({ slot }, from, to) => count.get(start(slot, from), pageId(slot, to + 1, 0)) ?? 0,
  };
}
