import { elsewhere, foldTable, leftOut, space } from './fold-table';

/**
 * Folding: what a search takes for the same. Width and case, traditional and simplified characters, the styles of
 * brackets, quotation marks, dashes and commas, and spaces that only typesetting put there. Library, quick-open and the
 * page all fold by this one function, so that what is found and what is marked are the same characters.
 */
export interface Folded {
  readonly text: string;
  /** For each UTF-16 unit of `text`: where the printed character that it stands for begins and ends. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** Folds a text and keeps where each character comes from. Linear in the text's length. */
export function fold(text: string): Folded {
  const length = foldUnits(text, true);
  return { text: stringOf(length), starts: starts.slice(0, length), ends: ends.slice(0, length) };
}

/** Folds a text alone, in half the time. */
export function foldText(text: string): string {
  return stringOf(foldUnits(text, false));
}

/** The UTF-16 units of a folded text, good until the next call of any function here; for who reads millions of texts. */
export function foldedUnits(text: string): Uint16Array {
  const length = foldUnits(text, false);
  return units.subarray(0, length);
}

/** What was folded last; grown as needed and used again, because most texts are short and there are many. */
let units = new Uint16Array(0);
let starts = new Uint32Array(0);
let ends = new Uint32Array(0);
/** No printed character folds to more. */
const longestPiece = 8;

/** Folds into `units`, and into `starts` and `ends` when places are wanted; gives how many units there are. */
function foldUnits(text: string, withPlaces: boolean): number {
  const { targets, spaced, others } = foldTable();
  makeRoom(text.length);
  // Held by names of this function: it runs over fifty million characters.
  const [into, from, to] = [units, starts, ends];
  let length = 0;
  /** A space counts only between two words of a script that parts words by spaces: `Nova Program`, never 总　则. */
  let spaceStart = -1;
  let spaceEnd = -1;
  let afterWord = false;

  for (let at = 0; at < text.length;) {
    const start = at;
    const code = text.charCodeAt(at++);
    const target = targets[code] ?? code;
    if (target === leftOut) continue;
    if (target === space) {
      if (afterWord && spaceStart === -1) {
        spaceStart = start;
        spaceEnd = at;
      }
      continue;
    }
    let piece: string | null = null;
    if (target === elsewhere || (code >= 0xd800 && code <= 0xdbff && isTrailing(text.charCodeAt(at)))) {
      if (target !== elsewhere) at += 1;
      piece = foldPiece(text.slice(start, at), others);
    }
    const isWord = spaced[piece === null ? target : piece.charCodeAt(0)] === 1;
    if (spaceStart !== -1) {
      if (isWord) {
        into[length] = space;
        from[length] = spaceStart;
        to[length++] = spaceEnd;
      }
      spaceStart = -1;
    }
    afterWord = isWord;
    if (piece === null) {
      into[length] = target;
      if (withPlaces) {
        from[length] = start;
        to[length] = at;
      }
      length += 1;
      continue;
    }
    for (let unit = 0; unit < piece.length; unit += 1) {
      into[length] = piece.charCodeAt(unit);
      from[length] = start;
      to[length++] = at;
    }
  }
  return length;
}

function makeRoom(characters: number): void {
  const room = characters * longestPiece;
  if (units.length >= room) return;
  units = new Uint16Array(room);
  starts = new Uint32Array(room);
  ends = new Uint32Array(room);
}

function isTrailing(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

function foldPiece(character: string, others: ReadonlyMap<string, string>): string {
  return others.get(character) ?? character.toLowerCase();
}

/** Arguments that one call takes. */
const stretch = 4096;

function stringOf(length: number): string {
  if (length <= stretch) return String.fromCharCode(...units.subarray(0, length));
  let text = '';
  for (let from = 0; from < length; from += stretch) {
    text += String.fromCharCode(...units.subarray(from, Math.min(from + stretch, length)));
  }
  return text;
}

/**
 * Where a stretch of a text's folded form is printed: the same as `printedSpan` of its fold, for a single question,
 * without keeping the fold.
 */
export function printedPlace(text: string, start: number, end: number): { start: number; end: number } {
  const length = foldUnits(text, true);
  return printedSpan({ starts: starts.subarray(0, length), ends: ends.subarray(0, length) }, start, end);
}

/** The printed characters, as UTF-16 offsets, that a non-empty stretch of the folded text stands for. */
export function printedSpan(
  folded: Pick<Folded, 'starts' | 'ends'>,
  start: number,
  end: number,
): { start: number; end: number } {
  const first = folded.starts[start];
  const last = folded.ends[end - 1];
  if (first === undefined || last === undefined || end <= start) {
    throw new RangeError(
      `No span ${String(start)}–${String(end)} in ${String(folded.starts.length)} folded characters`,
    );
  }
  return { start: first, end: last };
}

/** Every place where `needle` (already folded) stands in the folded text, left to right, none overlapping. */
export function occurrences(folded: string, needle: string): number[] {
  const places: number[] = [];
  if (needle === '') return places;
  for (let at = folded.indexOf(needle); at !== -1; at = folded.indexOf(needle, at + needle.length))
    places.push(at);
  return places;
}
