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

/** What was folded last; grown as needed and used again, because most texts are short and there are many. */
let units = new Uint16Array(0);
let starts = new Uint32Array(0);
let ends = new Uint32Array(0);
/** No printed character folds to more. */
const longestPiece = 8;

/** Folds into `units`, and into `starts` and `ends` when places are wanted; gives how many units there are. */
function foldUnits(text: string, withPlaces: boolean): number {
  const { targets, spaced, others } = foldTable();
  if (units.length < text.length * longestPiece) {
    units = new Uint16Array(text.length * longestPiece);
    starts = new Uint32Array(text.length * longestPiece);
    ends = new Uint32Array(text.length * longestPiece);
  }
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
      if (afterWord && spaceStart === -1) [spaceStart, spaceEnd] = [start, at];
      continue;
    }
    const isPair = code >= 0xd800 && code <= 0xdbff && at < text.length && isTrailing(text.charCodeAt(at));
    if (isPair) at += 1;
    const piece = isPair || target === elsewhere ? foldPiece(text.slice(start, at), others) : null;
    const first = piece === null ? target : piece.charCodeAt(0);
    const isWord = spaced[first] === 1;
    if (spaceStart !== -1) {
      if (isWord) {
        units[length] = space;
        starts[length] = spaceStart;
        ends[length] = spaceEnd;
        length += 1;
      }
      spaceStart = -1;
    }
    afterWord = isWord;
    for (let unit = 0; unit < (piece?.length ?? 1); unit += 1) {
      units[length] = piece === null ? target : piece.charCodeAt(unit);
      if (withPlaces) {
        starts[length] = start;
        ends[length] = at;
      }
      length += 1;
    }
  }
  return length;
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
