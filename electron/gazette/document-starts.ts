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
  /** The page's heading that stands for the title; null where the text prints one. */
  readonly head?: Line | null;
  /** 附件 above the title. */
  readonly label?: Line | null;
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
  report('contents-number-mismatch', line.number, { contents: number, printed: line.text });
}

/** Documents without a 文号 of their own: found by their title, which may stand on several lines. */
function startsAtTitles(lines: readonly Line[], free: Iterable<ReadEntry>): DocumentStart[] {
  const { byTitle, beginnings } = titleIndex(free);
  const starts: DocumentStart[] = [];
  lines.forEach((_line, first) => {
    const found = titleAt(lines, first, byTitle, beginnings);
    const entry = found && byTitle.get(found.title)?.shift();
    if (!found || !entry) return;
    const after = lines[found.end];
    const number = after && documentNumber(after.text) ? found.end : null;
    starts.push({ first, titleEnd: found.end, number, entry });
  });
  return starts;
}

/** Entries by their titles, and every beginning of a title, because its first line may end anywhere within it. */
function titleIndex(entries: Iterable<ReadEntry>): {
  byTitle: Map<string, ReadEntry[]>;
  beginnings: Set<string>;
} {
  const byTitle = new Map<string, ReadEntry[]>();
  const beginnings = new Set<string>();
  for (const entry of entries) {
    const title = squash(entry.title);
    if (title.length > titleCharacters) continue;
    const others = byTitle.get(title);
    if (others) others.push(entry);
    else byTitle.set(title, [entry]);
    for (let end = 1; end <= title.length; end += 1) beginnings.add(title.slice(0, end));
  }
  return { byTitle, beginnings };
}

/** The longest title that the lines from `first` on spell out, and the index after them. */
function titleAt(
  lines: readonly Line[],
  first: number,
  byTitle: ReadonlyMap<string, readonly ReadEntry[]>,
  beginnings: ReadonlySet<string>,
): { title: string; end: number } | null {
  let joined = '';
  let found: { title: string; end: number } | null = null;
  for (let index = first; index < Math.min(lines.length, first + titleLines); index += 1) {
    joined += squash(lines[index]?.text ?? '');
    if (!beginnings.has(joined)) break;
    if (byTitle.has(joined)) found = { title: joined, end: index + 1 };
  }
  return found;
}
