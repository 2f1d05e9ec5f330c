import type { Unit, UnitKind } from '../../shared/model/unit';
import type { MarkerStyle } from './marker';

/** A unit that others can be under. */
export interface Container {
  readonly path: string;
  readonly kind: UnitKind;
  /** Style of its label; null for a box. */
  readonly style: MarkerStyle | null;
  /** How many numbers its label has when it is a decimal one; else 0. */
  readonly depth: number;
  readonly value: number;
}

/** Outer before inner. Kinds that are not here hold nothing. */
const ranks: Partial<Readonly<Record<UnitKind, number>>> = {
  part: 1,
  chapter: 2,
  section: 3,
  heading: 4,
  article: 4,
  subheading: 5,
  measure: 6,
  box: 7,
};

/** The units of a document as they are found, with the containers that are open. */
export class UnitTree {
  readonly units: Unit[] = [];
  private readonly open: Container[] = [];
  private readonly taken = new Set<string>();
  private readonly counts = new Map<string, number>();

  get top(): Container | null {
    return this.open.at(-1) ?? null;
  }

  /** The innermost open container of a kind. */
  find(...kinds: readonly UnitKind[]): Container | null {
    return this.open.findLast((container) => kinds.includes(container.kind)) ?? null;
  }

  /** Open items from the innermost out. */
  get items(): Container[] {
    const items: Container[] = [];
    for (const container of this.open.toReversed()) {
      if (container.kind !== 'item') break;
      items.push(container);
    }
    return items;
  }

  /** Closes what cannot hold a unit of this kind. */
  closeFor(kind: UnitKind): void {
    const rank = ranks[kind] ?? 0;
    while (this.top && (ranks[this.top.kind] ?? Infinity) >= rank) this.open.pop();
  }

  /** Closes the containers within one, and that one too when asked. */
  closeTo(container: Container | null, inclusive: boolean): void {
    while (this.top && this.top !== container) this.open.pop();
    if (inclusive && container) this.open.pop();
  }

  add(unit: Unit): void {
    this.units.push(unit);
  }

  push(container: Container): void {
    this.open.push(container);
  }

  /** A path that no other unit has: the path itself, or with the number of its occurrence, `h-1.2`. */
  unique(path: string): string {
    let candidate = path;
    for (
      let occurrence = this.next(`=${path}`);
      this.taken.has(candidate);
      occurrence = this.next(`=${path}`)
    ) {
      candidate = `${path}.${String(occurrence)}`;
    }
    this.taken.add(candidate);
    return candidate;
  }

  /** The next number of a series, from 1. */
  next(series: string): number {
    const number = (this.counts.get(series) ?? 0) + 1;
    this.counts.set(series, number);
    return number;
  }
}
