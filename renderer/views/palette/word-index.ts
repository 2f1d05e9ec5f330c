import MiniSearch from 'minisearch';

/** How near a word comes to the one that was typed. */
export type Nearness = 'exact' | 'prefix' | 'fuzzy';

/** The words that rows hold: letters of scripts that part words by spaces, and digits. */
export interface WordIndex {
  readonly add: (row: number, folded: string) => void;
  /**
   * Tells of the rows that hold a word, or one that begins with it, or, where there is neither, one that is spelled
   * nearly so. Rows are told of more than once when they hold several.
   */
  readonly find: (word: string, visit: (row: number, nearness: Nearness) => void) => void;
}

/** Words of an already folded text. */
const wordPattern = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}\p{N}]+/gu;

export function wordsIn(folded: string): string[] {
  return folded.match(wordPattern) ?? [];
}

/** Shorter words have too many neighbours. */
const shortestFuzzy = 4;
/** From this length on two letters may be wrong, or one pair swapped. */
const longWord = 8;
/** Different spellings that are tried for one misspelled word, the nearest first. */
const mostSpellings = 5;

/**
 * MiniSearch over the vocabulary, not over the rows: each different word is one of its documents, and knows its rows.
 * So prefix and fuzzy are looked up among some ten thousand words, however many titles hold them. Over the English
 * titles of 40,000 documents themselves a prefix took up to 48 ms and two frequent words 85 ms.
 */
export function wordIndex(): WordIndex {
  const rowsOf = new Map<string, number[]>();
  const vocabulary = new MiniSearch<{ readonly word: string }>({
    idField: 'word',
    fields: ['word'],
    tokenize: (word) => [word],
    // Words come folded.
    processTerm: (word) => word,
  });
  return {
    add: (row, folded) => {
      for (const word of wordsIn(folded)) {
        const rows = rowsOf.get(word);
        if (!rows) {
          rowsOf.set(word, [row]);
          vocabulary.add({ word });
        } else if (rows.at(-1) !== row) rows.push(row);
      }
    },
    find: (word, visit) => {
      const tell = (found: string, nearness: Nearness): void => {
        for (const row of rowsOf.get(found) ?? []) visit(row, nearness);
      };
      const begun = vocabulary.search(word, { prefix: true });
      for (const { id } of begun) tell(String(id), id === word ? 'exact' : 'prefix');
      if (begun.length > 0 || word.length < shortestFuzzy || /\d/u.test(word)) return;
      const near = vocabulary.search(word, { fuzzy: word.length < longWord ? 1 : 2 });
      for (const { id } of near.slice(0, mostSpellings)) tell(String(id), 'fuzzy');
    },
  };
}
