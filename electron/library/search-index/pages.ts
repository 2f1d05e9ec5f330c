import type { Database, Statement } from 'better-sqlite3';
import { ByteReader, ByteWriter } from './bytes';

/**
 * Pages of the index. A segment holds, for a stretch of documents, the places of every pair of characters: `term` is the
 * first's code unit times 65 536 plus the second's, 0 where a passage ends. Its pages are rows in the order of their
 * ids, which are segment, term of the first entry, and how many entries of that term stand before; so a term's places
 * are found by one search in SQLite's tree and read in a row.
 *
 * A page is a row of entries: term less the one before (0 for the first), length, chunk. A page takes what one page of
 * the database takes.
 */
const perSlot = 2 ** 46;
const perTerm = 2 ** 14;
/** Segments are numbered by slots, so that ids stay below 2⁵³. */
export const slots = 128;
export const terms = 2 ** 32;
/** Bytes of a row that SQLite keeps on one page of 4 096, less what an id and a header take. */
const pageBytes = 4000;

export function pageId(slot: number, term: number, before: number): number {
  return slot * perSlot + term * perTerm + before;
}

/** The term of a page's first entry. */
export function firstTerm(id: number): number {
  return Math.floor((id % perSlot) / perTerm);
}

/** The slot of the segment that a page is of. */
export function slotOf(id: number): number {
  return Math.floor(id / perSlot);
}

export interface PageRow {
  readonly id: number;
  readonly data: Buffer;
}

/** Writes a segment's entries, which have to come by ascending terms, those of one term by ascending documents. */
export class PageWriter {
  private readonly page = new ByteWriter();
  private readonly insert: Statement<[number, Uint8Array]>;
  private start = 0;
  private term = -1;
  private before = 0;
  bytes = 0;

  constructor(
    db: Database,
    private readonly slot: number,
  ) {
    this.insert = db.prepare('INSERT INTO pair_page (id, data) VALUES (?, ?)');
  }

  put(term: number, chunk: ByteWriter): void {
    this.before = term === this.term ? this.before + 1 : 0;
    if (this.before >= perTerm)
      throw new RangeError('A term has more entries in one segment than an id can tell.');
    if (this.page.length > 0 && this.page.length + chunk.length + 8 > pageBytes) this.flush();
    if (this.page.length === 0) this.start = pageId(this.slot, term, this.before);
    this.page.number(this.page.length === 0 ? 0 : term - this.term);
    this.page.number(chunk.length);
    this.page.appendAll(chunk);
    this.term = term;
  }

  flush(): void {
    if (this.page.length === 0) return;
    this.insert.run(this.start, this.page.view());
    this.bytes += this.page.length;
    this.page.clear();
  }
}

/** An entry of a page: bytes `start` to `end` of it are a chunk. */
export interface PageEntry {
  readonly term: number;
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
}

/**
 * Hands over the entries of a page whose terms lie between `from` and `to`, both included. True when the page goes on
 * beyond them, so that no later one can hold more.
 */
export function readEntries(
  row: PageRow,
  from: number,
  to: number,
  take: (entry: PageEntry) => void,
): boolean {
  const reader = new ByteReader(row.data);
  let term = firstTerm(row.id);
  while (reader.at < reader.end) {
    term += reader.number();
    const length = reader.number();
    const start = reader.at;
    if (term > to) return true;
    if (term >= from) take({ term, bytes: row.data, start, end: start + length });
    reader.at = start + length;
  }
  return false;
}
