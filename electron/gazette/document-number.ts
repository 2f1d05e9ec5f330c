import { squash } from './spacing';

/** A 文号: the sign of the issuing body, the year and the number within the year. */
export interface DocumentNumber {
  readonly sign: string;
  readonly year: number;
  readonly serial: number;
}

/** Brackets vary in print: 〔2022〕 is the norm (GB/T 9704-2012, 7.2.5), [2022], （2022） and 【2022】 stand for it. */
const open = '[〔［\\[（(【﹝]';
const close = '[〕］\\]）)】﹞]';
const chinese = new RegExp(
  `^(?<sign>[\\p{Script=Han}\\p{L}]{1,16})${open}(?<year>\\d{4})${close}第?(?<serial>\\d{1,5})号$`,
  'u',
);
const english = new RegExp(
  `^(?<sign>[A-Za-z]{2,40})${open}(?<year>\\d{4})${close}No\\.?(?<serial>\\d{1,5})$`,
  'u',
);

/** Reads a whole text as a 文号; null when it is none. */
export function documentNumber(text: string): DocumentNumber | null {
  return numberBy(chinese, text);
}

/** Reads the romanised number of the English contents, e.g. `Jingkefa[2022]No. 10`. */
export function englishNumber(text: string): DocumentNumber | null {
  return numberBy(english, text);
}

/** As it should be printed, whatever was: 京科发〔2022〕10号. */
export function printedNumber(number: DocumentNumber): string {
  return `${number.sign}〔${String(number.year)}〕${String(number.serial)}号`;
}

export function printedEnglishNumber(number: DocumentNumber): string {
  return `${number.sign} [${String(number.year)}] No. ${String(number.serial)}`;
}

/** What Chinese and romanised forms of the same number have in common. */
export function numberKey(number: DocumentNumber): string {
  return `${String(number.year)}/${String(number.serial)}`;
}

function numberBy(pattern: RegExp, text: string): DocumentNumber | null {
  const groups = pattern.exec(squash(text))?.groups;
  if (!groups) return null;
  return {
    sign: groups['sign'] ?? '',
    year: Number(groups['year']),
    serial: Number(groups['serial']),
  };
}
