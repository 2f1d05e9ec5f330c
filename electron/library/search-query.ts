import { fold } from '../../shared/text/fold';
import { pairs, runs } from '../../shared/text/tokens';

export interface SearchQuery {
  /** Folded words, each of which a unit has to hold; never empty strings, each once. */
  readonly words: readonly string[];
  /**
   * FTS5 expression for the units that may hold all words; null when no word has a letter or digit, so that the
   * index says nothing. It never misses a unit; a word with punctuation inside needs the scan that follows.
   */
  readonly match: string | null;
}

/** Reads what a person typed: words parted by spaces. Whatever is typed makes a valid expression. */
export function readQuery(typed: string): SearchQuery {
  const words = [...new Set(typed.split(/\s+/u).map((word) => fold(word).text))].filter(
    (word) => word !== '',
  );
  const phrases = words.flatMap(runs).map(phraseOf);
  return { words, match: phrases.length > 0 ? phrases.join(' AND ') : null };
}

/** Tokens hold letters and digits alone, so nothing in them can end the quotation. */
function phraseOf(characters: readonly string[]): string {
  return characters.length === 1 ? `"${characters.join('')}"*` : `"${pairs(characters).join(' ')}"`;
}
