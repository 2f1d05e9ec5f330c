import type { SourceLine } from '../../shared/model/source';
import { withoutMarks, type Dialect } from './inline-marks';
import { lineBreakTag } from './inline-tags';
import { joinParts } from './join-parts';
import type { LeftOutNotes } from './left-out';
import { tableLine } from './source-line';

const pipe = /(?<!\\)\|/u;
const barred = /^\|.*(?<!\\)\|$/u;
const delimiter = /^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?$/u;

/**
 * The table of pipes that begins at a line, and how many lines it takes up; null where none begins. A table has a row
 * of dashes under its head, or, as text recognition leaves them, two rows at least with a pipe at both ends. Its rows
 * need no pipes at their ends, may differ in length and, with pipes at both ends, stand apart from each other.
 */
export function pipeTable(
  lines: readonly SourceLine[],
  start: number,
  dialect: Dialect,
  notes: LeftOutNotes,
): { readonly line: SourceLine; readonly count: number } | null {
  if (!begins(lines, start)) return null;
  let end = start + 1;
  while (goesOn(lines, end)) end += 1;
  const own = lines.slice(start, end);
  const rows: string[][] = [];
  for (const { text, lines: at } of own) {
    if (isDelimiter(text)) notes.note(at[0], text);
    else rows.push(cells(text).map((cell) => readCell(cell, at[0], dialect, notes)));
  }
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last || rows.length === 0) return null;
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const padded = rows.map((row) => [...row, ...Array.from({ length: columns - row.length }, () => '')]);
  const printed = own.map((line) => line.printed).join('\n');
  const line = tableLine({ rows: padded, spans: [] }, [first.lines[0], last.lines[1]], printed);
  return { line, count: own.length };
}

function begins(lines: readonly SourceLine[], at: number): boolean {
  const [head, below] = [lines[at], lines[at + 1]];
  if (!head || !below || head.table || below.table || !pipe.test(head.text)) return false;
  if (isDelimiter(head.text)) return barred.test(below.text) && !isDelimiter(below.text);
  return isDelimiter(below.text) || (barred.test(head.text) && barred.test(below.text));
}

/**
 * A row that stands apart belongs to the table only with pipes at its ends, and unless it is the head of another one.
 */
function goesOn(lines: readonly SourceLine[], at: number): boolean {
  const [line, below] = [lines[at], lines[at + 1]];
  if (!line || line.table) return false;
  if (!line.apart) return pipe.test(line.text) || isDelimiter(line.text);
  return barred.test(line.text) && !(below && !below.table && isDelimiter(below.text));
}

/** A row of dashes with a pipe in it. `---` alone is a rule across the page. */
function isDelimiter(text: string): boolean {
  return text.includes('|') && delimiter.test(text);
}

function cells(row: string): string[] {
  const inner = row.replace(/^\|/u, '').replace(/(?<!\\)\|$/u, '');
  return inner.split(pipe).map((cell) => cell.replaceAll('\\|', '|').trim());
}

function readCell(cell: string, line: number, dialect: Dialect, notes: LeftOutNotes): string {
  const parts = cell.split(lineBreakTag).map((part) => withoutMarks(part, dialect));
  if (parts.length > 1) notes.count(line, '<br>', parts.length - 1);
  for (const mark of new Set(parts.flatMap(({ marks }) => [...marks]))) notes.note(line, mark);
  return joinParts(parts.map(({ text }) => text));
}
