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
