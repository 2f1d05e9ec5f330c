import type { Block } from './block';
import type { Report } from './finding';
import type { LineRole } from './line-role';
import { markLines, type MarkedLine } from './heading-lines';
import { paragraphsStandApart } from './layout';
import { joinLine, reportDoubt } from './join-line';
import { listBullet } from './labels';
import type { Line } from './line';
import { OpenBlock } from './open-block';
import type { RepetitionEvidence } from './repeated-character';
import { boxAt, markedTableAt, tableAt } from './tables';

/**
 * Joins the lines after a title to blocks: paragraphs that page breaks cut are whole again, tables and boxes are
 * found. What is not sure stays apart.
 */
export function toBlocks(
  lines: readonly Line[],
  roles: ReadonlyMap<number, LineRole>,
  evidence: RepetitionEvidence,
  report: Report,
): Block[] {
  const marked = markLines(lines);
  const apart = paragraphsStandApart(lines);
  const blocks: Block[] = [];
  let open: OpenBlock | null = null;
  let index = 0;
  while (index < marked.length) {
    const line = marked[index];
    if (!line) break;
    const role = roles.get(line.place) ?? null;
    const set = role === null ? setPiece(marked, index, report) : null;
    if (!set && open && belongsTo(open, line, role, apart)) joinLine(open, line, evidence, report);
    else {
      if (!set && open && role === null && !line.isHeading) reportDoubt(open, line, report);
      if (open) blocks.push(open.toBlock());
      if (set) blocks.push(set.block);
      open = set ? null : begin(line, role, report);
    }
    index = set?.next ?? index + 1;
  }
  if (open) blocks.push(open.toBlock());
  return blocks;
}

/** The table or box that begins at a line, and the index after it. */
function setPiece(
  lines: readonly MarkedLine[],
  index: number,
  report: Report,
): { block: Block; next: number } | null {
  const table = markedTableAt(lines, index) ?? tableAt(lines, index, report);
  if (table) return table;
  const line = lines[index];
  const box = line ? boxAt(line) : null;
  return box && { block: box, next: index + 1 };
}

function belongsTo(open: OpenBlock, line: MarkedLine, role: LineRole | null, apart: boolean): boolean {
  if (role !== open.nature.role) return role === 'signature-note' && open.nature.role === 'signatory';
  switch (role) {
    case null:
      if (line.marker !== null || line.isHeading || line.table) return false;
      if (apart && !line.apart && open.isUnfinished) return true;
      return open.isContinuedBy(line.text.replace(listBullet, ''), line.afterBreak);
    case 'title':
      return true;
    case 'salutation':
      return true;
    case 'contact':
    case 'note':
      return open.isInBracket;
    case 'attachment':
    case 'number':
    case 'signatory':
    case 'signature-note':
    case 'date':
      return false;
  }
}

function begin(line: MarkedLine, role: LineRole | null, report: Report): OpenBlock {
  const { marker, isHeading, number, lines } = line;
  if (role !== null) return new OpenBlock({ marker: null, role, isHeading: false }, line.text, lines);
  const text = line.text.replace(listBullet, '');
  if (text !== line.text) {
    report('markup-removed', number, { markup: line.text.slice(0, line.text.length - text.length).trim() });
  }
  return new OpenBlock({ marker, role, isHeading }, marker ? marker.rest : text, lines);
}
