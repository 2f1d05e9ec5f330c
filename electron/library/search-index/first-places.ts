import type { Database } from 'better-sqlite3';
import { ChunkReader } from './chunks';
import type { PageEntry } from './pages';
import { characterTerms, pairsOf } from './pairs';
import { listSegments, type Segment } from './segments';
import { entryReader, type EntryReader } from './term-entries';

/** Where something begins, in UTF-16 units of a document's folded passages. */
export interface Place {
  readonly document: number;
  readonly place: number;
}

/**
 * Places of a stretch of folded characters, those that are found first: no more of the index is read than is asked for.
 */
export function* firstPlaces(db: Database, folded: string): Generator<Place, undefined> {
  const reader = entryReader(db);
  // The smallest segments are the latest imports, and take the least to read.
  const segments = listSegments(db).sort((one, other) => one.documents - other.documents);
  for (const segment of segments) {
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
    const sets = pairs.map(({ at, cursor }) => new Set(Array.from(cursor.places(), (place) => place - at)));
    const [some, ...others] = sets;
    for (const place of some ?? []) if (others.every((set) => set.has(place))) yield { document, place };
    document += 1;
  }
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
