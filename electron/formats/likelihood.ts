import { commonCharacters } from './common-characters';

/** Enough of a text to tell by, in UTF-16 code units. */
const sample = 100_000;

/** What one character says about a decoding: readable kinds speak for it, impossible ones weigh heavily against it. */
const kinds: readonly (readonly [RegExp, number])[] = [
  [/[\t\n\r\f\u0020-\u007E]/u, 0.6],
  [/[\u3000-\u303F\uFF00-\uFFEF\u2010-\u2027\u00A0\u00B7]/u, 0.8],
  [/[\u0000-\u001F\u007F-\u009F]/u, -5],
  [/[\uD800-\uDFFF\uFFFE\uFFFF]|\p{Co}|\p{Cn}/u, -3],
  [/\p{Script=Han}/u, 0.1],
];

/**
 * How much a text looks like Chinese or English that someone wrote, from below 0 to 1: the mean over its beginning.
 * Chinese in its own encoding has above 0.5; read in another one, below 0.3.
 */
export function likelihood(text: string): number {
  let sum = 0;
  let count = 0;
  for (const character of text.slice(0, sample)) {
    count += 1;
    sum += weight(character);
  }
  return count === 0 ? 0 : sum / count;
}

function weight(character: string): number {
  if (commonCharacters.has(character)) return 1;
  return kinds.find(([kind]) => kind.test(character))?.[1] ?? -0.5;
}

/** Fewer Han characters may be a name or two. */
const enoughHan = 30;
/** Laws and plans have three common characters in four, a list of names one in two, Korean read as Chinese one in three. */
const leastCommon = 0.42;

/** Whether the Han characters of a text, if it has many, are those that Chinese is written with. */
export function isChinese(text: string): boolean {
  let han = 0;
  let common = 0;
  for (const character of text.slice(0, sample)) {
    if (!/\p{Script=Han}/u.test(character)) continue;
    han += 1;
    if (commonCharacters.has(character)) common += 1;
  }
  return han < enoughHan || common >= han * leastCommon;
}
