import type { FurnitureReason } from '../../shared/model/gazette-file';
import type { Line } from './line';
import { markerOf } from './marker';
import { isClosed } from './sentence';
import { squash } from './spacing';
import { piece, type PlacedFurniture } from './furniture';

/** A page's number stands between marks, or says that it is one: · 12 ·, — 12 —, 第 3 页 共 9 页. A bare number may be a table's cell. */
const pageNumber =
  /^(?:[·•‧.—–―─－_~～-]\s*[-—]?\s*\d{1,4}\s*[-—]?\s*[·•‧.—–―─－_~～-]|第\s*\d{1,4}\s*页\s*[，,/／]?\s*(?:[（(]?\s*共\s*\d{1,4}\s*页\s*[）)]?)?|page\s+\d{1,4}(?:\s+of\s+\d{1,4})?|[Ⅰ-Ⅿⅰ-ⅿ]{1,4})$/iu;
const headerLength = 48;
/** Fewer repetitions may be a heading that several documents share. */
const repetitions = 3;
/** What a running header says beside the gazette's name: 2018年第3期　总第229期. */
const issueWords = /[\d年第期号號总月日卷（）().·・|｜/-]/gu;
const shortestName = 4;
const aboutIssue = /公报|公報|政报|https?:/u;
const fraction = /^(?<page>\d{1,4})\s*[/／]\s*(?<pages>\d{1,4})$/u;

export function isPageNumber(line: Line): boolean {
  return line.table === null && pageNumber.test(line.text.trim());
}

export function isRunningHeader(line: Line, gazette: string | null): boolean {
  if (gazette === null || line.table) return false;
  const text = squash(line.text);
  if (text === gazette) return true;
  if (text.length > headerLength || isClosed(text) || !/\d/u.test(text)) return false;
  // The name may be shortened (国务院公报), and a section's name follow the issue's number.
  const name = text.replaceAll(issueWords, '');
  return (
    (name.length >= shortestName && gazette.endsWith(name)) ||
    (text.startsWith(gazette) && /第?\d+[期号號]/u.test(text))
  );
}

/** What the contents tell of the pages: names of sections that head them, and their numbers. */
export interface KnownPages {
  readonly sections: ReadonlySet<string>;
  /** First and last page of an entry; null when none is known. */
  readonly numbers: readonly [number, number] | null;
}

export const noPages: KnownPages = { sections: new Set(), numbers: null };

/** Running headers, footers and page numbers between the lines of the documents. */
export function pageFurniture(
  lines: readonly Line[],
  gazette: string | null,
  pages: KnownPages = noPages,
): PlacedFurniture[] {
  const repeated = repeatedHeaders(lines);
  const bare = new Set([...bareNumbers(lines, pages), ...fractions(lines)]);
  return lines.flatMap((line, index): PlacedFurniture[] => {
    const section = line.table === null && pages.sections.has(squash(line.text));
    const why = bare.has(line.place)
      ? 'page-number'
      : section
        ? 'running-header'
        : reasonOf(lines, index, gazette, repeated);
    return why === null ? [] : [piece(line, why)];
  });
}

function reasonOf(
  lines: readonly Line[],
  index: number,
  gazette: string | null,
  repeated: ReadonlySet<string>,
): FurnitureReason | null {
  const line = lines[index];
  if (!line || line.table) return null;
  if (isPageNumber(line)) return 'page-number';
  if (isRunningHeader(line, gazette)) return 'running-header';
  if (!repeated.has(keyOf(line))) return null;
  const next = lines[index + 1];
  return next && isPageNumber(next) ? 'page-footer' : 'running-header';
}

/** The last document may go on for this many pages after the page that the contents give. */
const pagesAfterLast = 60;
const textLength = 15;

/**
 * Numbers alone on a line are pages where they go up from one to the next among those that the contents give, and stand
 * beside lines of text. Cells of a table that came apart stand beside cells.
 */
function bareNumbers(lines: readonly Line[], { numbers }: KnownPages): Set<number> {
  const places = new Set<number>();
  if (!numbers) return places;
  let last = numbers[0] - 1;
  lines.forEach((line, index) => {
    if (line.table || !/^\d{1,4}$/u.test(line.text)) return;
    const value = Number(line.text);
    const beside = [lines[index - 1], lines[index + 1]];
    const amongText = beside.some(
      (other) => other && (other.text.length >= textLength || isRunningText(other)),
    );
    const amongNumbers = beside.some((other) => other && /^\d+$/u.test(other.text));
    if (value <= last || value > numbers[1] + pagesAfterLast || !amongText || amongNumbers) return;
    places.add(line.place);
    last = value;
  });
  return places;
}

/** 1/12, 2/12, 3/12: pages of so many, where two or more go up. */
function fractions(lines: readonly Line[]): number[] {
  const series = new Map<string, { places: number[]; last: number }>();
  for (const { text, table, place } of lines) {
    const groups = table ? undefined : fraction.exec(text)?.groups;
    const pages = groups?.['pages'];
    if (!groups || pages === undefined) continue;
    const page = Number(groups['page']);
    const known = series.get(pages) ?? { places: [], last: 0 };
    if (page > known.last && page <= Number(pages)) known.places.push(place);
    series.set(pages, { places: known.places, last: Math.max(known.last, page) });
  }
  return [...series.values()].flatMap(({ places }) => (places.length > 1 ? places : []));
}

function isRunningText({ text }: Line): boolean {
  return aboutIssue.test(squash(text));
}

/** Short lines that come again, but for their numbers, page after page: beside page numbers, or naming the issue. */
function repeatedHeaders(lines: readonly Line[]): Set<string> {
  const seen = new Map<string, { times: number; beside: number }>();
  lines.forEach((line, index) => {
    if (!canRepeat(line)) return;
    const count = seen.get(keyOf(line)) ?? { times: 0, beside: 0 };
    const before = lines[index - 1];
    const after = lines[index + 1];
    count.times += 1;
    if ((before && isPageNumber(before)) || (after && isPageNumber(after))) count.beside += 1;
    seen.set(keyOf(line), count);
  });
  const headers = new Set<string>();
  for (const [key, { times, beside }] of seen) {
    if (times < repetitions) continue;
    if (aboutIssue.test(key) || beside * 3 >= times * 2) headers.add(key);
  }
  return headers;
}

function canRepeat({ table, text }: Line): boolean {
  return (
    table === null &&
    text.length <= headerLength &&
    !isClosed(text) &&
    markerOf(text) === null &&
    /\p{L}/u.test(text)
  );
}

function keyOf(line: Line): string {
  return squash(line.text).replaceAll(/\d+/gu, '');
}
