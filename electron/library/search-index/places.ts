import type { Database } from 'better-sqlite3';
import type { Work } from '../work';
import { ChunkReader } from './chunks';
import type { PageEntry } from './pages';
import { characterTerms, pairsOf } from './pairs';
import { PlaceList, type Places } from './place-list';
import type { Segment } from './segments';
import { termEntries, type TermEntries } from './term-entries';

/**
 * Finds, in all segments that there are, every place of a stretch of folded characters; the pairs that cover it follow one
 * another, but a passage may end between two of them: whoever knows the passages leaves out what crosses them. Yields
 * now and then, so that whoever runs it can do something else or stop.
 */
export function* findPlaces(db: Database, segments: readonly Segment[], folded: string): Work<Places> {
  if (folded.length === 1) return yield* characterPlaces(db, segments, folded.charCodeAt(0));
  const pairs = pairsOf(folded).map(({ at, term }) => ({ at, entries: termEntries(db, term, term) }));
  const bySegment: (readonly HeldPair[])[] = [];
  for (const segment of segments) {
    bySegment.push(pairsIn(segment, pairs));
    yield;
  }
  // A place takes a byte or more, so that there is room for all without growing.
  const found = new PlaceList(bySegment.reduce((sum, [rarest]) => sum + (rarest?.bytes ?? 0), 0));
  for (const [rarest, ...others] of bySegment) {
    if (!rarest) continue;
    const part = found.begin();
    for (const { bytes, start, end } of rarest.entries) found.add(new ChunkReader(bytes, start, end), part);
    for (const { at, entries } of others) found.keepThose(part, at - rarest.at, entries);
    found.moveBack(part, rarest.at);
    yield;
  }
  return found;
}

interface HeldPair {
  /** Where in the stretch it begins. */
  readonly at: number;
  readonly entries: readonly PageEntry[];
  readonly bytes: number;
}

/** The pairs that cover a stretch as a segment holds them, the rarest first; none when one of them is not in it. */
function pairsIn(
  segment: Segment,
  pairs: readonly { readonly at: number; readonly entries: TermEntries }[],
): readonly HeldPair[] {
  const held: HeldPair[] = [];
  for (const { at, entries } of pairs) {
    const all = entries.all(segment);
    if (all.length === 0) return [];
    held.push({ at, entries: all, bytes: all.reduce((sum, { start, end }) => sum + end - start, 0) });
  }
  return held.sort((one, other) => one.bytes - other.bytes);
}

/** As a character may be the first of many pairs, its places come by pairs, and are put in the order of documents. */
function* characterPlaces(db: Database, segments: readonly Segment[], code: number): Work<Places> {
  const entries = termEntries(db, ...characterTerms(code));
  const found = new PlaceList(1024);
  for (const segment of segments) {
    found.addByDocuments(entries.all(segment), segment);
    yield;
  }
  return found;
}
