import type { Report } from '../../../electron/gazette/finding';
import { readLines, type Line } from '../../../electron/gazette/line';
import type { Finding, FindingCode } from '../../../shared/model/gazette-file';

/** Findings as rules report them, and their codes. */
export function listener(): { report: Report; findings: Finding[]; codes: () => FindingCode[] } {
  const findings: Finding[] = [];
  const report: Report = (finding) => {
    findings.push(finding);
  };
  return { report, findings, codes: () => findings.map(({ code }) => code) };
}

/** The lines of a text as printed; blank lines part blocks. */
export function printed(text: string): Line[] {
  return readLines(text.split('\n'), listener().report);
}
