import type { ReadableLibrary } from '../../../electron/library/library-file';
import { fold, occurrences, printedSpan, type Folded } from '../../../shared/text/fold';
import { passagesOf } from './passages';

/** An occurrence: UTF-16 offsets in the reading text of the unit at the address. */
export interface Hit {
  readonly address: string;
  readonly start: number;
  readonly end: number;
}

/** A text with all the units that print it. Equal texts have equal hits, so that each is folded and scanned once. */
export interface FoldedText {
  readonly text: string;
  readonly folded: Folded;
  readonly addresses: readonly string[];
}

/** Every text of a library, folded, for searches by brute force. */
export interface FoldedLibrary {
  readonly texts: readonly FoldedText[];
  readonly units: number;
  /** UTF-8, all reading texts. */
  readonly rawBytes: number;
  readonly characters: number;
}

export function foldLibrary(db: ReadableLibrary): FoldedLibrary {
  const texts = new Map<string, FoldedText & { readonly addresses: string[] }>();
  let [units, rawBytes, characters] = [0, 0, 0];
  for (const { address, text } of passagesOf(db)) {
    units += 1;
    rawBytes += Buffer.byteLength(text);
    characters += text.length;
    const same = texts.get(text);
    if (same) same.addresses.push(address);
    else texts.set(text, { text, folded: fold(text), addresses: [address] });
  }
  return { texts: [...texts.values()], units, rawBytes, characters };
}

/** How often the folded words stand in the library, and in how many units. */
export function countByScan({ texts }: FoldedLibrary, typed: string): { occurrences: number; units: number } {
  const needle = fold(typed).text;
  const total = { occurrences: 0, units: 0 };
  for (const { folded, addresses } of texts) {
    const times = occurrences(folded.text, needle).length;
    total.occurrences += times * addresses.length;
    total.units += times > 0 ? addresses.length : 0;
  }
  return total;
}

/** What is wrong with hits that claim to be all that a scan finds; null when nothing is. */
export function flawOf({ texts }: FoldedLibrary, typed: string, hits: Iterable<Hit>): string | null {
  const found = new Map<string, string[]>();
  for (const { address, start, end } of hits) {
    const span = spanKey(start, end);
    const same = found.get(address);
    if (same) same.push(span);
    else found.set(address, [span]);
  }
  const needle = fold(typed).text;
  for (const { folded, addresses } of texts) {
    const places = occurrences(folded.text, needle);
    if (places.length === 0) continue;
    const expected = keyOf(
      places.map((at) => {
        const { start, end } = printedSpan(folded, at, at + needle.length);
        return spanKey(start, end);
      }),
    );
    for (const address of addresses) {
      const spans = found.get(address);
      if (!spans) return `${address} is missing`;
      if (keyOf(spans) !== expected) return `${address} has ${keyOf(spans)}, not ${expected}`;
      found.delete(address);
    }
  }
  const [extra] = found.keys();
  return extra === undefined ? null : `${extra} does not hold it`;
}

function spanKey(start: number, end: number): string {
  return `${String(start)}–${String(end)}`;
}

function keyOf(spans: readonly string[]): string {
  return spans.toSorted().join(' ');
}
