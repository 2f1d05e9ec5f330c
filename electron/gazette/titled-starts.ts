import type { ReadEntry } from './contents-entry';
import type { DocumentStart } from './document-start';
import { documentNumber } from './document-number';
import type { Line } from './line';
import { canStandInTitle } from './title-block';
import { foldTitle, isBodyName, matterOf } from './titles';

const titleLines = 14;
const titleCharacters = 400;
const shortestTitle = 4;

/** Documents without a 文号 of their own: found by their title, which may stand on several lines. */
export function startsAtTitles(lines: readonly Line[], free: Iterable<ReadEntry>): DocumentStart[] {
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
