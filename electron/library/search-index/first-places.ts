import type { Database } from 'better-sqlite3';
import type { PageEntry } from './pages';
import { characterTerms, pairsOf } from './pairs';
import type { Segment } from './segments';
import { TermCursor } from './term-cursor';
import { termEntries } from './term-entries';

/** Where something begins, in UTF-16 units of a document's folded passages. */
export interface Place {
  readonly document: number;
  readonly place: number;
}

/**
 * Places of a stretch of folded characters, those that are found first: no more of the index is read than is asked for,
 * but for a page of each segment where the first has not enough. A passage may end within, as in `findPlaces`.
 */
export function* firstPlaces(
  db: Database,
  segments: readonly Segment[],
  folded: string,
): Generator<Place, undefined> {
  // The smallest segments are the latest imports, and take the least to read.
  const bySize = segments.toSorted((one, other) => one.documents - other.documents);
  if (folded.length === 1) {
    const entries = termEntries(db, ...characterTerms(folded.charCodeAt(0)));
    for (const segment of bySize) yield* characterPlaces(entries.all(segment));
    return;
  }
  const pairs = pairsOf(folded).map(({ at, term }) => ({ at, entries: termEntries(db, term, term) }));
  for (const segment of bySize) {
    yield* stretchPlaces(
      pairs.map(({ at, entries }) => ({ at, cursor: new TermCursor(entries.lazily(segment)) })),
    );
  }
}

/** A character begins many pairs: of the documents that hold any, the first is taken by turns. */
function* characterPlaces(entries: readonly PageEntry[]): Generator<Place, undefined> {
  let open = entries.map((entry) => new TermCursor([entry].values()));
  for (;;) {
    open = open.filter((cursor) => cursor.seek(0) < Infinity);
    if (open.length === 0) return;
    const document = open.reduce((first, cursor) => Math.min(first, cursor.document), Infinity);
    const places: number[] = [];
    for (const cursor of open) if (cursor.document === document) places.push(...placesAt(cursor));
    for (const place of places.sort((one, other) => one - other)) yield { document, place };
  }
}

/** A pair, and where in the stretch it begins. */
interface Pair {
  readonly at: number;
  readonly cursor: TermCursor;
}

/** Documents that hold every pair of the stretch, one after the other, and in them the places where the pairs join. */
function* stretchPlaces([first, ...others]: readonly Pair[]): Generator<Place, undefined> {
  if (!first) return;
  let document = first.cursor.seek(0);
  while (document < Infinity) {
    const further = others.find(({ cursor }) => cursor.seek(document) > document);
    if (further) {
      document = first.cursor.seek(further.cursor.document);
      continue;
    }
    let starts = placesAt(first.cursor);
    for (const { at, cursor } of others) {
      if (starts.length > 0) starts = startsBefore(cursor, at, starts);
    }
    for (const place of starts) yield { document, place };
    document = first.cursor.document;
  }
}

/** Of the ascending starts, those from which at `at` a place of a pair stands. */
function startsBefore(cursor: TermCursor, at: number, starts: readonly number[]): number[] {
  const places = cursor.read();
  const kept: number[] = [];
  let next = 0;
  for (const start of starts) {
    while (next < cursor.count && (places[next] ?? 0) < start + at) next += 1;
    if (next < cursor.count && places[next] === start + at) kept.push(start);
  }
  return kept;
}

function placesAt(cursor: TermCursor): number[] {
  const places = cursor.read();
  const listed: number[] = [];
  for (let index = 0; index < cursor.count; index += 1) listed.push(places[index] ?? 0);
  return listed;
}
