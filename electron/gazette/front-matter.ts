import { documentNumber } from './document-number';
import { isEffectNote, isEnactment } from './enactment';
import type { Line } from './line';
import { markerOf, possibleMarker } from './marker';
import { wholeDate } from './printed-date';
import { isBracketed, isClosed, openBrackets } from './sentence';
import { squash } from './spacing';
import { isBodyName, isOfficial, quotedNames } from './titles';
import { canStandInTitle, titleSupplement } from './title-block';

/** What a line is when its place and not its label says so. */
export type LineRole =
  | 'salutation'
  | 'signatory'
  | 'signature-note'
  | 'date'
  | 'contact'
  | 'note'
  | 'title'
  | 'attachment'
  | 'number';

const salutationEnd = /[：:]$/u;
/** Whom a document is addressed to ends in a kind of body or of people. */
const addressee =
  /[府局委部厅院办处会位门构司业校学表志行署社站所心队区县市室厂军团体员胞关等们省州盟旗组镇乡村庭港馆）)廳會處國国团友士生][：:]$/u;
const addressing = /^(?:各|全[市省区县国体]|你们?[省市区县局厅部委办院]|有关|相关|驻)/u;
/** A sentence that leads to a list ends like a salutation. */
const opensSentence =
  /^(?:根据|依据|依照|按照|为|经|现|鉴于|自|近[日年]|有下列)|(?:如下|下列|以下)[\p{Script=Han}]{0,8}[：:]$|是[：:]$/u;
const salutationLength = 160;
const signatoryLength = 40;
const signatories = 30;
const contactWords = /联系人|联系电话|联系方式/u;
const contactLine =
  /^(?:联系(?:人|电话|方式|单位|地址)|咨询(?:电话|单位)|电子邮箱|通[讯信]地址|邮政编码|传真|联络人|聯絡人)[：:]/u;
const circulation = /^(?:抄送|主送|抄报|分送|抄發|副本)[：:]|年\d{1,2}月\d{1,2}日印发$/u;
const attachedTitleLines = 5;
const attachedTitleLength = 60;
const salutationLines = 4;
const remarkLines = 12;
const attachmentLabel = /^附(?:件|录|錄|表|图)?[0-9一二三四五六七八九十]{0,3}(?:[-—－][0-9]{1,2})?[：:]?$/u;

/**
 * The roles of the lines after a document's title: whom it is addressed to, who signed it and when, whom to ask, and
 * the titles of what it issues. By line number; lines that are not here are text.
 */
export function lineRoles(lines: readonly Line[], title: string): ReadonlyMap<number, LineRole> {
  const roles = new Map<number, LineRole>();
  let afterNotes = markEnactments(lines, roles);
  afterNotes = markNumber(lines, afterNotes, roles);
  markSalutation(lines, afterNotes, roles);
  markAttachments(lines, roles);
  markAttachmentList(lines, roles);
  markContacts(lines, roles);
  markCentredTitles(lines, roles);
  lines.forEach((line, index) => {
    if (isOfficial(line.text) && !roles.has(line.place)) roles.set(line.place, 'signatory');
    if (wholeDate(line.text) === null || roles.has(line.place)) return;
    roles.set(line.place, 'date');
    markSignatories(lines, index, roles);
    const after = markRemarks(lines, index + 1, roles);
    markAttachedTitle(lines, after, title, roles);
  });
  return roles;
}

/** When a law was passed stands under its title. Gives the index of the first line after it. */
function markEnactments(lines: readonly Line[], roles: Map<number, LineRole>): number {
  let index = 0;
  while (index < lines.length) {
    const end = bracketEnd(lines, index);
    const text = lines
      .slice(index, end)
      .map((line) => line.text)
      .join('');
    if (!isEnactment(text) && !(isEffectNote(text) && isEnactment(lines[end]?.text ?? ''))) break;
    for (const line of lines.slice(index, end)) roles.set(line.place, 'note');
    index = end;
  }
  return index;
}

/**
 * A number that does not stand right under the title: a collection puts the note of passing between them, Taiwanese
 * orders the date. Gives the index of the first line after it.
 */
function markNumber(lines: readonly Line[], from: number, roles: Map<number, LineRole>): number {
  const dated = wholeDate(lines[from]?.text ?? '') !== null ? 1 : 0;
  const line = lines[from + dated];
  if (!line || !documentNumber(line.text)) return from;
  roles.set(line.place, 'number');
  return from + dated + 1;
}

/** The index after the line on which the brackets that a line opens are closed again. */
function bracketEnd(lines: readonly Line[], from: number): number {
  let end = from;
  let open = openBrackets(lines[end]?.text ?? '');
  while (open > 0 && end + 1 < lines.length && end - from < remarkLines) {
    end += 1;
    open = openBrackets(lines[end]?.text ?? '', open);
  }
  return open > 0 ? from + 1 : end + 1;
}

/** Whom a document is addressed to, over as many lines as its list goes on. */
function markSalutation(lines: readonly Line[], from: number, roles: Map<number, LineRole>): void {
  let joined = '';
  for (let index = from; index < Math.min(lines.length, from + salutationLines); index += 1) {
    const line = lines[index];
    if (!line || line.table || line.heading !== null) return;
    joined += line.text;
    if (/[：:]$/u.test(line.text) && !isSalutation(joined)) return;
    if (isSalutation(joined)) {
      for (const one of lines.slice(from, index + 1)) roles.set(one.place, 'salutation');
      return;
    }
    if (joined.length > salutationLength || /[。；！？]/u.test(joined) || markerOf(line.text)) return;
  }
}

