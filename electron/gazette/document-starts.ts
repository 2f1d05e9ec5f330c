import type { ReadEntry } from './contents-entry';
import { documentNumber, printedNumber } from './document-number';
import type { Report } from './finding';
import type { Line } from './line';
import { squash } from './spacing';
import { titleBlockStart } from './title-block';
import { matterOf } from './titles';

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
const titleCharacters = 400;

/**
 * Where the documents begin. A 文号 on a line of its own, with a title block above it, begins one; an entry of the
 * contents without such a line begins where the body prints the entry's title.
 */
export function documentStarts(
  lines: readonly Line[],
  entries: readonly ReadEntry[],
  report: Report,
): DocumentStart[] {
  const free = new Set(entries);
  const numbered = startsAtNumbers(lines, free, report);
  const taken = new Set(numbered.map((start) => start.first));
  const titled = startsAtTitles(lines, free).filter((start) => !taken.has(start.first));
  return [...numbered, ...titled].sort((a, b) => a.first - b.first);
}

/** Takes the entries that it finds a document for out of `free`. */
function startsAtNumbers(lines: readonly Line[], free: Set<ReadEntry>, report: Report): DocumentStart[] {
  const byNumber = new Map<string, ReadEntry>();
  for (const entry of free) if (entry.parsedNumber) byNumber.set(printedNumber(entry.parsedNumber), entry);
  const byMatter = new Map(Array.from(free, (entry) => [matterOf(entry.title), entry]));
  const starts: DocumentStart[] = [];
  let floor = 0;
  lines.forEach((line, index) => {
    const number = documentNumber(line.text);
    const first = number ? titleBlockStart(lines, index, floor) : index;
    if (!number || first === index) return;
    floor = index + 1;
    let entry = byNumber.get(printedNumber(number)) ?? null;
    if (!entry) {
      const title = lines.slice(first, index).map(({ text }) => text);
      entry = byMatter.get(matterOf(title.join(''))) ?? null;
      if (entry && free.has(entry) && entry.number) reportNumber(entry.number, line, report);
    }
    const own = entry && free.delete(entry) ? entry : null;
    starts.push({ first, titleEnd: index, number: index, entry: own });
  });
  return starts;
}

function reportNumber(number: string, line: Line, report: Report): void {
  const message = `The contents give “${number}”; the document has “${line.text}”.`;
  report({ severity: 'warning', code: 'contents-number-mismatch', line: line.number, message });
}

/** Documents without a 文号 of their own: found by their title, which may stand on several lines. */
function startsAtTitles(lines: readonly Line[], free: Set<ReadEntry>): DocumentStart[] {
  const begunBy = entriesByBeginning(free);
  const starts: DocumentStart[] = [];
  lines.forEach((line, index) => {
    for (const entry of begunBy.get(squash(line.text)) ?? []) {
      const titleEnd = free.has(entry) ? titleEndAt(lines, index, squash(entry.title)) : null;
      if (titleEnd === null) continue;
      free.delete(entry);
      const after = lines[titleEnd];
      const number = after && documentNumber(after.text) ? titleEnd : null;
      starts.push({ first: index, titleEnd, number, entry });
    }
  });
  return starts;
}

/** Entries by every beginning of their titles, because a title's first line may end anywhere within it. */
function entriesByBeginning(entries: Iterable<ReadEntry>): Map<string, ReadEntry[]> {
  const begun = new Map<string, ReadEntry[]>();
  for (const entry of entries) {
    const title = squash(entry.title).slice(0, titleCharacters);
    for (let end = 1; end <= title.length; end += 1) {
      const beginning = title.slice(0, end);
      const others = begun.get(beginning);
      if (others) others.push(entry);
      else begun.set(beginning, [entry]);
    }
  }
  return begun;
}

function titleEndAt(lines: readonly Line[], first: number, title: string): number | null {
  let joined = '';
  for (let index = first; index < Math.min(lines.length, first + titleLines); index += 1) {
    joined += squash(lines[index]?.text ?? '');
    if (joined === title) return index + 1;
    if (!title.startsWith(joined)) return null;
  }
  return null;
}
