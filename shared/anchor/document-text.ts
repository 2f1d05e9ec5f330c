import type { PlacedText } from '../model/annotation';
import { GramIndex } from './gram-index';

/**
 * The reading texts of a document's units as one text, a line feed before and after each, so that words can be
 * found that another reading of the source divides over two units. Offsets into it are called positions.
 */
export class DocumentText {
  readonly text: string;
  private readonly starts: readonly number[];
  private readonly indexes: ReadonlyMap<string, number>;
  private index: GramIndex | null = null;

  constructor(readonly units: readonly PlacedText[]) {
    let at = 1;
    this.starts = units.map(({ text }) => {
      const start = at;
      at += text.length + 1;
      return start;
    });
    this.text = `\n${units.map(({ text }) => `${text}\n`).join('')}`;
    this.indexes = new Map(units.map(({ address }, index) => [address, index]));
  }

  /** Made when the first note needs it: most notes stand where they stood. */
  get grams(): GramIndex {
    return (this.index ??= new GramIndex(this.text));
  }

  /** Which unit an address names; -1 for none. */
  indexOf(address: string): number {
    return this.indexes.get(address) ?? -1;
  }

  textAt(address: string): string | null {
    return this.units[this.indexOf(address)]?.text ?? null;
  }

  startOf(index: number): number {
    return this.starts[index] ?? this.text.length;
  }

  endOf(index: number): number {
    return this.startOf(index) + (this.units[index]?.text.length ?? 0);
  }

  /** The stretch between two positions unit by unit, with offsets in each. */
  partsOf(start: number, end: number): readonly (PlacedText & { readonly start: number })[] {
    return this.units.slice(this.unitAt(start), this.unitAt(end) + 1).flatMap(({ address, text }, index) => {
      const from = this.startOf(this.unitAt(start) + index);
      const at = Math.max(0, start - from);
      const part = text.slice(at, Math.max(0, end - from));
      return part === '' ? [] : [{ address, text: part, start: at }];
    });
  }

  /** The unit that a position is in; the line feed after a unit counts as its end. */
  unitAt(position: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.startOf(middle) <= position) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

const known = new WeakMap<readonly PlacedText[], DocumentText>();

/** The same for the same list of texts, so that all notes on a document share one. */
export function documentText(texts: readonly PlacedText[]): DocumentText {
  const found = known.get(texts) ?? new DocumentText(texts);
  known.set(texts, found);
  return found;
}
