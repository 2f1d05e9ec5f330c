import type { Statement } from 'better-sqlite3';
import { nearPairs } from '../../../shared/search/find-in';
import type { NearNode, WordsNode } from '../../../shared/search/query';
import { readingText } from '../../../shared/model/unit';
import { foldText } from '../../../shared/text/fold';
import { statementOf } from '../kept-statements';
import type { ReadableLibrary } from '../library-file';
import { unitColumns, unitFrom, type UnitRow } from '../rows';
import type { Places } from '../search-index/place-list';
import { findPlaces } from '../search-index/places';
import type { Work } from '../work';
import { documentNumbered, documentOfUnit, unitAt, unitStart, type Directory } from './directory';

/**
 * Where a word stands: the nth time in passage `units[n]`, from `starts[n]` of the passage's folded text, `lengths[n]` long,
 * or as long as all are. Documents ascend; within one the hits of a single character do not.
 */
export interface Hits {
  readonly units: Uint32Array;
  readonly starts: Uint32Array;
  readonly lengths: Uint32Array | number;
  /** Of hits. */
  readonly length: number;
}

/** Where a hit ends in its passage's folded text. */
export function hitEnd({ starts, lengths }: Hits, index: number): number {
  return (starts[index] ?? 0) + (typeof lengths === 'number' ? lengths : (lengths[index] ?? 0));
}

/** A word with its other names. */
export function* wordHits(
  db: ReadableLibrary,
  directory: Directory,
  { folded, aliases }: WordsNode,
): Work<Hits> {
  const all: Hits[] = [];
  for (const name of [folded, ...aliases]) {
    all.push(hitsAt(directory, yield* findPlaces(db, directory.segments, name), name.length));
    yield;
  }
  const [only] = all;
  return all.length === 1 && only ? only : longestOf(all);
}

/**
 * Finds the passage of every place that lies in one; of places that overlap, the first counts. The places become the
 * starts of the hits: there are too many to write them twice.
 */
export function hitsAt(directory: Directory, found: Places, wordLength: number): Hits {
  const { documents, ends, places, length } = found;
  const hits = {
    units: new Uint32Array(ends[length - 1] ?? 0),
    starts: places,
    lengths: wordLength,
    length: 0,
  };
  let document = -1;
  let from = 0;
  for (let index = 0; index < length; index += 1) {
    const id = documents[index] as number;
    const to = ends[index] as number;
    const next = Math.max(document, 0);
    // Where the library holds the document no longer, none of its places counts.
    document = directory.ids[next + 1] === id ? next + 1 : documentNumbered(directory, id, next);
    if (document !== -1) {
      if (wordLength > 1) addAscending(directory, document, places, from, to, hits);
      else addAnyhow(directory, document, places, from, to, hits);
    }
    from = to;
  }
  return hits;
}

interface GrowingHits {
  readonly units: Uint32Array;
  readonly starts: Uint32Array;
  readonly lengths: number;
  length: number;
}

/**
 * Walks through the passages, not the places: a processor foresees better whether there is one more place in a passage
 * than how many passages lie between two places.
 */
function addAscending(
  { firstUnits, unitEnds }: Directory,
  document: number,
  places: Uint32Array,
  from: number,
  to: number,
  hits: GrowingHits,
): void {
  const { units, starts, lengths: wordLength } = hits;
  const lastUnit = firstUnits[document + 1] as number;
  let count = hits.length;
  let begin = 0;
  let free = 0;
  let at = from;
  for (let unit = firstUnits[document] as number; at < to && unit < lastUnit; unit += 1) {
    const end = unitEnds[unit] as number;
    for (; at < to; at += 1) {
      const place = places[at] as number;
      if (place >= end) break;
      if (place + wordLength > end || place < free) continue;
      free = place + wordLength;
      units[count] = unit;
      starts[count++] = place - begin;
    }
    begin = end;
  }
  hits.length = count;
}

/** Adds places of a single character, which come in no order and never overlap. */
function addAnyhow(
  directory: Directory,
  document: number,
  places: Uint32Array,
  from: number,
  to: number,
  hits: GrowingHits,
): void {
  let unit = 0;
  let begin = 0;
  let end = 0;
  for (let at = from; at < to; at += 1) {
    const place = places[at] as number;
    if (place >= end || place < begin) {
      unit = unitAt(directory, document, place);
      begin = unitStart(directory, document, unit);
      end = directory.unitEnds[unit] as number;
    }
    if (place >= end) continue;
    hits.units[hits.length] = unit;
    hits.starts[hits.length++] = place - begin;
  }
}

