import type { ReadEntry } from './contents-entry';
import { numberAt, type DocumentStart } from './document-start';
import type { Report } from './finding';
import type { Line } from './line';
import { startsAtNumbers } from './numbered-starts';
import { startsAtTitles } from './titled-starts';

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
