import type { Block } from './block';
import type { Report } from './finding';
import type { LineRole } from './front-matter';
import { listBullet, markLines, type MarkedLine } from './heading-lines';
import type { Line } from './line';
import { closedBlock, extend, isContinuedBy, openBlock, type OpenBlock } from './open-block';
import type { RepetitionEvidence } from './repeated-character';
import { boxAt, tableAt } from './tables';

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
  const blocks: Block[] = [];
  let open: OpenBlock | null = null;
  const close = (): void => {
    if (open) blocks.push(closedBlock(open));
    open = null;
  };
  for (let index = 0; index < marked.length; index += 1) {
    const line = marked[index];
    if (!line) continue;
    const role = roles.get(line.number) ?? null;
    const table = role === null ? tableAt(lines, index) : null;
    const box = role === null && table === null ? boxAt(line) : null;
    if (table || box) {
      close();
      if (table) {
        blocks.push(table.block);
        index = table.next - 1;
      } else if (box) blocks.push(box);
    } else if (open && belongsTo(open, line, role)) {
      join(open, line, evidence, report);
    } else {
      close();
      open = begin(line, role, report);
    }
  }
  close();
  return blocks;
}

function belongsTo(open: OpenBlock, line: MarkedLine, role: LineRole | null): boolean {
  if (role !== open.role) return role === 'signature-note' && open.role === 'signatory';
  switch (role) {
    case null:
      return line.marker === null && isContinuedBy(open, line.text.replace(listBullet, ''));
    case 'title':
      return true;
    case 'contact':
    case 'note':
      return open.brackets > 0;
    case 'salutation':
    case 'signatory':
    case 'signature-note':
    case 'date':
      return false;
  }
}

function begin(line: MarkedLine, role: LineRole | null, report: Report): OpenBlock {
  if (role !== null) return openBlock(line.text, null, role, false, line.number);
  if (listBullet.test(line.text)) {
    const message = `Left out the bullet before “${opening(line.text.replace(listBullet, ''))}”.`;
    report({ severity: 'info', code: 'markup-removed', line: line.number, message });
  }
  const text = line.marker ? line.marker.rest : line.text.replace(listBullet, '');
  return openBlock(text, line.marker, null, line.isHeading, line.number);
}

/** Adds the line to the block and says what a page break did to it. */
function join(open: OpenBlock, line: MarkedLine, evidence: RepetitionEvidence, report: Report): void {
  if (open.role === 'title' || open.role === 'signatory') {
    extend(open, `\n${line.text}`, line.number);
    return;
  }
  const at = { severity: 'info', line: line.number } as const;
  const bulleted = listBullet.test(line.text);
  let text = line.text.replace(listBullet, '');
  if (bulleted) {
    const message = `Left out the bullet before “${opening(text)}”: the sentence of line ${String(open.last)} goes on.`;
    report({ ...at, severity: 'warning', code: 'misplaced-bullet', message });
  }
  if (line.apart && evidence.isRepeated(open.text, text)) {
    const message = `Gave “${text.charAt(0)}” once: the page break printed it twice.`;
    report({ ...at, severity: 'warning', code: 'page-break-repeated-character', message });
    text = text.slice(1);
  }
  if (line.apart && open.role === null) {
    const message = `Joined “…${open.text.slice(-12)}” and “${opening(text)}”.`;
    report({ ...at, code: 'page-break-joined', message });
  }
  extend(open, text, line.number);
}

function opening(text: string): string {
  return text.length > 12 ? `${text.slice(0, 12)}…` : text;
}
