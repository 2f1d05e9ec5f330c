import { fold } from '../../shared/text/fold';
import { pairs, runs } from '../../shared/text/tokens';

export interface SearchQuery {
  /** The words as typed, each of which a unit has to hold. */
  readonly typed: readonly string[];
  /** The same, folded; never empty strings, each once. */
  readonly words: readonly string[];
  /**
   * FTS5 expression for the units that may hold all words; null when no word has a letter or digit, so that the
   * index says nothing. It never misses a unit; a word with punctuation inside needs the scan that follows.
   */
  readonly match: string | null;
}

/** Chinese is printed without spaces, so a space between two Han characters parts two words. */
const betweenHan = /(?<=\p{sc=Han})\s+(?=\p{sc=Han})/u;

/**
 * What a person may have meant by what was typed, the strictest first: any other space belongs to a phrase, as in
 * `Nova Program`, or is a typesetter's, as in 5000 亿元, which is printed with and without; only when that is nowhere
 * does it part words, too. Empty when nothing was typed. Whatever is typed makes a valid expression.
 */
export function readQueries(typed: string): readonly SearchQuery[] {
  const strict = queryOf(typed.trim().split(betweenHan));
  const loose = queryOf(typed.trim().split(/\s+/u));
  return [strict, ...(loose.words.length > strict.words.length ? [loose] : [])].filter(
    ({ words }) => words.length > 0,
  );
}

function queryOf(parts: readonly string[]): SearchQuery {
  const byFolded = new Map(parts.map((part) => [fold(part).text, part]));
  byFolded.delete('');
  const words = [...byFolded.keys()];
  const phrases = words.flatMap(runs).map(phraseOf);
  return { typed: [...byFolded.values()], words, match: phrases.length > 0 ? phrases.join(' AND ') : null };
}

/** Tokens hold letters and digits alone, so nothing in them can end the quotation. */
function phraseOf(characters: readonly string[]): string {
  return characters.length === 1 ? `"${characters.join('')}"*` : `"${pairs(characters).join(' ')}"`;
}
