import type { Report } from './finding';
import { plainLatex } from './latex';

/** A printed line that is not blank, without the white space around it and without markup. */
export interface Line {
  /** From 1, in the decoded source. */
  readonly number: number;
  readonly text: string;
  /** As the source has it, but for the white space around it. */
  readonly printed: string;
  /** Whether a blank line, or one that was left out, stands before it. */
  readonly apart: boolean;
}

const emphasis = /\*{2,}/gu;

/** The lines that hold text. Markdown emphasis is left out and LaTeX is set plainly; each is a finding. */
export function readLines(source: readonly string[], report: Report): Line[] {
  const lines: Line[] = [];
  source.forEach((raw, index) => {
    const printed = raw.trim();
    if (printed === '') return;
    const number = index + 1;
    const apart = index === 0 || source[index - 1]?.trim() === '';
    lines.push({ number, text: withoutMarkup(printed, number, report), printed, apart });
  });
  return lines;
}

function withoutMarkup(printed: string, line: number, report: Report): string {
  const unmarked = printed.replaceAll(emphasis, '').trim();
  if (unmarked !== printed) {
    report({ severity: 'info', code: 'markup-removed', line, message: `Left out ** around “${unmarked}”.` });
  }
  const { text, snippets } = plainLatex(unmarked);
  for (const snippet of snippets) {
    report({ severity: 'info', code: 'latex-as-text', line, message: `Set ${snippet} as plain text.` });
  }
  return text;
}

/** Joins what is left after lines were taken out: a line after a gap counts as standing apart. */
export function withoutLines(lines: readonly Line[], left: ReadonlySet<number>): Line[] {
  const kept: Line[] = [];
  let gap = false;
  for (const line of lines) {
    if (left.has(line.number)) gap = true;
    else {
      kept.push(gap && !line.apart ? { ...line, apart: true } : line);
      gap = false;
    }
  }
  return kept;
}
