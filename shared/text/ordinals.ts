/**
 * Chinese ordinals as Chinese law writes them: 第二十条 is 20, 一、 is 1, （十二） is 12, 第一百二十条之一 is 120 with
 * a 1 inserted after it. Digits of either width are read as well. Numbers stop below ten thousand: no law has more
 * articles, and 万 would read common words as numbers.
 */
const digits: Readonly<Record<string, number>> = {
  ...{ 〇: 0, 零: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 },
};
const ranks: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** The characters that a Chinese number is written with, for use within a character class of a pattern. */
export const numeralCharacters = '〇零一二两三四五六七八九十百千';

/** The value of a Chinese or Arabic number below 10 000, e.g. 二十, 一百零三, 二〇二二, 12, １２; null for anything else. */
export function numeralValue(text: string): number | null {
  const plain = text.normalize('NFKC').replaceAll(/\s/gu, '');
  if (/^\d{1,4}$/u.test(plain)) return Number(plain);
  if (/^[〇零一二三四五六七八九]{2,4}$/u.test(plain)) return positional(plain);
  return ranked(plain);
}

/** An ordinal as printed in a label. */
export interface Ordinal {
  readonly value: number;
  /** 1 for 之一 of 第一百二十条之一; null when nothing was inserted. */
  readonly inserted: number | null;
}

const labelPattern = new RegExp(
  `^[第（(]?(?<value>[${numeralCharacters}]+|[0-9０-９]+)` +
    `(?:[编編篇章节節条條款项項目]|部分|[、.．）)])?(?:之(?<inserted>[${numeralCharacters}]+|[0-9]+)|[-－](?<further>[0-9]+)[条條])?$`,
  'u',
);
/** 1.2.3 counts by its last number. */
const decimalPattern = /^\d{1,3}(?:[.．]\d{1,3})*[.．](?<value>\d{1,3})$/u;
const english = /^(?:part|chapter|section|article)(?<value>\d{1,4}|[IVXLC]+)(?:-(?<inserted>\d{1,2}))?$/iu;

/**
 * The ordinal that a whole label gives: 第二十条, 第 3-1 條, 一、, （十二）, (3), 1., ①, 1.2.3 (3), 第一百二十条之一,
 * Chapter IV; null when it gives none.
 */
export function ordinal(label: string): Ordinal | null {
  const plain = label.replaceAll(/\s/gu, '');
  const enclosed = enclosedValue(plain);
  if (enclosed !== null) return { value: enclosed, inserted: null };
  const decimal = decimalPattern.exec(plain)?.groups?.['value'];
  if (decimal) return { value: Number(decimal), inserted: null };
  const latin = english.exec(plain)?.groups;
  const groups = latin ?? labelPattern.exec(plain)?.groups;
  const printed = groups?.['value'] ?? '';
  const value = latin && /^[A-Z]+$/iu.test(printed) ? romanValue(printed) : numeralValue(printed);
  if (value === null) return null;
  const inserted = groups?.['inserted'] ?? groups?.['further'];
  return { value, inserted: inserted ? numeralValue(inserted) : null };
}

/** First and last code point of the numbers that Unicode encloses in one character, and the value of the first. */
const enclosures: readonly (readonly [number, number, number])[] = [
  [0x2460, 0x2473, 1], // ① to ⑳
  [0x2474, 0x2487, 1], // ⑴ to ⒇
  [0x2488, 0x249b, 1], // ⒈ to ⒛
  [0x2776, 0x277f, 1], // ❶ to ❿
  [0x3220, 0x3229, 1], // ㈠ to ㈩
  [0x3251, 0x325f, 21], // ㉑ to ㉟
];

/** The value of a number that is one character with its circle, brackets or stop; null for anything else. */
export function enclosedValue(text: string): number | null {
  const point = text.codePointAt(0) ?? 0;
  if (text.length !== 1) return null;
  const range = enclosures.find(([first, last]) => point >= first && point <= last);
  return range ? point - range[0] + range[2] : null;
}

const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

function romanValue(text: string): number | null {
  const values = Array.from(text.toUpperCase(), (letter) => romanDigits[letter] ?? 0);
  const sum = values.reduce(
    (total, value, index) => total + (value < (values[index + 1] ?? 0) ? -value : value),
    0,
  );
  return sum > 0 ? sum : null;
}

function positional(text: string): number {
  return Array.from(text).reduce((sum, character) => sum * 10 + (digits[character] ?? 0), 0);
}

function ranked(text: string): number | null {
  let sum = 0;
  let digit: number | null = null;
  let lowest = Infinity;
  for (const character of text) {
    const rank = ranks[character];
    if (rank !== undefined) {
      if (rank >= lowest) return null;
      sum += (digit ?? 1) * rank;
      lowest = rank;
      digit = null;
    } else {
      const next = digits[character];
      if (next === undefined || (digit !== null && digit !== 0)) return null;
      digit = next;
    }
  }
  return text === '' ? null : sum + (digit ?? 0);
}
