/** Length of the pieces that are looked up, in UTF-16 units: rarer than a word, and whole where every eighth character changed. */
export const gramLength = 5;

const buckets = 1 << 17;

/**
 * Where every short piece of a text stands, so that a note whose words changed is looked for without reading the text
 * again. Chains by hash in two typed arrays: made in one pass, 4 bytes a character.
 */
export class GramIndex {
  private readonly heads = new Int32Array(buckets).fill(-1);
  private readonly next: Int32Array;

  constructor(private readonly text: string) {
    const last = text.length - gramLength;
    this.next = new Int32Array(Math.max(0, last + 1));
    for (let at = 0; at <= last; at += 1) {
      const hash = hashAt(text, at);
      this.next[at] = this.heads[hash] ?? -1;
      this.heads[hash] = at;
    }
  }

  /** Places of a piece of `gramLength`, last first; none where there are more than `most`: such a piece tells nothing. */
  places(gram: string, most: number): readonly number[] {
    const places: number[] = [];
    for (let at = this.heads[hashAt(gram, 0)] ?? -1; at !== -1; at = this.next[at] ?? -1) {
      if (!this.text.startsWith(gram, at)) continue;
      if (places.length === most) return [];
      places.push(at);
    }
    return places;
  }
}

function hashAt(text: string, at: number): number {
  let hash = 0;
  for (let index = at; index < at + gramLength; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash & (buckets - 1);
}