/** Joins the hits of several names: from the left, the longest where several begin, none overlapping another. */
function longestOf(all: readonly Hits[]): Hits {
  const joined = all
    .flatMap((hits) => marksOf(hits))
    .sort((one, other) => one.unit - other.unit || one.start - other.start || other.end - one.end);
  const kept: UnitMark[] = [];
  for (const mark of joined) {
    const last = kept.at(-1);
    if (last?.unit !== mark.unit || mark.start >= last.end) kept.push(mark);
  }
  return hitsOf(kept);
}

/** The stretches that NEAR means. Only passages that hold both words near enough are read. */
export function* nearHits(
  db: ReadableLibrary,
  directory: Directory,
  { within }: NearNode,
  one: Hits,
  other: Hits,
): Work<Hits> {
  const [ones, others] = [marksByUnit(one), marksByUnit(other)];
  const readUnit = unitReader(db, directory);
  const found: UnitMark[] = [];
  let read = 0;
  for (const [unit, marks] of ones) {
    const partners = others.get(unit);
    if (!partners || !areNear(marks, partners, within)) continue;
    const folded = foldText(readUnit(unit));
    for (const { start, end } of nearPairs(marks, partners, within, folded)) found.push({ unit, start, end });
    if (++read % 100 === 0) yield;
  }
  return hitsOf(found);
}

interface UnitMark {
  readonly unit: number;
  readonly start: number;
  readonly end: number;
}

function marksOf(hits: Hits): UnitMark[] {
  return Array.from({ length: hits.length }, (_, index) => markOf(hits, index));
}

function markOf(hits: Hits, index: number): UnitMark {
  return { unit: hits.units[index] ?? 0, start: hits.starts[index] ?? 0, end: hitEnd(hits, index) };
}

function marksByUnit(hits: Hits): Map<number, UnitMark[]> {
  const byUnit = new Map<number, UnitMark[]>();
  for (const mark of marksOf(hits)) {
    const marks = byUnit.get(mark.unit);
    if (marks) marks.push(mark);
    else byUnit.set(mark.unit, [mark]);
  }
  for (const marks of byUnit.values()) marks.sort((one, other) => one.start - other.start);
  return byUnit;
}

function hitsOf(marks: readonly UnitMark[]): Hits {
  return {
    units: Uint32Array.from(marks, ({ unit }) => unit),
    starts: Uint32Array.from(marks, ({ start }) => start),
    lengths: Uint32Array.from(marks, ({ start, end }) => end - start),
    length: marks.length,
  };
}

/** Whether any of the marks, sorted both, stand near enough, whatever stands between. */
function areNear(marks: readonly UnitMark[], others: readonly UnitMark[], within: number): boolean {
  let at = 0;
  for (const mark of marks) {
    while (at < others.length && (others[at]?.end ?? 0) + within < mark.start) at += 1;
    const other = others[at];
    if (other && other.start <= mark.end + within) return true;
  }
  return false;
}

/** The statement that reads one unit by its row. */
export function unitById(db: ReadableLibrary): Statement<[number], UnitRow> {
  return statementOf<[number], UnitRow>(db, `SELECT ${unitColumns} FROM unit WHERE id = ?`);
}

/** Reads the printed text of passages by their number. */
export function unitReader(db: ReadableLibrary, directory: Directory): (unit: number) => string {
  const select = unitById(db);
  return (unit) => {
    const document = documentOfUnit(directory, unit);
    const row = select.get(
      (directory.firstRows[document] ?? 0) + unit - (directory.firstUnits[document] ?? 0),
    );
    return row ? readingText(unitFrom(row)).text : '';
  };
}

/** The hits within passages `from` to `to - 1`, which are whole documents; by passages and places. */
export function hitsWithin(hits: Hits, from: number, to: number): readonly UnitMark[] {
  const { units, length } = hits;
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((units[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  const marks: UnitMark[] = [];
  for (let index = low; index < length && (units[index] ?? 0) < to; index += 1) {
    marks.push(markOf(hits, index));
  }
  return marks.sort((one, other) => one.unit - other.unit || one.start - other.start || one.end - other.end);
}
export type { UnitMark };
