import type { Database } from 'better-sqlite3';
import { ChunkReader } from './chunks';
import type { PageEntry } from './pages';
import { characterTerms, pairsOf } from './pairs';
import type { Segment } from './segments';
import { entryReader, type EntryReader } from './term-entries';

/** Where something begins, in UTF-16 units of a document's folded passages. */
export interface Place {
  readonly document: number;
  readonly place: number;
}

/**
 * Places of a stretch of folded characters, those that are found first: no more of the index is read than is asked for. A
 * passage may end within, as in `findPlaces`.
 */
export function* firstPlaces(
  db: Database,
  segments: readonly Segment[],
  folded: string,
): Generator<Place, undefined> {
  const reader = entryReader(db);
  // The smallest segments are the latest imports, and take the least to read.
  for (const segment of segments.toSorted((one, other) => one.documents - other.documents)) {
    if (folded.length === 1) yield* characterPlaces(reader, segment, folded.charCodeAt(0));
    else yield* stretchPlaces(reader, segment, folded);
  }
}

/** A character begins many pairs: of the documents that hold any, the first is taken by turns. */
function* characterPlaces(reader: EntryReader, segment: Segment, code: number): Generator<Place, undefined> {
  const chunks = reader
    .between(segment, ...characterTerms(code))
    .map(({ bytes, start, end }) => new ChunkReader(bytes, start, end));
  let open = chunks.filter((chunk) => chunk.next());
  while (open.length > 0) {
    const document = open.reduce((first, chunk) => Math.min(first, chunk.document), Infinity);
    const places: number[] = [];
    open = open.filter((chunk) => {
      if (chunk.document !== document) return true;
      places.push(...placesOf(chunk));
      return chunk.next();
    });
    for (const place of places.sort((one, other) => one - other)) yield { document, place };
  }
}

/** Documents that hold every pair of the stretch, one after the other, and in them the places where the pairs join. */
function* stretchPlaces(reader: EntryReader, segment: Segment, folded: string): Generator<Place, undefined> {
  const pairs = pairsOf(folded).map(({ at, term }) => ({
    at,
    cursor: new Cursor(reader.lazily(segment, term)),
  }));
  const [first] = pairs;
  if (!first) return;
  for (let document = first.cursor.seek(0); document < Infinity;) {
    const furthest = pairs.reduce((most, { cursor }) => Math.max(most, cursor.seek(document)), document);
    if (furthest > document) {
      document = furthest;
      continue;
    }
    let starts: number[] | null = null;
    for (const { at, cursor } of pairs) {
      starts = startsAt(cursor.places(), at, starts);
      if (starts.length === 0) break;
    }
    for (const place of starts ?? []) yield { document, place };
    document += 1;
  }
}

/** Where a stretch may begin, by the ascending places of a pair at `at` in it, and by what other pairs have left. */
function startsAt(places: Uint32Array, at: number, left: readonly number[] | null): number[] {
  const starts: number[] = [];
  let next = 0;
  for (const place of places) {
    const start = place - at;
    if (left === null) {
      if (start >= 0) starts.push(start);
      continue;
    }
    while (next < left.length && (left[next] ?? 0) < start) next += 1;
    if (left[next] === start) starts.push(start);
  }
  return starts;
}

function placesOf(chunk: ChunkReader): Uint32Array {
  const places = new Uint32Array(chunk.count);
  chunk.places(places, 0);
  return places;
}

/** Goes through the documents of a term. */
class Cursor {
  private chunk: ChunkReader | null = null;
  private isRead = true;

  constructor(private readonly entries: Iterator<PageEntry, undefined>) {}

  /** Goes to the first document that is not before `id`, and gives it; infinite at the end. */
  seek(id: number): number {
    for (;;) {
      while (!this.chunk || this.chunk.last < id) {
        const entry = this.entries.next();
        if (entry.done) return Infinity;
        const { bytes, start, end } = entry.value;
        this.chunk = new ChunkReader(bytes, start, end);
        this.chunk.next();
        this.isRead = false;
      }
      while (this.chunk.document < id) {
        if (!this.isRead) this.chunk.pass();
        this.isRead = false;
        this.chunk.next();
      }
      return this.chunk.document;
    }
  }

  /** The places in the document that it stands at; to be asked for once. */
  places(): Uint32Array {
    this.isRead = true;
    return this.chunk ? placesOf(this.chunk) : new Uint32Array(0);
  }
}
