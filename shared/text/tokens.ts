import { fold } from './fold';

/**
 * Tokens: the overlapping pairs of every run of letters and digits, and the run's last character by itself.
 * So any stretch of two or more characters is a phrase of pairs, any single character is the beginning of exactly one
 * token, and no phrase reaches across punctuation. Index and query share this function; measured against a
 * brute-force scan it is exact, which word segmenters and FTS5's own tokenizers are not for Chinese.
 */
const run = /[\p{L}\p{N}\p{M}]+/gu;

/** Runs of letters and digits of an already folded text, each as its code points. */
export function runs(folded: string): string[][] {
  return Array.from(folded.matchAll(run), (match) => Array.from(match[0]));
}

export function pairs(characters: readonly string[]): string[] {
  return characters.slice(1).map((character, before) => (characters[before] ?? '') + character);
}

/** Tokens of a text as printed; folds it first. */
export function tokens(text: string): string[] {
  return runs(fold(text).text).flatMap((characters) => [...pairs(characters), ...characters.slice(-1)]);
}
