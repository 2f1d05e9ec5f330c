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
  // The page that begins last before a term may hold it, behind lower ones.
  const holding = statementOf<[number, number], PageRow>(
    db,
    'SELECT id, data FROM pair_page WHERE id <= ? AND id >= ? ORDER BY id DESC LIMIT 1',
  );
  const following = statementOf<[number, number], PageRow>(
    db,
    'SELECT id, data FROM pair_page WHERE id > ? AND id < ? ORDER BY id',
  );
  const next = statementOf<[number, number], PageRow>(
    db,
    'SELECT id, data FROM pair_page WHERE id > ? AND id < ? ORDER BY id LIMIT 1',
  );
  const first = (slot: number, term: number): PageRow | undefined =>
    holding.get(pageId(slot, term, 0), pageId(slot, 0, 0));
  return {
    between: ({ slot }, from, to) => {
      const entries: PageEntry[] = [];
      const take = (entry: PageEntry): void => {
        entries.push(entry);
      };
      const row = first(slot, from);
      if (row && readEntries(row, from, to, take)) return entries;
      const after = row?.id ?? pageId(slot, from, 0) - 1;
      for (const each of following.all(after, pageId(slot, to + 1, 0))) readEntries(each, from, to, take);
      return entries;
    },
    *lazily({ slot }, term) {
      const end = pageId(slot, term + 1, 0);
      let row = first(slot, term) ?? next.get(pageId(slot, term, 0) - 1, end);
      while (row) {
        const entries: PageEntry[] = [];
        const isPast = readEntries(row, term, term, (entry) => entries.push(entry));
        yield* entries;
        row = isPast ? undefined : next.get(row.id, end);
      }
      return undefined;
    },
  };
}
