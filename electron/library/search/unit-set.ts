/** A set of passages, one bit for each. */
export class UnitSet {
  private constructor(
    readonly size: number,
    private readonly words: Uint32Array,
  ) {}

  static empty(size: number): UnitSet {
    return new UnitSet(size, new Uint32Array((size + 31) >>> 5));
  }

  add(unit: number): void {
    this.words[unit >>> 5] = (this.words[unit >>> 5] ?? 0) | (1 << (unit & 31));
  }

  /** Adds `from` to `to - 1`. */
  addAll(from: number, to: number): void {
    for (let unit = from; unit < to; unit += 1) {
      if ((unit & 31) === 0 && to - unit >= 32) {
        this.words[unit >>> 5] = 0xffffffff;
        unit += 31;
      } else this.add(unit);
    }
  }

  has(unit: number): boolean {
    return (((this.words[unit >>> 5] ?? 0) >>> (unit & 31)) & 1) === 1;
  }

  and(other: UnitSet): UnitSet {
    return new UnitSet(
      this.size,
      this.words.map((word, at) => word & (other.words[at] ?? 0)),
    );
  }

  or(other: UnitSet): UnitSet {
    return new UnitSet(
      this.size,
      this.words.map((word, at) => word | (other.words[at] ?? 0)),
    );
  }

  not(): UnitSet {
    const all = UnitSet.empty(this.size);
    all.addAll(0, this.size);
    return new UnitSet(
      this.size,
      all.words.map((word, at) => word & ~(this.words[at] ?? 0)),
    );
  }

  /** How many of `from` to `to - 1` are in it. */
  count(from = 0, to = this.size): number {
    if (to <= from) return 0;
    const [first, last] = [from >>> 5, (to - 1) >>> 5];
    let count = 0;
    for (let at = first; at <= last; at += 1) {
      let word = this.words[at] as number;
      if (at === first) word &= -1 << (from & 31);
      if (at === last) word &= -1 >>> (31 - ((to - 1) & 31));
      count += bitsIn(word);
    }
    return count;
  }

  /** Calls with each member, ascending. */
  forEach(take: (unit: number) => void, from = 0, to = this.size): void {
    for (let at = from >>> 5; at < this.words.length && at * 32 < to; at += 1) {
      let word = this.words[at] ?? 0;
      while (word !== 0) {
        const bit = 31 - Math.clz32(word & -word);
        word &= word - 1;
        const unit = at * 32 + bit;
        if (unit >= from && unit < to) take(unit);
      }
    }
  }
}

function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
