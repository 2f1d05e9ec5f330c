import { readEntries, type ReadEntry } from './contents-entry';
import { endsInNumber } from './contents-number';
import { pageMark } from './contents-page';
import { documentNumber } from './document-number';
import type { Report } from './finding';
import type { Line } from './line';
import { markerOf } from './marker';
import { isClosed } from './sentence';
import { squash } from './spacing';

/** The contents as printed: both lists, the sentence after them, and which lines they take up. */
export interface PrintedContents {
  readonly chinese: readonly ReadEntry[];
  readonly english: readonly ReadEntry[];
  readonly notice: string | null;
  /** Lines of the contents, with the English cover that stands between the two lists. */
  readonly lines: readonly Line[];
  /** The English cover among them. */
  readonly innerCover: readonly Line[];
}

const empty: PrintedContents = { chinese: [], english: [], notice: null, lines: [], innerCover: [] };
const noticeStart = /^[（(].*(?:Table of Contents|目录|目錄)/u;
/** An English cover and a long entry may stand between two pages; a body that shows none for longer has begun. */
const widestGap = 24;
const bothTitles = 3;
const bodyLine = 80;

export function isContentsTitle(line: Line): boolean {
  return /^(?:本期)?目[录錄次](?:contents)?$/iu.test(squash(line.text));
}

function isEnglishTitle(line: Line): boolean {
  return /^(?:table of )?contents$/iu.test(line.text.trim());
}

/** Reads the contents of an issue: from 目录 to the last entry before the body, and the notice after it. */
export function readContents(source: readonly Line[], report: Report): PrintedContents {
  const lines = source.flatMap(rowsOf);
  const start = lines.findIndex(isContentsTitle);
  if (start < 0) return empty;
  const end = pagedEnd(lines, start) ?? repeatedEnd(lines, start);
  if (end === null) return empty;
  const noticeLines = noticeAfter(lines.slice(end));
  const region = lines.slice(start, end);
  const { entryLines, innerCover } = partsOf(region);
  const { chinese, english } = readEntries(entryLines, report);
  return {
    chinese,
    english,
    notice: noticeLines.length > 0 ? noticeLines.map((line) => line.text).join(' ') : null,
    lines: ofSource(source, [...region, ...noticeLines]),
    innerCover: ofSource(source, innerCover),
  };
}

/** Contents may be set as a table: each of its rows is a line. */
function rowsOf(line: Line): Line[] {
  if (!line.table) return [line];
  return line.table.rows.map((cells) => ({
    ...line,
    table: null,
    text: cells.filter((cell) => cell !== '').join('\t'),
  }));
}

/** The lines of the source that those lines are of. */
function ofSource(source: readonly Line[], lines: readonly Line[]): Line[] {
  const places = new Set(lines.map(({ place }) => place));
  return source.filter(({ place }) => places.has(place));
}

/** The index after the last entry with a page or a number; null when no entry shows either. */
function pagedEnd(lines: readonly Line[], start: number): number | null {
  let last = start;
  for (let index = start + 1; index < lines.length && index - last <= widestGap; index += 1) {
    const text = lines[index]?.text ?? '';
    if (isBody(lines, index)) break;
    if (pageMark(text) ?? endsInNumber(text)) last = index;
  }
  return last > start ? last + 1 : null;
}

/** What stands in no contents: a 文号 by itself that no page follows, an article, or a long sentence. */
function isBody(lines: readonly Line[], index: number): boolean {
  const text = lines[index]?.text ?? '';
  const marker = markerOf(text);
  if (marker?.style === 'article' || (text.length > bodyLine && isClosed(text) && !pageMark(text)))
    return true;
  if (/^[（(]/u.test(text) || !documentNumber(text)) return false;
  return !lines.slice(index + 1, index + 3).some((line) => pageMark(line.text) !== null);
}

/** Contents without pages end where their first entry is printed again. */
function repeatedEnd(lines: readonly Line[], start: number): number | null {
  const first = lines.findIndex((line, index) => index > start && squash(line.text).length > 8);
  if (first < 0) return null;
  const wanted = squash(lines[first]?.text ?? '');
  const again = lines.findIndex((line, index) => index > first && squash(line.text) === wanted);
  return again < 0 ? null : again;
}

/** The lines that hold entries, and the English cover between two lists. */
function partsOf(region: readonly Line[]): { entryLines: readonly Line[]; innerCover: readonly Line[] } {
  const title = region.findIndex((line, index) => index > 0 && isEnglishTitle(line));
  if (title < 0) return { entryLines: region.slice(1), innerCover: [] };
  // Both titles at the top head one list in two languages.
  if (title <= bothTitles)
    return { entryLines: region.filter((line, index) => index > 0 && index !== title), innerCover: [] };
  const firstList = region.slice(1, title);
  const last = firstList.findLastIndex((line) => pageMark(line.text) !== null || endsInNumber(line.text));
  return {
    entryLines: [...firstList.slice(0, last + 1), ...region.slice(title + 1)],
    innerCover: firstList.slice(last + 1),
  };
}

/** The bracketed sentence that says which language is official, over as many lines as its bracket is open. */
function noticeAfter(lines: readonly Line[]): readonly Line[] {
  if (!noticeStart.test(lines[0]?.text ?? '')) return [];
  const end = lines.findIndex((line) => /[）)]$/u.test(line.text));
  return lines.slice(0, end + 1);
}
