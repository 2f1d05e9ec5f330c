import { documentNumber, printedNumber } from '../document-number';
import type { Span } from './brackets';

/** A title in 《》 with what is printed behind it. */
export interface QuotedTitle extends Span {
  /** Without its marks and the spaces of typesetting. */
  readonly title: string;
  /** The number in brackets behind it. */
  readonly number: string | null;
  /** The provision behind it: 第五十一条第二款. */
  readonly article: string | null;
}

const numeral = '[〇零一二三四五六七八九十百千\\d]{1,8}';
const provision = new RegExp(
  `^\\s*(?<article>第${numeral}[条條](?:之${numeral})?(?:第${numeral}[款項项])?(?:第[（(]?${numeral}[）)]?[項项])?)`,
  'u',
);
const bracketed = /^\s*[（(](?<inner>[^（()）]{2,60}(?:[（(][^（()）]{2,12}[）)][^（()）]{0,40})?)[）)]/u;
/** 国务院令第513号, 主席令第四十八号. */
const order = /(?<body>\p{Script=Han}{2,20}令)\s*第?\s*(?<serial>[〇零一二三四五六七八九十百\d]{1,8})\s*号/u;
const sign =
  '[\\p{Script=Han}]{1,16}\\s*[〔［[（(【﹝]\\s*(?:19|20)\\d{2}\\s*[〕］\\]）)】﹞]\\s*第?\\s*\\d{1,5}\\s*号';
/** A 文号 within a text. */
export const numberWithin = new RegExp(sign, 'gu');
const longestAfter = 160;

/** The outermost titles of a text, in order. One pass. */
export function quotedTitles(text: string): QuotedTitle[] {
  const found: QuotedTitle[] = [];
  let depth = 0;
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(/[《》]/gu)) {
    if (mark === '《') {
      if (depth === 0) start = index;
      depth += 1;
    } else if (depth > 0) {
      depth -= 1;
      if (depth === 0) found.push(withTail(text, start, index + 1));
    }
  }
  return found;
}

function withTail(text: string, start: number, close: number): QuotedTitle {
  const title = foldTitle(text.slice(start + 1, close - 1));
  let end = close;
  const inner = bracketed.exec(text.slice(end, end + longestAfter));
  const number = inner ? numberOf(inner.groups?.['inner'] ?? '') : null;
  if (inner && number !== null) end += inner[0].length;
  const clause = provision.exec(text.slice(end, end + longestAfter));
  if (clause) end += clause[0].length;
  return { start, end, title, number, article: clause?.groups?.['article'] ?? null };
}

/** The number that a remark behind a title gives, in its normal form: 京科发〔2017〕65号, 国务院令第513号. */
export function numberOf(remark: string): string | null {
  const printed = remark.match(numberWithin)?.[0];
  const read = printed === undefined ? null : documentNumber(printed);
  if (read) return printedNumber(read);
  const groups = order.exec(remark)?.groups;
  return groups ? `${groups['body'] ?? ''}第${groups['serial'] ?? ''}号` : null;
}

/** A title without the spaces of typesetting: those between words of Latin script stay, single. */
export function foldTitle(title: string): string {
  return title
    .trim()
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/(?<![A-Za-z]) | (?![A-Za-z])/gu, '');
}
