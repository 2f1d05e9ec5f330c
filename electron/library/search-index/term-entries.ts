import type { Database } from 'better-sqlite3';
import { statementOf } from '../kept-statements';
import { pageId, readEntries, type PageEntry, type PageRow } from './pages';
import type { Segment } from './segments';

type Entries = readonly PageEntry[];

export interface EntryReader {
  /** Chunks of the terms from one to another, both included, in one segment; by terms, each by documents. */
  readonly between: (segment: Segment, from: number, to: number) => Entries;
  /** Chunks of one term in a segment, each page of them read when the one before is used up. */
  readonly lazily: (segment: Segment, term: number) => Generator<PageEntry, undefined>;
}

export function entryReader(db: Database): EntryReader {
  // The page before may begin with a lower term and hold this one, too.
  const before = statementOf<[number, number], { readonly id: number | null }>(
    db,
    'SELECT max(id) AS id FROM pair_page WHERE id >= ? AND id <= ?',
  );
  const pages = statementOf<[number, number], PageRow>(
    db,
    'SELECT id, data FROM pair_page WHERE id >= ? AND id < ? ORDER BY id',
  );
  const page = statementOf<[number, number], PageRow>(
    db,
    'SELECT id, data FROM pair_page WHERE id >= ? AND id < ? ORDER BY id LIMIT 1',
  );
  const start = (slot: number, from: number): number => {
    const first = pageId(slot, from, 0);
    return before.get(pageId(slot, 0, 0), first)?.id ?? first;
  };
  return {
    between: ({ slot }, from, to) => {
      const entries: PageEntry[] = [];
      for (const row of pages.all(start(slot, from), pageId(slot, to + 1, 0))) {
        readEntries(row, from, to, (entry) => entries.push(entry));
      }
      return entries;
    },
    *lazily({ slot }, term) {
      const end = pageId(slot, term + 1, 0);
      let row = page.get(start(slot, term), end);
      while (row) {
        const entries: PageEntry[] = [];
        readEntries(row, term, term, (entry) => entries.push(entry));
        yield* entries;
        row = page.get(row.id + 1, end);
      }
      return undefined;
    },
  };
}