/**
 * An attachment begins with its number on a line of its own (附件1, GB/T 9704-2012, 7.3.6), and its title follows. The
 * list of attachments at the end of a text has the number and the title on one line.
 */
function markAttachments(lines: readonly Line[], roles: Map<number, LineRole>): void {
  lines.forEach((line, index) => {
    const text = squash(line.text);
    const next = lines[index + 1];
    if (!attachmentLabel.test(text) || roles.has(line.place)) return;
    // 附件： with a numbered list under it names the attachments and begins none.
    if (/[：:]$/u.test(text) && next && markerOf(next.text)) return;
    roles.set(line.place, 'attachment');
    const end = attachedTitleEnd(lines, index + 1);
    for (const one of lines.slice(index + 1, end)) roles.set(one.place, 'title');
  });
}

/** The index after the lines that an attachment's title takes up. */
function attachedTitleEnd(lines: readonly Line[], from: number): number {
  for (let index = from; index < Math.min(lines.length, from + attachedTitleLines); index += 1) {
    const line = lines[index];
    if (!line || line.table) return index;
    const supplement = titleSupplement.test(squash(line.text));
    const canStand = canStandInTitle(line.text) && line.text.length <= attachedTitleLength;
    if (!supplement && (!canStand || /[，。；：:]/u.test(line.text))) return index;
    if (!continuesTitle(line.text, lines[index + 1])) return index + 1;
  }
  return from;
}

/** A title goes on where its first line stops within a name, or a supplement such as （试行） follows. */
function continuesTitle(text: string, next: Line | undefined): boolean {
  if (!next) return false;
  return (
    openBrackets(text) > 0 || titleSupplement.test(squash(next.text)) || /(?:关于|的|和|与|印发)$/u.test(text)
  );
}

function isSalutation(text: string): boolean {
  return (
    !opensSentence.test(text) &&
    (addressee.test(text) || addressing.test(text)) &&
    text.length <= salutationLength &&
    salutationEnd.test(text) &&
    !/[。；]/u.test(text) &&
    !markerOf(text)
  );
}

/** The list of attachments below a text goes on in numbered lines, which number nothing of the text. */
function markAttachmentList(lines: readonly Line[], roles: Map<number, LineRole>): void {
  let next = 0;
  for (const line of lines) {
    const first = /^附件[：:]\s*(?<number>1)\s*[.．、]/u.test(line.text);
    const marker = next > 0 ? markerOf(line.text) : null;
    if (first) next = 2;
    else if (marker?.style === 'arabic' && marker.value === next) next += 1;
    else {
      next = 0;
      continue;
    }
    if (!roles.has(line.place)) roles.set(line.place, 'note');
  }
}

/** What a format centres in the middle of a text, and that reads like a title, is one: 成员名单. */
function markCentredTitles(lines: readonly Line[], roles: Map<number, LineRole>): void {
  lines.forEach((line, index) => {
    const above = lines[index - 1];
    const isTitle =
      line.align === 'centre' &&
      above !== undefined &&
      !roles.has(line.place) &&
      line.text.length <= attachedTitleLength &&
      /\p{Script=Han}{4}/u.test(line.text) &&
      canStandInTitle(line.text) &&
      possibleMarker(line.text) === null &&
      !/[，。；：:\d]$/u.test(line.text) &&
      lines[index + 1]?.table === null;
    if (isTitle) roles.set(line.place, 'title');
  });
}

/** Whom to ask, and to whom copies went (版记, GB/T 9704-2012, 7.4), where each has a line of its own. */
function markContacts(lines: readonly Line[], roles: Map<number, LineRole>): void {
  for (const line of lines) {
    if (roles.has(line.place) || line.table) continue;
    const text = squash(line.text);
    if (contactLine.test(text)) roles.set(line.place, 'contact');
    else if (circulation.test(text)) roles.set(line.place, 'note');
  }
}

/** The names above a date, up to the paragraph before them, with remarks such as 代章 between them. */
function markSignatories(lines: readonly Line[], date: number, roles: Map<number, LineRole>): void {
  for (let index = date - 1; index >= Math.max(0, date - signatories); index -= 1) {
    const line = lines[index];
    if (!line || (roles.has(line.place) && roles.get(line.place) !== 'signatory')) return;
    if (isSignatory(line.text)) roles.set(line.place, 'signatory');
    else if (isSignatureNote(lines, index)) roles.set(line.place, 'signature-note');
    else return;
  }
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
    for (const line of remark) roles.set(line.place, role);
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
    const supplement = length > 0 && titleSupplement.test(squash(line.text));
    if (roles.has(line.place) || line.table) break;
    if (!supplement && (!canStandInTitle(line.text) || isBodyName(line.text))) break;
    joined += squash(line.text);
    length += 1;
    const known = names.includes(joined) || (names.length === 0 && plainTitle.includes(joined));
    if (known || (supplement && fits === length - 1)) fits = length;
  }
  const found = fits > 0 || from + length >= lines.length ? fits : length;
  for (const line of lines.slice(from, from + found)) roles.set(line.place, 'title');
}
