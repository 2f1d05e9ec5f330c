import type { ReadEntry } from './contents-entry';
import { documentNumber, printedNumber } from './document-number';
import type { Line } from './line';
import { markerOf } from './marker';
import { wholeDate } from './printed-date';
import { isBracketed, isClosed } from './sentence';
import { squash } from './spacing';
import { isBodyName, namesMatter } from './titles';

/** Where a document begins, as indexes into the lines of the body. */
export interface DocumentStart {
  /** First line of the title block. */
  readonly first: number;
  /** First line after the title block. */
  readonly titleEnd: number;
  /** The line of the 文号 right after the title block, or null. */
  readonly number: number | null;
  readonly entry: ReadEntry | null;
}

const titleLines = 14;
const plainTitleLines = 4;
const titleLength = 400;

/**
 * Where the documents begin. A 文号 on a line of its own, with a title block above it, begins one; an entry of the
 * contents without such a line begins where the body prints the entry's title.
 */
export function documentStarts(lines: readonly Line[], entries: readonly ReadEntry[]): DocumentStart[] {
  const numbered = startsAtNumbers(lines, entries);
  const matched = new Set(numbered.map((start) => start.entry));
  const titled = startsAtTitles(
    lines,
    entries.filter((entry) => !matched.has(entry)),
  );
  const taken = new Set(numbered.map((start) => start.first));
  return [...numbered, ...titled.filter((start) => !taken.has(start.first))].sort(
    (a, b) => a.first - b.first,
  );
}

function startsAtNumbers(lines: readonly Line[], entries: readonly ReadEntry[]): DocumentStart[] {
  const byNumber = new Map<string, ReadEntry>();
  for (const entry of entries) if (entry.parsedNumber) byNumber.set(printedNumber(entry.parsedNumber), entry);
  const starts: DocumentStart[] = [];
  let floor = 0;
  lines.forEach((line, index) => {
    const number = documentNumber(line.text);
    if (!number) return;
    const first = titleStart(lines, index, floor);
    if (first === index) return;
    starts.push({
      first,
      titleEnd: index,
      number: index,
      entry: byNumber.get(printedNumber(number)) ?? null,
    });
    floor = index + 1;
  });
  return starts;
}

/**
 * The first line of the title block above a 文号. Above the line that names the matter (关于, 印发) only names of
 * issuing bodies belong to it.
 */
function titleStart(lines: readonly Line[], number: number, floor: number): number {
  let first = number;
  let length = 0;
  let matterSeen = false;
  while (first > floor && number - first < titleLines) {
    const text = lines[first - 1]?.text ?? '';
    length += text.length;
    if (length > titleLength || !canStandInTitle(text)) break;
    if (matterSeen && !isBodyName(text)) break;
    matterSeen ||= namesMatter(text);
    first -= 1;
  }
  return matterSeen ? first : Math.max(first, number - plainTitleLines);
}

export function canStandInTitle(text: string): boolean {
  return (
    !isClosed(text) &&
    !text.includes('\t') &&
    !isBracketed(text) &&
    markerOf(text) === null &&
    wholeDate(text) === null
  );
}

/** Documents without a 文号 of their own: found by their title, which may stand on several lines. */
function startsAtTitles(lines: readonly Line[], entries: readonly ReadEntry[]): DocumentStart[] {
  const wanted = new Map<string, ReadEntry[]>();
  for (const entry of entries) {
    const key = squash(entry.title).slice(0, keyLength);
    wanted.set(key, [...(wanted.get(key) ?? []), entry]);
  }
  const starts: DocumentStart[] = [];
  lines.forEach((line, index) => {
    const candidates = wanted.get(squash(line.text).slice(0, keyLength)) ?? [];
    for (const entry of candidates) {
      const titleEnd = titleEndAt(lines, index, squash(entry.title));
      if (titleEnd === null || starts.some((start) => start.entry === entry)) continue;
      const number = lines[titleEnd] && documentNumber(lines[titleEnd].text) ? titleEnd : null;
      starts.push({ first: index, titleEnd, number, entry });
    }
  });
  return starts;
}

const keyLength = 5;

function titleEndAt(lines: readonly Line[], first: number, title: string): number | null {
  let joined = '';
  for (let index = first; index < Math.min(lines.length, first + titleLines); index += 1) {
    joined += squash(lines[index]?.text ?? '');
    if (joined === title) return index + 1;
    if (!title.startsWith(joined)) return null;
  }
  return null;
}
