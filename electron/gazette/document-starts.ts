import type { ReadEntry } from './contents-entry';
import { documentNumber, orderNumber, matchingKey, type DocumentNumber } from './document-number';
import type { Report } from './finding';
import type { Line } from './line';
import { canStandInTitle, titleBlockStart } from './title-block';
import { foldTitle, isBodyName, matterOf } from './titles';

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
const shortestTitle = 4;
/** An order says what it makes public, and is signed. */
const orderLines = 20;

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
  const sorted = [...numbered, ...titled].sort((a, b) => a.first - b.first);
  return withOrders(apart(sorted), lines);
}

/**
 * An order and the rules that it makes public are one document, also where the contents list the rules alone.
 */
function withOrders(starts: readonly DocumentStart[], lines: readonly Line[]): DocumentStart[] {
  const kept: DocumentStart[] = [];
  for (const start of starts) {
    const order = kept.at(-1);
    const published =
      order?.entry === null &&
      order.number !== null &&
      numberAt(lines, order.number)?.form === 'order' &&
      start.entry !== null &&
      start.number === null &&
      start.first - order.first <= orderLines;
    if (published) kept[kept.length - 1] = { ...order, entry: start.entry };
    else kept.push(start);
  }
  return kept;
}

/** Starts that take no line of the one before: of two that overlap, the later has less, or nothing at all. */
function apart(starts: readonly DocumentStart[]): DocumentStart[] {
  const kept: DocumentStart[] = [];
  let end = 0;
  for (const start of starts) {
    const first = Math.max(start.first, end);
    if (first >= start.titleEnd) continue;
    kept.push({ ...start, first });
    end = (start.number ?? start.titleEnd - 1) + 1;
  }
  return kept;
}

/** Takes the entries that it finds a document for out of `free`. */
function startsAtNumbers(lines: readonly Line[], free: Set<ReadEntry>, report: Report): DocumentStart[] {
  const byNumber = new Map<string, ReadEntry>();
  for (const entry of free) if (entry.parsedNumber) byNumber.set(matchingKey(entry.parsedNumber), entry);
  const byMatter = new Map(Array.from(free, (entry) => [matterOf(entry.title), entry]));
  const starts: DocumentStart[] = [];
  let floor = 0;
  let titleBefore = '';
  lines.forEach((line, index) => {
    const number = numberAt(lines, index);
    const first = number ? titleStart(lines, index, floor, number) : index;
    if (!number || first === index) return;
    const title = lines
      .slice(first, index)
      .map(({ text }) => text)
      .join('');
    let entry = byNumber.get(matchingKey(number)) ?? null;
    entry ??= entryUnderHead(lines[first]?.text ?? '', free);
    if (!entry) {
      entry = byMatter.get(matterOf(title)) ?? null;
      if (entry && free.has(entry) && entry.number) reportNumber(entry.number, line, report);
    }
    const own = entry && free.delete(entry) ? entry : null;
    if (!own && isPartOf(titleBefore, title, line)) return;
    floor = index + 1;
    titleBefore = title;
    starts.push({ first, titleEnd: index, number: index, entry: own });
  });
  return starts;
}

/** Taiwanese contents put the head of an order before its matter: 內政部令：修正…. The first such entry is meant. */
function entryUnderHead(titleLine: string, free: ReadonlySet<ReadEntry>): ReadEntry | null {
  const head = foldTitle(titleLine.split(/\s{2,}|\u3000/u)[0] ?? '');
  if (!/[令函]$|公告$/u.test(head)) return null;
  for (const entry of free) if (foldTitle(entry.title).startsWith(`${head}:`)) return entry;
  return null;
}

/** The number that a whole line prints: a 文号, or the 第 722 号 under the name of an order. */
function numberAt(lines: readonly Line[], index: number): DocumentNumber | null {
  const text = lines[index]?.text ?? '';
  return documentNumber(text) ?? orderNumber(lines[index - 1]?.text ?? '', text);
}

/** An order's name is one line. */
function titleStart(lines: readonly Line[], index: number, floor: number, number: DocumentNumber): number {
  const name = lines[index - 1];
  const named = number.form === 'order' && name !== undefined && /[令告]$/u.test(name.text);
  return named && index - 1 >= floor ? index - 1 : titleBlockStart(lines, index, floor);
}

/**
 * Whether a title with a number is within the document before it: what that one forwards (转发), or an entry of a list
 * of documents, which puts numbers in brackets.
 */
function isPartOf(titleBefore: string, title: string, line: Line): boolean {
  if (/^[（(]/u.test(line.text.trim())) return true;
  const matter = matterOf(title);
  return titleBefore !== '' && matter.length > 6 && foldTitle(titleBefore).includes(matter);
}

function reportNumber(number: string, line: Line, report: Report): void {
  report('contents-number-mismatch', line.number, { contents: number, printed: line.text });
}

/** Documents without a 文号 of their own: found by their title, which may stand on several lines. */
function startsAtTitles(lines: readonly Line[], free: Iterable<ReadEntry>): DocumentStart[] {
  const { byTitle, beginnings } = titleIndex(free);
  const open = new Set(free);
  const starts: DocumentStart[] = [];
  lines.forEach((_line, first) => {
    const found = titleAt(lines, first, byTitle, beginnings);
    const entry = found && byTitle.get(found.title)?.find((one) => open.delete(one));
    if (!found || !entry) return;
    const after = lines[found.end];
    const number = after && documentNumber(after.text) ? found.end : null;
    starts.push({ first: withIssuers(lines, first), titleEnd: found.end, number, entry });
  });
  return starts;
}

/** The index of the first of the names of bodies right above a title. */
function withIssuers(lines: readonly Line[], title: number): number {
  let first = title;
  while (first > 0) {
    const text = lines[first - 1]?.text ?? '';
    if (!isBodyName(text) || !canStandInTitle(text)) break;
    first -= 1;
  }
  return first;
}

/** Entries by their titles, and every beginning of a title, because its first line may end anywhere within it. */
function titleIndex(entries: Iterable<ReadEntry>): {
  byTitle: Map<string, ReadEntry[]>;
  beginnings: Set<string>;
} {
  const byTitle = new Map<string, ReadEntry[]>();
  const beginnings = new Set<string>();
  for (const entry of entries) {
    for (const title of new Set([foldTitle(entry.title), matterOf(entry.title)])) {
      if (title.length > titleCharacters || title.length < shortestTitle) continue;
      const others = byTitle.get(title);
      if (others) others.push(entry);
      else byTitle.set(title, [entry]);
      for (let end = 1; end <= title.length; end += 1) beginnings.add(title.slice(0, end));
    }
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
    joined += foldTitle(lines[index]?.text ?? '');
    if (!beginnings.has(joined)) break;
    if (byTitle.has(joined)) found = { title: joined, end: index + 1 };
  }
  return found;
}
