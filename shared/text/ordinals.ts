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
  `^[第（(]?\\s*(?<value>[${numeralCharacters}]+|[0-9０-９]+)\\s*` +
    `(?:[编章节条款项]|[、.．）)])?(?:之(?<inserted>[${numeralCharacters}]+))?$`,
  'u',
);

/** The ordinal that a whole label gives: 第二十条, 一、, （十二）, (3), 1., 第一百二十条之一; null when it gives none. */
export function ordinal(label: string): Ordinal | null {
  const groups = labelPattern.exec(label.trim())?.groups;
  const value = numeralValue(groups?.['value'] ?? '');
  if (value === null) return null;
  return { value, inserted: groups?.['inserted'] ? numeralValue(groups['inserted']) : null };
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
