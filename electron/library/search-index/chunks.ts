import { ByteReader, ByteWriter } from './bytes';

/**
 * A chunk holds the places of one term in some documents, by ascending ids: id of the first, difference to the last,
 * then for each document the difference to the one before times two, plus one when the term stands there once;
 * otherwise how often it does; then the places, the first as it is and the others as differences. Places count UTF-16
 * units in the document's folded passages one behind the other. Two chunks of one term are joined without being read.
 */

/** Bytes after which a chunk is full: three fit on a page with what else it holds. */
export const fullChunk = 1200;

/** Collects the places of one term. */
export class ChunkWriter {
  private readonly body = new ByteWriter();
  private readonly whole = new ByteWriter();
  private first = 0;
  private last = 0;
  private empty = true;

  /** @param places in ascending order: `places[from]` to `places[to - 1]` */
  document(id: number, places: ArrayLike<number>, from: number, to: number): void {
    const count = to - from;
    if (this.empty) this.first = id;
    this.body.number((this.empty ? 0 : id - this.last) * 2 + (count === 1 ? 1 : 0));
    if (count !== 1) this.body.number(count);
    let before = 0;
    for (let index = from; index < to; index += 1) {
      const place = places[index] ?? 0;
      this.body.number(place - before);
      before = place;
    }
    this.last = id;
    this.empty = false;
  }

  /** Joins a chunk of the same term whose documents all come later. */
  join(bytes: Uint8Array, start: number, end: number): void {
    const reader = new ByteReader(bytes, start, end);
    const first = reader.number();
    const last = first + reader.number();
    if (this.empty) {
      this.first = first;
      this.body.append(bytes, reader.at, end);
    } else {
      const head = reader.number();
      this.body.number((first - this.last) * 2 + (head & 1));
      this.body.append(bytes, reader.at, end);
    }
    this.last = last;
    this.empty = false;
  }

  get length(): number {
    return this.body.length;
  }

  /** The chunk, good until the next one is taken; empties the writer. */
  take(): ByteWriter {
    this.whole.clear();
    this.whole.number(this.first);
    this.whole.number(this.last - this.first);
    this.whole.appendAll(this.body);
    this.body.clear();
    this.empty = true;
    return this.whole;
  }
}

/** Walks through the documents of a chunk. */
export class ChunkReader {
  private readonly reader: ByteReader;
  private begun = false;
  /** Id of the document that `next` came to. */
  document: number;
  readonly last: number;
  /** How many places the document has; they are to be read, or passed over, before the next `next`. */
  count = 0;

  constructor(bytes: Uint8Array, start: number, end: number) {
    this.reader = new ByteReader(bytes, start, end);
    this.document = this.reader.number();
    this.last = this.document + this.reader.number();
  }

  next(): boolean {
    if (this.reader.at >= this.reader.end) return false;
    const head = this.reader.number();
    if (this.begun) this.document += head >>> 1;
    this.begun = true;
    this.count = (head & 1) === 1 ? 1 : this.reader.number();
    return true;
  }

  /** Reads the places into an array that is large enough, from `at` on. */
  places(into: Uint32Array, at: number): void {
    const { bytes } = this.reader;
    let from = this.reader.at;
    let place = 0;
    // Read here, not by `number`: there are as many as a word has hits.
    for (let index = 0; index < this.count; index += 1) {
      let byte = bytes[from++] ?? 0;
      let value = byte & 0x7f;
      for (let shift = 7; byte >= 0x80; shift += 7) {
        byte = bytes[from++] ?? 0;
        value |= (byte & 0x7f) << shift;
      }
      place += value >>> 0;
      into[at + index] = place;
    }
    this.reader.at = from;
  }

  pass(): void {
    const { bytes } = this.reader;
    let { at } = this.reader;
    for (let left = this.count; left > 0; at += 1) if ((bytes[at] ?? 0) < 0x80) left -= 1;
    this.reader.at = at;
  }
}
