/** A document, or the part of one that a segment holds: its first pair, and its characters that came before. */
export interface ListedDocument {
  readonly id: number;
  readonly start: number;
  readonly skipped: number;
}

/** Pairs of characters of many passages, one for each place, numbered as they come. */
export class PairList {
  private firsts = new Uint16Array(2 ** 16);
  private seconds = new Uint16Array(2 ** 16);
  private owners = new Uint16Array(2 ** 16);
  documents: ListedDocument[] = [];
  length = 0;

  begin(id: number, skipped: number): void {
    this.documents.push({ id, start: this.length, skipped });
  }

  /** Adds a passage of the document that was begun last. The last character's pair has 0 as its second. */
  add(folded: Uint16Array): void {
    this.reserve(folded.length);
    this.firsts.set(folded, this.length);
    this.seconds.set(folded.subarray(1), this.length);
    const end = this.length + folded.length;
    if (folded.length > 0) this.seconds[end - 1] = 0;
    this.owners.fill(this.documents.length - 1, this.length, end);
    this.length = end;
  }

  clear(): void {
    this.documents = [];
    this.length = 0;
  }

  term(pair: number): number {
    return (this.firsts[pair] ?? 0) * 0x10000 + (this.seconds[pair] ?? 0);
  }

  /** Which of `documents` a pair is of. */
  documentOf(pair: number): number {
    return this.owners[pair] ?? 0;
  }

  /**
   * Numbers of all pairs by their terms, those of one term as they came: put in order by the second characters, then by
   * the first, by counting, which takes a fifth of the time of sorting.
   */
  inOrder(): Uint32Array {
    const numbers = new Uint32Array(this.length);
    for (let pair = 0; pair < this.length; pair += 1) numbers[pair] = pair;
    return byUnits(this.firsts, byUnits(this.seconds, numbers));
  }

  private reserve(more: number): void {
    if (this.length + more <= this.firsts.length) return;
    const size = Math.max(this.firsts.length * 2, this.length + more);
    this.firsts = grown(this.firsts, size);
    this.seconds = grown(this.seconds, size);
    this.owners = grown(this.owners, size);
  }
}

function byUnits(units: Uint16Array, numbers: Uint32Array): Uint32Array {
  const starts = new Uint32Array(0x10001);
  for (let index = 0; index < numbers.length; index += 1) {
    const at = (units[numbers[index] ?? 0] ?? 0) + 1;
    starts[at] = (starts[at] ?? 0) + 1;
  }
  for (let at = 1; at < starts.length; at += 1) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
  const sorted = new Uint32Array(numbers.length);
  for (let index = 0; index < numbers.length; index += 1) {
    const number = numbers[index] ?? 0;
    const unit = units[number] ?? 0;
    const at = starts[unit] ?? 0;
    starts[unit] = at + 1;
    sorted[at] = number;
  }
  return sorted;
}

function grown(array: Uint16Array, size: number): Uint16Array<ArrayBuffer> {
  const larger = new Uint16Array(size);
  larger.set(array);
  return larger;
}
