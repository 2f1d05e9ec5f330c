import { collector, type Report } from '../../../electron/gazette/finding';
import { readLines, type Line } from '../../../electron/gazette/line';
import { textLines } from '../../../electron/formats/plain-text';
import type { Finding, FindingCode } from '../../../shared/model/finding';
import type { SourceText } from '../../../shared/model/source';

/** Findings as rules report them, and their codes. */
export function listener(): { report: Report; findings: Finding[]; codes: () => FindingCode[] } {
  const { report, findings } = collector();
  return { report, findings, codes: () => findings.map(({ code }) => code) };
}

/** A text as the reader of plain text hands it over. */
export function sourceOf(text: string): SourceText {
  return { format: 'text', encoding: 'utf-8', ...textLines(text.split('\n')) };
}

/** The lines of a text as printed; blank lines part blocks. */
export function printed(text: string, report: Report = listener().report): Line[] {
  return readLines(sourceOf(text), report);
}
