import { ChunkReader } from './chunks';
import type { PageEntry } from './pages';
import type { Segment } from './segments';
import { TermCursor } from './term-cursor';

/**
 * Where something stands: in document `documents[n]` at `places[ends[n - 1]]` to `places[ends[n] - 1]`, UTF-16 units in the
 * document's folded passages. Documents ascend, and one that two segments share comes once for each; places ascend within
 * a document, unless one character alone was looked for.
 */
export interface Places {
  readonly documents: Uint32Array;
  readonly ends: Uint32Array;
  readonly places: Uint32Array;
  /** Of documents. */
  readonly length: number;
}

/** Where a part of a list begins. */
interface Part {
  readonly document: number;
  readonly place: number;
}

/** Places that are collected segment by segment. */
export class PlaceList implements Places {
  documents = new Uint32Array(1024);
  ends = new Uint32Array(1024);
  places: Uint32Array;
  length = 0;

  /** @param room for so many places */
  constructor(room: number) {
    this.places = new Uint32Array(room);
  }

  /** Begins what a further segment holds. */
  begin(): Part {
    return { document: this.length, place: this.end };
  }

  /** Adds all documents of a chunk; there has to be room for their places. */
  add(chunk: ChunkReader, { document: first }: Part): void {
    while (chunk.next()) {
      const { end } = this;
      chunk.places(this.places, end);
      // Of a long document, a segment may hold two parts.
      if (this.length > first && this.documents[this.length - 1] === chunk.document) {
        this.ends[this.length - 1] = end + chunk.count;
      } else this.close(chunk.document, end + chunk.count);
    }
  }

  /** Keeps, of a part, the places from which at `offset` a place of another pair stands. */
  keepThose(part: Part, offset: number, entries: readonly PageEntry[]): void {
    const { documents, ends, length } = this;
    const cursor = new TermCursor(entries.values());
    let from = part.place;
    let kept = part.place;
    this.length = part.document;
    for (let index = part.document; index < length; index += 1) {
      const document = documents[index] ?? 0;
      const to = ends[index] ?? 0;
      if (cursor.seek(document) === document) kept = this.joined(from, to, offset, cursor, kept);
      if (kept > this.end) this.close(document, kept);
      from = to;
    }
  }

  /** Writes the places `from` to `to - 1` that are to be kept, from `kept` on, and gives where they end. */
  private joined(from: number, to: number, offset: number, cursor: TermCursor, kept: number): number {
    const { places } = this;
    const others = cursor.read();
    const { count } = cursor;
    let end = kept;
    let other = 0;
    for (let at = from; at < to; at += 1) {
      const wanted = (places[at] as number) + offset;
      while (other < count && (others[other] as number) < wanted) other += 1;
      if (other < count && others[other] === wanted) places[end++] = wanted - offset;
    }
    return end;
  }

  /** Moves the places of a part from those of a pair to those of the stretch in which it stands `by` behind the beginning. */
  moveBack(part: Part, by: number): void {
    if (by === 0) return;
    const { places, end } = this;
    for (let index = part.place; index < end; index += 1) places[index] = (places[index] ?? 0) - by;
  }

  /** Adds what chunks of several terms hold, by ascending documents: counted first, then read to where each belongs. */
  addByDocuments(
    entries: readonly PageEntry[],
    { first_document: first, last_document: last }: Segment,
  ): void {
    // Where the next place of each document belongs; in the end, where its places end.
    const next = new Uint32Array(last - first + 2);
    for (const { bytes, start, end } of entries) {
      for (const chunk = new ChunkReader(bytes, start, end); chunk.next();) {
        const at = chunk.document - first + 1;
        next[at] = (next[at] ?? 0) + chunk.count;
        chunk.pass();
      }
    }
    next[0] = this.end;
    for (let at = 1; at < next.length; at += 1) next[at] = (next[at] ?? 0) + (next[at - 1] ?? 0);
    this.reserve(next[last - first + 1] ?? 0);
    for (const { bytes, start, end } of entries) {
      for (const chunk = new ChunkReader(bytes, start, end); chunk.next();) {
        const at = chunk.document - first;
        chunk.places(this.places, next[at] ?? 0);
        next[at] = (next[at] ?? 0) + chunk.count;
      }
    }
    for (let at = 0; at <= last - first; at += 1) {
      const end = next[at] ?? 0;
      if (end > this.end) this.close(first + at, end);
    }
  }

  /** Where the places of the last document end. */
  private get end(): number {
    return this.length === 0 ? 0 : (this.ends[this.length - 1] ?? 0);
  }

  private close(document: number, end: number): void {
    if (this.length === this.documents.length) {
      this.documents = grown(this.documents, this.length * 2);
      this.ends = grown(this.ends, this.length * 2);
    }
    this.documents[this.length] = document;
    this.ends[this.length++] = end;
  }

  private reserve(room: number): void {
    if (room > this.places.length) this.places = grown(this.places, Math.max(this.places.length * 2, room));
  }
}

function grown(array: Uint32Array, size: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(size);
  larger.set(array);
  return larger;
}
