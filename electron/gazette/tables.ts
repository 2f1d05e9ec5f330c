import type { BoxBlock, TableBlock } from './block';
import type { Report } from './finding';
import type { Line } from './line';
import { isClosed } from './sentence';

const caption = /^(?<label>附?表(?:\s*[\d一二三四五六七八九十]+(?:[-—.]\d+)?)?)[\s:：]+(?<heading>\S.*)$/u;
const box = /^(?<label>专栏(?:\s*[\d一二三四五六七八九十]+)?)[\s:：]*(?<heading>.*)$/u;
const boxHeadingLength = 40;

/** The table that the source's format marks as one, with its caption, and the index after it. */
export function markedTableAt(
  lines: readonly Line[],
  index: number,
): { block: TableBlock; next: number } | null {
  const first = lines[index];
  const groups = first && !first.table ? caption.exec(first.text)?.groups : undefined;
  const line = groups ? lines[index + 1] : first;
  if (!line?.table) return null;
  const block: TableBlock = {
    kind: 'table',
    label: groups?.['label'] ?? null,
    heading: groups?.['heading'] ?? null,
    rows: line.table.rows,
    spans: line.table.spans,
    lines: [first?.lines[0] ?? line.lines[0], line.lines[1]],
  };
  return { block, next: groups ? index + 2 : index + 1 };
}

/** The table of rows parted by tabs that begins at a line, with its caption, and the index after it. */
export function tableAt(
  lines: readonly Line[],
  index: number,
  report: Report,
): { block: TableBlock; next: number } | null {
  const first = lines[index];
  if (!first) return null;
  const groups = isRow(first) ? undefined : caption.exec(first.text)?.groups;
  const start = isRow(first) ? index : index + 1;
  if (start > index && !groups) return null;
  let next = start;
  while (next < lines.length && isRow(lines[next])) next += 1;
  // One line with a tab may be a spaced-out line of text; a table has a header and a row.
  if (next - start < 2) return null;
  const rows = evenRows(lines.slice(start, next), report);
  const block: TableBlock = {
    kind: 'table',
    label: groups?.['label'] ?? null,
    heading: groups?.['heading'] ?? null,
    rows,
    spans: [],
    lines: [first.lines[0], lines[next - 1]?.lines[1] ?? first.lines[1]],
  };
  return { block, next };
}

/** Cells by row, each row as long as the longest; shorter ones are reported. */
function evenRows(lines: readonly Line[], report: Report): string[][] {
  const rows = lines.map((line) => line.text.split('\t').map((cell) => cell.trim()));
  const columns = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  return rows.map((cells, row) => {
    if (cells.length === columns) return cells;
    report('table-ragged', lines[row]?.number ?? 1, { row: row + 1, cells: cells.length, columns });
    return [...cells, ...Array.from({ length: columns - cells.length }, () => '')];
  });
}

/** The heading of a box (专栏) on a line; null when the line is none. */
export function boxAt(line: Line): BoxBlock | null {
  const groups = box.exec(line.text)?.groups;
  if (!groups || line.text.length > boxHeadingLength || isClosed(line.text)) return null;
  return {
    kind: 'box',
    label: groups['label'] ?? '',
    heading: groups['heading'] === '' ? null : (groups['heading'] ?? null),
    lines: line.lines,
  };
}

function isRow(line: Line | undefined): boolean {
  return line?.text.includes('\t') === true;
}
