import type { Database } from 'better-sqlite3';
import { ChunkReader, ChunkWriter, fullChunk } from './chunks';
import { PageWriter, readEntries, terms, type PageEntry, type PageRow } from './pages';
import { addSegment, freeSlot, listSegments, removeSegment, segmentPages, type Segment } from './segments';

/** As many segments of one level become one of the next. */
const together = 8;
/** 8³ imports: merging more at once would hold up an import for seconds, and thirty segments are as quick as one. */
const highestLevel = 3;
/** When there are so many, the highest level is merged, too. */
const manySegments = 100;

/** Merges as many segments as are due, so that there are never many to look into; the caller holds the transaction. */
export function mergeDueSegments(db: Database): void {
  for (let due = dueSegments(listSegments(db)); due.length > 0; due = dueSegments(listSegments(db))) {
    mergeSegments(db, due);
  }
}

/** The latest segments of one level that stand side by side, once there are enough of them. */
function dueSegments(segments: readonly Segment[]): readonly Segment[] {
  const isFull = segments.length > manySegments;
  for (let end = segments.length; end > 0;) {
    const level = segments[end - 1]?.level ?? 0;
    let start = end;
    while (start > 0 && segments[start - 1]?.level === level) start -= 1;
    if (end - start >= together && (level < highestLevel || isFull))
      return segments.slice(start, start + together);
    end = start;
  }
  return [];
}

export function mergeSegments(db: Database, merged: readonly Segment[]): void {
  const slot = freeSlot(listSegments(db));
  const writer = new PageWriter(db, slot);
  const alive = livingDocuments(db, merged);
  const streams = merged.map((segment) => new EntryStream(db, segment.slot));
  const chunk = new ChunkWriter();
  for (;;) {
    let term = terms;
    for (const { entry } of streams) if (entry && entry.term < term) ({ term } = entry);
    if (term === terms) break;
    for (const stream of streams) {
      for (let { entry } = stream; entry?.term === term; { entry } = stream) {
        if (chunk.length > 0 && chunk.length + entry.end - entry.start > fullChunk)
          writer.put(term, chunk.take());
        if (alive) joinLiving(chunk, entry, alive);
        else chunk.join(entry.bytes, entry.start, entry.end);
        stream.advance();
      }
    }
    if (chunk.length > 0) writer.put(term, chunk.take());
  }
  writer.flush();
  for (const segment of merged) removeSegment(db, segment.slot);
  const documents = alive?.size ?? merged.reduce((sum, segment) => sum + segment.documents, 0);
  if (documents === 0) return;
  addSegment(db, {
    ...{ slot, level: Math.min(Math.max(...merged.map(({ level }) => level)) + 1, highestLevel), documents },
    first_document: merged[0]?.first_document ?? 0,
    last_document: merged.at(-1)?.last_document ?? 0,
  });
}

/** The documents of some segments that the library still holds; null when it holds all. */
function livingDocuments(db: Database, merged: readonly Segment[]): ReadonlySet<number> | null {
  const select = db
    .prepare<[number, number], number>('SELECT id FROM document WHERE id BETWEEN ? AND ?')
    .pluck();
  const alive = new Set(
    merged.flatMap(({ first_document: first, last_document: last }) => select.all(first, last)),
  );
  return alive.size < merged.reduce((sum, { documents }) => sum + documents, 0) ? alive : null;
}

let places = new Uint32Array(0);

function joinLiving(chunk: ChunkWriter, entry: PageEntry, alive: ReadonlySet<number>): void {
  const reader = new ChunkReader(entry.bytes, entry.start, entry.end);
  while (reader.next()) {
    if (!alive.has(reader.document)) {
      reader.pass();
      continue;
    }
    if (places.length < reader.count) places = new Uint32Array(reader.count * 2);
    reader.places(places, 0);
    chunk.document(reader.document, places, 0, reader.count);
  }
}

/** A segment's entries one after the other. */
class EntryStream {
  private readonly pages: Generator<PageRow, undefined>;
  private entries: PageEntry[] = [];
  private at = 0;

  constructor(db: Database, slot: number) {
    this.pages = segmentPages(db, slot);
    this.nextPage();
  }

  /** Null at the end. */
  get entry(): PageEntry | null {
    return this.entries[this.at] ?? null;
  }

  advance(): void {
    this.at += 1;
    if (this.at >= this.entries.length) this.nextPage();
  }

  private nextPage(): void {
    this.entries = [];
    this.at = 0;
    const page = this.pages.next();
    if (!page.done) readEntries(page.value, 0, terms, (entry) => this.entries.push(entry));
  }
}
