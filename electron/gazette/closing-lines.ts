import type { Line } from './line';
import type { GrowingRoles } from './line-role';
import { markerOf } from './marker';
import { isBracketed, isClosed, openBrackets } from './sentence';
import { squash } from './spacing';
import { isBodyName, isOfficial } from './titles';

const signatoryLength = 40;
const signatories = 30;
const contactWords = /联系人|联系电话|联系方式/u;
const contactLine =
  /^(?:联系(?:人|电话|方式|单位|地址)|咨询(?:电话|单位)|电子邮箱|通[讯信]地址|邮政编码|传真|联络人|聯絡人)[：:]/u;
const circulation = /^(?:抄送|主送|抄报|分送|抄發|副本)[：:]|年\d{1,2}月\d{1,2}日印发$/u;
const remarkLines = 5;
/** More officials on lines that follow one another are a list of members. */
const mostOfficials = 2;

/** The names above a date, up to the paragraph before them, with remarks such as 代章 between them. */
export function markSignatories(lines: readonly Line[], date: number, roles: GrowingRoles): void {
  for (let index = date - 1; index >= Math.max(0, date - signatories); index -= 1) {
    const line = lines[index];
    if (lines[date]?.apart === false && isApart(line, lines[index + 1])) return;
    if (!line || (roles.has(line.place) && roles.get(line.place) !== 'signatory')) return;
    if (isSignatory(line.text)) roles.set(line.place, 'signatory');
    else if (isSignatureNote(lines, index)) roles.set(line.place, 'signature-note');
    else return;
  }
}

/**
 * Where the names stand right above the date, a blank line parts them from a list that ends in a name. A name that
 * stands on both sides was printed twice by a page break.
 */
function isApart(above: Line | undefined, below: Line | undefined): boolean {
  return below?.apart === true && squash(above?.text ?? '') !== squash(below.text);
}

/** Officials sign orders by their office and name, also where no date follows. */
export function markOfficials(lines: readonly Line[], roles: GrowingRoles): void {
  let run: Line[] = [];
  const finish = (): void => {
    if (run.length <= mostOfficials) for (const line of run) roles.set(line.place, 'signatory');
    run = [];
  };
  for (const line of lines) {
    if (isOfficial(line.text) && !roles.has(line.place)) run.push(line);
    else finish();
  }
  finish();
}

function isSignatory(text: string): boolean {
  if (isOfficial(text)) return true;
  return text.length <= signatoryLength && isBodyName(text) && !isClosed(text) && markerOf(text) === null;
}

function isSignatureNote(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  const above = lines[index - 1];
  return line !== undefined && isBracketed(line.text) && above !== undefined && isSignatory(above.text);
}

/** Bracketed remarks after the date, each over as many lines as its bracket is open. Gives the index after them. */
export function markRemarks(lines: readonly Line[], from: number, roles: GrowingRoles): number {
  let index = from;
  while (/^[（(]/u.test(lines[index]?.text ?? '') && markerOf(lines[index]?.text ?? '') === null) {
    let end = index;
    let open = openBrackets(lines[end]?.text ?? '');
    while (open > 0 && end + 1 < lines.length && end - index < remarkLines) {
      end += 1;
      open = openBrackets(lines[end]?.text ?? '', open);
    }
    if (open > 0) return index;
    const remark = lines.slice(index, end + 1);
    const role = remark.some((line) => contactWords.test(line.text)) ? 'contact' : 'note';
    for (const line of remark) roles.set(line.place, role);
    index = end + 1;
  }
  return index;
}

/** Whom to ask, and to whom copies went (版记, GB/T 9704-2012, 7.4), where each has a line of its own. */
export function markContacts(lines: readonly Line[], roles: GrowingRoles): void {
  for (const line of lines) {
    if (roles.has(line.place) || line.table) continue;
    const text = squash(line.text);
    if (contactLine.test(text)) roles.set(line.place, 'contact');
    else if (circulation.test(text)) roles.set(line.place, 'note');
  }
}
