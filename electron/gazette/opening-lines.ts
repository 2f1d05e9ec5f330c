import { documentNumber } from './document-number';
import { isEffectNote, isEnactment } from './enactment';
import type { Line } from './line';
import type { GrowingRoles } from './line-role';
import { markerOf } from './marker';
import { wholeDate } from './printed-date';
import { openBrackets } from './sentence';

const salutationEnd = /[：:]$/u;
/** Whom a document is addressed to ends in a kind of body or of people. */
const addressee =
  /[府局委部厅院办处会位门构司业校学表志行署社站所心队区县市室厂军团体员胞关等们省州盟旗组镇乡村庭港馆）)廳會處國国团友士生][：:]$/u;
const addressing = /^(?:各|全[市省区县国体]|你们?[省市区县局厅部委办院]|有关|相关|驻)/u;
/** A sentence that leads to a list ends like a salutation. */
const opensSentence =
  /^(?:根据|依据|依照|按照|为|经|现|鉴于|自|近[日年]|有下列)|(?:如下|下列|以下)[\p{Script=Han}]{0,8}[：:]$|是[：:]$/u;
const salutationLength = 160;
const salutationLines = 4;
const remarkLines = 12;

/** What stands between a title and its text: when a law was passed, the number, whom the document is addressed to. */
export function markOpening(lines: readonly Line[], roles: GrowingRoles): void {
  const afterNotes = markEnactments(lines, roles);
  const afterNumber = markNumber(lines, afterNotes, roles);
  markSalutation(lines, afterNumber, roles);
}

/** When a law was passed stands under its title. Gives the index of the first line after it. */
function markEnactments(lines: readonly Line[], roles: GrowingRoles): number {
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

/**
 * A number that does not stand right under the title: a collection puts the note of passing between them, Taiwanese
 * orders the date. Gives the index of the first line after it.
 */
function markNumber(lines: readonly Line[], from: number, roles: GrowingRoles): number {
  const dated = wholeDate(lines[from]?.text ?? '') !== null ? 1 : 0;
  const line = lines[from + dated];
  if (!line || !documentNumber(line.text)) return from;
  roles.set(line.place, 'number');
  return from + dated + 1;
}

/** Whom a document is addressed to, over as many lines as its list goes on. */
function markSalutation(lines: readonly Line[], from: number, roles: GrowingRoles): void {
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
