/** Bytes that are copied one by one: most chunks are shorter, and a view of an array takes as long as some sixty of them. */
const longestLoop = 64;

/** Bytes that grow as numbers are put in, each in seven bits a byte, the lowest first; numbers below 2³². */
export class ByteWriter {
  private bytes = new Uint8Array(4096);
  length = 0;

  number(value: number): void {
    this.reserve(5);
    let rest = value;
    while (rest > 0x7f) {
      this.bytes[this.length++] = (rest & 0x7f) | 0x80;
      rest >>>= 7;
    }
    this.bytes[this.length++] = rest;
  }

  append(from: Uint8Array, start: number, end: number): void {
    this.reserve(end - start);
    if (end - start > longestLoop) {
      this.bytes.set(from.subarray(start, end), this.length);
      this.length += end - start;
      return;
    }
    for (let at = start; at < end; at += 1) this.bytes[this.length++] = from[at] ?? 0;
  }

  appendAll(other: ByteWriter): void {
    this.append(other.bytes, 0, other.length);
  }

  clear(): void {
    this.length = 0;
  }

  /** What was put in; good until the next change. */
  view(): Uint8Array {
    return this.bytes.subarray(0, this.length);
  }

  private reserve(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const grown = new Uint8Array(Math.max(this.bytes.length * 2, this.length + more));
    grown.set(this.view());
    this.bytes = grown;
  }
}

/** Reads what a `ByteWriter` wrote. Reading past the end gives zeros, and `at` tells. */
export class ByteReader {
  at = 0;

  constructor(
    readonly bytes: Uint8Array,
    start = 0,
    readonly end = bytes.length,
  ) {
    this.at = start;
  }

  number(): number {
    const { bytes } = this;
    let byte = bytes[this.at++] ?? 0;
    if (byte < 0x80) return byte;
    let value = byte & 0x7f;
    let shift = 7;
    do {
      byte = bytes[this.at++] ?? 0;
      value |= (byte & 0x7f) << shift;
      shift += 7;
    } while (byte >= 0x80);
    return value >>> 0;
  }
}
