import type { BoxBlock, TableBlock } from './block';
import type { Line } from './line';
import { isClosed } from './sentence';

const caption = /^(?<label>附?表(?:\s*[\d一二三四五六七八九十]+(?:[-—.]\d+)?)?)[\s:：]+(?<heading>\S.*)$/u;
const box = /^(?<label>专栏(?:\s*[\d一二三四五六七八九十]+)?)[\s:：]*(?<heading>.*)$/u;
const boxHeadingLength = 40;

/** The table that begins at a line, with its caption, and the index after it; null when none does. */
export function tableAt(lines: readonly Line[], index: number): { block: TableBlock; next: number } | null {
  const first = lines[index];
  if (!first) return null;
  const groups = isRow(first) ? undefined : caption.exec(first.text)?.groups;
  const start = isRow(first) ? index : index + 1;
  if (start > index && !groups) return null;
  let next = start;
  while (next < lines.length && isRow(lines[next])) next += 1;
  // One line with a tab may be a spaced-out line of text; a table has a header and a row.
  if (next - start < 2) return null;
  const rows = lines.slice(start, next).map((line) => line.text.split('\t').map((cell) => cell.trim()));
  const block: TableBlock = {
    kind: 'table',
    label: groups?.['label'] ?? null,
    heading: groups?.['heading'] ?? null,
    rows,
    spans: [],
    lines: [first.number, lines[next - 1]?.number ?? first.number],
  };
  return { block, next };
}

/** The heading of a box (专栏) on a line; null when the line is none. */
export function boxAt(line: Line): BoxBlock | null {
  const groups = box.exec(line.text)?.groups;
  if (!groups || line.text.length > boxHeadingLength || isClosed(line.text)) return null;
  return {
    kind: 'box',
    label: groups['label'] ?? '',
    heading: groups['heading'] === '' ? null : (groups['heading'] ?? null),
    lines: [line.number, line.number],
  };
}

function isRow(line: Line | undefined): boolean {
  return line?.text.includes('\t') === true;
}
