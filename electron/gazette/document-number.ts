import { numeralValue } from '../../shared/text/ordinals';
import { squash } from './spacing';

/**
 * How a document is numbered: 京科发〔2022〕10号 (GB/T 9704-2012, 7.2.5), 国务院令第722号 (7.2.5 does not cover orders),
 * 国家税务总局公告2019年第7号.
 */
export interface DocumentNumber {
  /** The sign of the issuing body; of an order or announcement, its name. */
  readonly sign: string;
  /** Null for orders, which a body numbers through. */
  readonly year: number | null;
  readonly serial: number;
  /** `printed`: of a kind that is given as it stands, sign and all. */
  readonly form: 'bracketed' | 'order' | 'yearly' | 'printed';
}

/** Brackets vary in print: 〔2022〕 is the norm, [2022], （2022） and 【2022】 stand for it. */
const open = '[〔［\\[（(【﹝〈<]';
const close = '[〕］\\]）)】﹞〉>]';
const bracketed = new RegExp(
  `^(?<sign>[\\p{Script=Han}\\p{L}]{1,20})${open}(?<year>\\d{4})${close}第?(?<serial>\\d{1,5})[号號]$`,
  'u',
);
const yearly =
  /^(?<sign>\p{Script=Han}{0,30}(?:公告|通告|令))[（(]?(?<year>\d{4})年?第(?<serial>\d{1,4})[号號][）)]?$/u;
const order =
  /^(?<sign>[\p{Script=Han}、]{0,40}(?:令|公告|通告|告示))[（(]?第(?<serial>\d{1,5}|[〇零一二三四五六七八九十百]{1,6})[号號][）)]?$/u;
/**
 * Taiwanese numbers (院授主孝四字第0940002875A號) begin with the year of the Republic; those of the 1950s put a short
 * year first: (53)政财字第120号.
 */
const asPrinted = /^(?:[（(〔[]\d{2,4}[）)〕\]])?\p{Script=Han}{1,16}字第?\d{1,12}[A-Z]?[號号]$/u;
const english = new RegExp(
  `^(?<sign>[A-Za-z]{2,40})${open}(?<year>\\d{4})${close}No\\.?(?<serial>\\d{1,5})$`,
  'u',
);
const prefix = /^(?:发文字号|发文文号|文号|文件编号|文號)[：:]/u;

/** Reads a whole text as a number, in brackets or not; null when it is none. */
export function documentNumber(text: string): DocumentNumber | null {
  const plain = squash(text).normalize('NFC').replace(prefix, '');
  const bare = /^[（(].*[）)]$/u.test(plain) ? plain.slice(1, -1) : plain;
  if (asPrinted.test(plain)) return { sign: plain, year: null, serial: 0, form: 'printed' };
  return (
    numberBy(bracketed, bare, 'bracketed') ??
    numberBy(yearly, bare, 'yearly') ??
    numberBy(order, bare, 'order')
  );
}

/** An order's number where it stands alone under the order's name: 第 722 号. */
export function orderNumber(name: string, text: string): DocumentNumber | null {
  return /^第.*[号號]$|^\d{4}年第\d+[号號]$/u.test(squash(text))
    ? documentNumber(squash(name) + squash(text))
    : null;
}

/** Reads the romanised number of the English contents, e.g. `Jingkefa[2022]No. 10`. */
export function englishNumber(text: string): DocumentNumber | null {
  return numberBy(english, squash(text), 'bracketed');
}

/** As it should be printed, whatever was: 京科发〔2022〕10号, 国务院令第722号. */
export function printedNumber({ sign, year, serial, form }: DocumentNumber): string {
  switch (form) {
    case 'bracketed':
      return `${sign}〔${String(year)}〕${String(serial)}号`;
    case 'yearly':
      return `${sign}${String(year)}年第${String(serial)}号`;
    case 'order':
      return `${sign}第${String(serial)}号`;
    case 'printed':
      return sign;
  }
}

export function printedEnglishNumber(number: DocumentNumber): string {
  return `${number.sign} [${String(number.year)}] No. ${String(number.serial)}`;
}

/**
 * What the contents' and the document's printing of a number have in common: an order is 国务院令第722号 in the one
 * and 中华人民共和国国务院令第722号 in the other.
 */
export function matchingKey(number: DocumentNumber): string {
  return number.form === 'order'
    ? `${number.sign.slice(-1)}/${String(number.serial)}`
    : printedNumber(number);
}

/** What Chinese and romanised forms of the same number have in common. */
export function numberKey(number: DocumentNumber): string {
  return `${String(number.year)}/${String(number.serial)}`;
}

function numberBy(pattern: RegExp, text: string, form: DocumentNumber['form']): DocumentNumber | null {
  const groups = pattern.exec(text)?.groups;
  const digits = groups?.['serial'] ?? '';
  const serial = /^\d+$/u.test(digits) ? Number(digits) : numeralValue(digits);
  if (!groups || serial === null) return null;
  const year = groups['year'];
  return { sign: groups['sign'] ?? '', year: year ? Number(year) : null, serial, form };
}
