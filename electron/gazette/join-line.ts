import type { Report } from './finding';
import type { MarkedLine } from './heading-lines';
import { listBullet } from './labels';
import type { Line } from './line';
import type { OpenBlock } from './open-block';
import type { RepetitionEvidence } from './repeated-character';

const quoted = 12;

/** Adds the line to the block and reports what a page break did to it. */
export function joinLine(open: OpenBlock, line: Line, evidence: RepetitionEvidence, report: Report): void {
  const { number, apart } = line;
  if (open.nature.role === 'title' || open.nature.role === 'signatory') {
    open.extend(`\n${line.text}`, line.lines[1]);
    return;
  }
  let text = line.text.replace(listBullet, '');
  if (text !== line.text) {
    report('misplaced-bullet', number, { text: opening(text), line: open.lastLine });
  }
  if (apart && open.nature.role === null) {
    report('page-break-joined', number, { before: `…${open.tail.slice(-quoted)}`, after: opening(text) });
  }
  if (apart && evidence.isRepeated(open.tail, text)) {
    report('page-break-repeated-character', number, { character: text.charAt(0) });
    text = text.slice(1);
  }
  open.extend(text, line.lines[1]);
}

/** Reports a line that is kept apart from a paragraph although that one has not come to its end. */
export function reportDoubt(open: OpenBlock, line: MarkedLine, report: Report): void {
  if (line.marker !== null || open.nature.role !== null || !open.isUnfinished) return;
  report('join-doubtful', line.number, { before: `…${open.tail.slice(-quoted)}`, after: opening(line.text) });
}

/** The beginning of a text, for a finding. */
function opening(text: string): string {
  return text.length > quoted ? `${text.slice(0, quoted)}…` : text;
}
