import { readEntries, hasPageMark, type ReadEntry } from './contents-entry';
import { documentNumber } from './document-number';
import type { Report } from './finding';
import type { Line } from './line';
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
const noticeStart = /^[（(].*(?:Table of Contents|目录)/u;

export function isContentsTitle(line: Line): boolean {
  return squash(line.text) === '目录';
}

/** Reads the contents of an issue: from 目录 to the last page mark, and the notice after it, before the body. */
export function readContents(lines: readonly Line[], report: Report): PrintedContents {
  const start = lines.findIndex(isContentsTitle);
  if (start < 0) return empty;
  const body = lines.findIndex((line, index) => index > start && documentNumber(line.text) !== null);
  const before = lines.slice(start, body < 0 ? lines.length : body);
  const lastEntry = before.findLastIndex((line) => hasPageMark(line.text));
  if (lastEntry < 0) return empty;
  const noticeLines = noticeAfter(before.slice(lastEntry + 1));
  const region = before.slice(0, lastEntry + 1);
  const englishTitle = region.findIndex((line) => /^contents$/iu.test(line.text));
  const firstList = englishTitle < 0 ? region : region.slice(0, englishTitle);
  const lastChinese = firstList.findLastIndex((line) => hasPageMark(line.text));
  return {
    chinese: readEntries(firstList.slice(1, lastChinese + 1), 'chinese', report),
    english: englishTitle < 0 ? [] : readEntries(region.slice(englishTitle + 1), 'english', report),
    notice: noticeLines.length > 0 ? noticeLines.map((line) => line.text).join(' ') : null,
    lines: [...region, ...noticeLines],
    innerCover: englishTitle < 0 ? [] : firstList.slice(lastChinese + 1),
  };
}

/** The bracketed sentence that says which language is official, over as many lines as its bracket is open. */
function noticeAfter(lines: readonly Line[]): readonly Line[] {
  if (!noticeStart.test(lines[0]?.text ?? '')) return [];
  const end = lines.findIndex((line) => /[）)]$/u.test(line.text));
  return lines.slice(0, end + 1);
}
