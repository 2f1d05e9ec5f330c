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
