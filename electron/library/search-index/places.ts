import type { Database } from 'better-sqlite3';
import type { Work } from '../work';
import { ChunkReader } from './chunks';
import type { PageEntry } from './pages';
import type { Segment } from './segments';
import { characterTerms, pairsOf } from './pairs';
import { entryReader, type EntryReader } from './term-entries';

/**
 * Where something stands: the nth time in document `documents[n]` at `places[n]`, UTF-16 units in the document's folded
 * passages. Documents ascend; within one the places do so, too, unless one character alone was looked for.
 */
export interface Places {
  readonly documents: Uint32Array;
  readonly places: Uint32Array;
  readonly length: number;
}

/**
 * Finds, in all segments that there are, every place of a stretch of folded characters; the pairs that cover it follow one
 * another, but a passage may end between two of them: whoever knows the passages leaves out what crosses them. Yields
 * now and then, so that whoever runs it can do something else or stop.
 */
export function* findPlaces(db: Database, segments: readonly Segment[], folded: string): Work<Places> {
  const reader = entryReader(db);
  const found = new PlaceList();
  for (const segment of segments) {
    if (folded.length === 1) characterPlaces(reader, segment, folded.charCodeAt(0), found);
    else stretchPlaces(reader, segment, folded, found);
    yield;
  }
  return found.list();
}

/** As a character may be the first of many pairs, its places come by pairs and are put in the order of documents. */
function characterPlaces(reader: EntryReader, segment: Segment, code: number, found: PlaceList): void {
  const all = new PlaceList();
  for (const { bytes, start, end } of reader.between(segment, ...characterTerms(code))) {
    const chunk = new ChunkReader(bytes, start, end);
    while (chunk.next()) all.read(chunk);
  }
  found.addByDocuments(all, segment);
}

interface Pair {
  /** Where in the stretch it begins. */
  readonly at: number;
  readonly entries: readonly PageEntry[];
  readonly bytes: number;
}

/** The pairs that cover the stretch: the rarest gives the places, the others strike out. */
function stretchPlaces(reader: EntryReader, segment: Segment, folded: string, found: PlaceList): void {
  const pairs: Pair[] = [];
  for (const { at, term } of pairsOf(folded)) {
    const entries = reader.between(segment, term, term);
    if (entries.length === 0) return;
    pairs.push({ at, entries, bytes: entries.reduce((sum, { start, end }) => sum + end - start, 0) });
  }
  pairs.sort((one, other) => one.bytes - other.bytes);
  const [rarest, ...others] = pairs;
  if (!rarest) return;
  const first = found.length;
  // A place takes a byte or more.
  found.reserve(rarest.bytes);
  for (const { bytes, start, end } of rarest.entries) {
    const chunk = new ChunkReader(bytes, start, end);
    while (chunk.next()) found.read(chunk);
  }
  found.shift(first, rarest.at);
  for (const { at, entries } of others) found.keepThose(first, at, entries);
}

/** Places that grow. */
class PlaceList {
  private documents = new Uint32Array(1024);
  private places = new Uint32Array(1024);
  length = 0;

  read(chunk: ChunkReader): void {
    const { count, document } = chunk;
    this.reserve(count);
    chunk.places(this.places, this.length);
    this.documents.fill(document, this.length, this.length + count);
    this.length += count;
  }

  /** Moves places from those of a pair to those of the stretch that it stands in; what begins before the text is none. */
  shift(first: number, by: number): void {
    if (by === 0) return;
    let kept = first;
    for (let index = first; index < this.length; index += 1) {
      const place = this.places[index] ?? 0;
      if (place < by) continue;
      this.documents[kept] = this.documents[index] ?? 0;
      this.places[kept++] = place - by;
    }
    this.length = kept;
  }

  /** Keeps, from `first` on, the places behind which at `offset` a place of the other pair stands. */
  keepThose(first: number, offset: number, entries: readonly PageEntry[]): void {
    let kept = first;
    let at = first;
    for (const { bytes, start, end } of entries) {
      const chunk = new ChunkReader(bytes, start, end);
      if (at < this.length && chunk.last < (this.documents[at] ?? 0)) continue;
      while (at < this.length && chunk.next()) {
        while (at < this.length && (this.documents[at] ?? 0) < chunk.document) at += 1;
        if (at >= this.length || this.documents[at] !== chunk.document) {
          chunk.pass();
          continue;
        }
        if (others.length < chunk.count) others = new Uint32Array(chunk.count * 2);
        chunk.places(others, 0);
        for (let other = 0; at < this.length && this.documents[at] === chunk.document; at += 1) {
          const wanted = (this.places[at] ?? 0) + offset;
          while (other < chunk.count && (others[other] ?? 0) < wanted) other += 1;
          if (other < chunk.count && others[other] === wanted) {
            this.documents[kept] = chunk.document;
            this.places[kept++] = wanted - offset;
          }
        }
      }
    }
    this.length = kept;
  }

  /** Adds another list by ascending documents, by counting how many there are of each. */
  addByDocuments(other: PlaceList, { first_document: first, last_document: last }: Segment): void {
    const ends = new Uint32Array(last - first + 2);
    for (let index = 0; index < other.length; index += 1) {
      const at = (other.documents[index] ?? 0) - first + 1;
      ends[at] = (ends[at] ?? 0) + 1;
    }
    for (let at = 1; at < ends.length; at += 1) ends[at] = (ends[at] ?? 0) + (ends[at - 1] ?? 0);
    this.reserve(other.length);
    for (let index = 0; index < other.length; index += 1) {
      const document = other.documents[index] ?? 0;
      const at = ends[document - first] ?? 0;
      ends[document - first] = at + 1;
      this.documents[this.length + at] = document;
      this.places[this.length + at] = other.places[index] ?? 0;
    }
    this.length += other.length;
  }

  list(): Places {
    return { documents: this.documents, places: this.places, length: this.length };
  }

  reserve(more: number): void {
    if (this.length + more <= this.documents.length) return;
    const size = Math.max(this.documents.length * 2, this.length + more);
    const [documents, places] = [new Uint32Array(size), new Uint32Array(size)];
    documents.set(this.documents.subarray(0, this.length));
    places.set(this.places.subarray(0, this.length));
    this.documents = documents;
    this.places = places;
  }
}

let others = new Uint32Array(1024);
