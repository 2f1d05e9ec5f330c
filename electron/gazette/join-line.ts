import type { Report } from './finding';
import { listBullet } from './heading-lines';
import type { Line } from './line';
import type { OpenBlock } from './open-block';
import type { RepetitionEvidence } from './repeated-character';

const quoted = 12;

/** Adds the line to the block and reports what a page break did to it. */
export function joinLine(open: OpenBlock, line: Line, evidence: RepetitionEvidence, report: Report): void {
  const { number, apart } = line;
  if (open.nature.role === 'title' || open.nature.role === 'signatory') {
    open.extend(`\n${line.text}`, number);
    return;
  }
  let text = line.text.replace(listBullet, '');
  if (text !== line.text) {
    const from = String(open.lastLine);
    const message = `Left out the bullet before “${opening(text)}”: the sentence of line ${from} goes on.`;
    report({ severity: 'warning', code: 'misplaced-bullet', line: number, message });
  }
  if (apart && open.nature.role === null) {
    const message = `Joined “…${open.tail.slice(-quoted)}” and “${opening(text)}”.`;
    report({ severity: 'info', code: 'page-break-joined', line: number, message });
  }
  if (apart && evidence.isRepeated(open.tail, text)) {
    const message = `Gave “${text.charAt(0)}” once: the page break printed it twice.`;
    report({ severity: 'warning', code: 'page-break-repeated-character', line: number, message });
    text = text.slice(1);
  }
  open.extend(text, number);
}

/** The beginning of a text, for a message. */
export function opening(text: string): string {
  return text.length > quoted ? `${text.slice(0, quoted)}…` : text;
}
