import { documentNumber, englishNumber, orderNumber, type DocumentNumber } from './document-number';

export type ContentsLanguage = 'chinese' | 'english';

/** An entry's title and the number that stands behind it, or before it. */
export interface NumberedTitle {
  readonly title: string;
  /** As printed. */
  readonly number: string | null;
  readonly parsed: DocumentNumber | null;
}

const bracketed =
  '[\\p{Script=Han}A-Za-z]{1,18}\\s?[[〔（(【［]\\s?[\\dOoIl]{4}\\s?[\\]〕）)】］]\\s?第?\\s?\\d{1,5}\\s?[号號]';
const chinese: readonly RegExp[] = [
  new RegExp(`\\s*[（(]\\s*(?<number>${bracketed})\\s*[）)]$`, 'u'),
  new RegExp(`(?<=[\\s》）)]|通知|意见|决定|办法|公告|规定|批复|函|通报)\\s*(?<number>${bracketed})$`, 'u'),
  /\s*[（(](?<number>[^（()）]{1,30}[令告]\s?第\s?\d{1,5}\s?[号號])[）)]$/u,
  /\s*[（(]?(?<number>第\s?\d{1,5}\s?[号號])[）)]?$/u,
  /\s*[（(](?<number>[^（()）]{0,20}\d{4}年第\s?\d{1,4}[号號])[）)]$/u,
];
const leading = new RegExp(`^[（(]?(?<number>${bracketed})[）)]?\\s*(?=\\S)`, 'u');
const english = /\s*[（(](?<number>[A-Za-z]+\s*[[〔（(]\d{4}[\]〕）)]\s*No\.?\s*\d{1,5})[）)]$/u;

/** Whether a line of the contents ends in a 文号. */
export function endsInNumber(text: string): boolean {
  return chinese.slice(0, 2).some((pattern) => pattern.test(text)) || english.test(text);
}

/** Parts an entry without its page into title and number. */
export function numberedTitle(whole: string, language: ContentsLanguage): NumberedTitle {
  if (language === 'english') {
    const number = english.exec(whole)?.groups?.['number'] ?? null;
    return {
      title: whole.replace(english, '').trim(),
      number,
      parsed: number ? englishNumber(number) : null,
    };
  }
  for (const pattern of [...chinese, leading]) {
    const number = pattern.exec(whole)?.groups?.['number'];
    if (number === undefined) continue;
    const title = whole.replace(pattern, '').trim();
    const parsed = documentNumber(withDigits(number)) ?? orderNumber(title, number);
    if (parsed && title !== '') return { title, number, parsed };
  }
  return { title: whole, number: null, parsed: null };
}

/** Text recognition takes digits of the year for letters: 津政函〔2O20〕27号. */
function withDigits(number: string): string {
  return number.replace(/(?<=[[〔（(【［]\s?)[\dOoIl]{4}(?=\s?[\]〕）)】］])/u, (year) =>
    year.replaceAll(/[Oo]/gu, '0').replaceAll(/[Il]/gu, '1'),
  );
}
