import type { Line } from './line';
import { markerOf } from './marker';
import { wholeDate } from './printed-date';
import { isBracketed, isClosed, openBrackets } from './sentence';
import { squash } from './spacing';
import { isBodyName, quotedNames } from './titles';
import { canStandInTitle } from './title-block';

/** What a line is when its place and not its label says so. */
export type LineRole = 'salutation' | 'signatory' | 'signature-note' | 'date' | 'contact' | 'note' | 'title';

const salutationEnd = /[：:]$/u;
const salutationLength = 160;
const signatoryLength = 40;
const signatories = 30;
const contactWords = /联系人|联系电话|联系方式/u;
const attachedTitleLines = 5;

/**
 * The roles of the lines after a document's title: whom it is addressed to, who signed it and when, whom to ask, and
 * the titles of what it issues. By line number; lines that are not here are text.
 */
export function lineRoles(lines: readonly Line[], title: string): ReadonlyMap<number, LineRole> {
  const roles = new Map<number, LineRole>();
  const first = lines[0];
  if (first && isSalutation(first.text)) roles.set(first.number, 'salutation');
  lines.forEach((line, index) => {
    if (wholeDate(line.text) === null) return;
    roles.set(line.number, 'date');
    markSignatories(lines, index, roles);
    const after = markRemarks(lines, index + 1, roles);
    markAttachedTitle(lines, after, title, roles);
  });
  return roles;
}

function isSalutation(text: string): boolean {
  return (
    text.length <= salutationLength && salutationEnd.test(text) && !/[。；]/u.test(text) && !markerOf(text)
  );
}

/** The names above a date, up to the paragraph before them, with remarks such as 代章 between them. */
function markSignatories(lines: readonly Line[], date: number, roles: Map<number, LineRole>): void {
  for (let index = date - 1; index >= Math.max(0, date - signatories); index -= 1) {
    const line = lines[index];
    if (!line || roles.has(line.number)) return;
    if (isSignatory(line.text)) roles.set(line.number, 'signatory');
    else if (isSignatureNote(lines, index)) roles.set(line.number, 'signature-note');
    else return;
  }
}

function isSignatory(text: string): boolean {
  return text.length <= signatoryLength && isBodyName(text) && !isClosed(text) && markerOf(text) === null;
}

function isSignatureNote(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  const above = lines[index - 1];
  return line !== undefined && isBracketed(line.text) && above !== undefined && isSignatory(above.text);
}

/** Bracketed remarks after the date, each over as many lines as its bracket is open. Gives the index after them. */
function markRemarks(lines: readonly Line[], from: number, roles: Map<number, LineRole>): number {
  let index = from;
  while (/^[（(]/u.test(lines[index]?.text ?? '') && markerOf(lines[index]?.text ?? '') === null) {
    let end = index;
    let open = openBrackets(lines[end]?.text ?? '');
    while (open > 0 && end + 1 < lines.length && end - index < attachedTitleLines) {
      end += 1;
      open = openBrackets(lines[end]?.text ?? '', open);
    }
    if (open > 0) return index;
    const remark = lines.slice(index, end + 1);
    const role = remark.some((line) => contactWords.test(line.text)) ? 'contact' : 'note';
    for (const line of remark) roles.set(line.number, role);
    index = end + 1;
  }
  return index;
}

/**
 * The title of what was issued stands after the date. It is the name that the document's own title quotes in 《》, or
 * a part of that title; where neither is so, unnumbered lines that are no sentences.
 */
function markAttachedTitle(
  lines: readonly Line[],
  from: number,
  title: string,
  roles: Map<number, LineRole>,
): void {
  const plainTitle = squash(title);
  const names = quotedNames(plainTitle);
  let joined = '';
  let fits = 0;
  let length = 0;
  for (const line of lines.slice(from, from + attachedTitleLines)) {
    if (!canStandInTitle(line.text) || isBodyName(line.text)) break;
    joined += squash(line.text);
    length += 1;
    if (names.includes(joined) || (names.length === 0 && plainTitle.includes(joined))) fits = length;
  }
  const found = fits > 0 || from + length >= lines.length ? fits : length;
  for (const line of lines.slice(from, from + found)) roles.set(line.number, 'title');
}
