import type { Dialect } from './inline-marks';
import { trimLine } from './trim-line';

/** What stands before a line's text, or all around it. */
export interface BlockMarks {
  readonly text: string;
  readonly marks: readonly string[];
  readonly heading: number | null;
}

const quote = /^(?:>\s?)+/u;
const headingMark = /^(#{1,6})(?:\s+|(?=\p{Script=Han})|$)/u;
const closing = /(?<!\s)\s+#+$/u;
const rule = /^(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,})$/u;
const looseRule = /^(?:--|={3,})$/u;

/** Whether a line is nothing but a rule across the page. In Markdown two dashes are meant as one, too. */
export function isRule(text: string, dialect: Dialect): boolean {
  return rule.test(text) || (dialect === 'markdown' && looseRule.test(text));
}

/**
 * Takes the marks of quotation and heading off the beginning of a Markdown line. Those of lists stay: `-` may be a
 * dash, and a number is the text's own. A line under a rule is no heading, and indented text is no code.
 */
export function withoutBlockMarks(printed: string, dialect: Dialect): BlockMarks {
  if (dialect === 'residue') return { text: printed, marks: [], heading: null };
  const marks: string[] = [];
  const quoted = quote.exec(printed)?.[0] ?? '';
  if (quoted !== '') marks.push(quoted.trim());
  let text = trimLine(printed.slice(quoted.length));
  const opening = headingMark.exec(text);
  if (!opening) return { text, marks, heading: null };
  const level = opening[1] ?? '';
  marks.push(level);
  text = text.slice(opening[0].length);
  const tail = closing.exec(text)?.[0];
  if (tail) {
    marks.push(tail.trim());
    text = text.slice(0, -tail.length);
  }
  return { text: trimLine(text), marks, heading: level.length };
}
