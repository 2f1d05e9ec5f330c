import type { ReadEntry } from './contents-entry';
import { matchingKey, type DocumentNumber } from './document-number';
import { numberAt, type DocumentStart } from './document-start';
import type { Report } from './finding';
import type { Line } from './line';
import { titleBlockStart } from './title-block';
import { foldTitle, matterOf } from './titles';

/** Takes the entries that it finds a document for out of `free`. */
export function startsAtNumbers(
  lines: readonly Line[],
  free: Set<ReadEntry>,
  report: Report,
): DocumentStart[] {
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
