import { openLibraryFile } from '../../../electron/library/library-file';
import { runToEnd } from '../../../electron/library/work';
import { directoryOf } from '../../../electron/library/search/directory';
import { evaluate } from '../../../electron/library/search/evaluate';
import { wordHits, type Hits } from '../../../electron/library/search/hits';
import { firstFound, firstHits } from '../../../electron/library/search/first-hits';
import { passageReader } from '../../../electron/library/search/passages';
import { search } from '../../../electron/library/search/search';
import { noFilters, type SearchTerms } from '../../../shared/model/search';
import type { WordsNode } from '../../../shared/search/query';
import { foldText } from '../../../shared/text/fold';
import type { Hit } from './folded-library';

/** What is measured of the reader's own search, on one library. */
export interface OurSearch {
  /** The first hits: passages and offsets, as references give rows. */
  readonly first: (word: string, limit: number) => readonly unknown[];
  /** The same with their surroundings, as the window shows them. */
  readonly shown: (word: string, limit: number) => readonly unknown[];
  /** Of all occurrences. */
  readonly count: (word: string) => number;
  /** Rows of all units that hold the word. */
  readonly all: (word: string) => Uint32Array;
  /** The first result page as it crosses to the window. */
  readonly page: (word: string) => unknown;
  readonly everyHit: (typed: string) => Iterable<Hit>;
  /** Has what it remembers of the latest queries pushed out by others, so that the next one is answered anew. */
  readonly forget: () => void;
  readonly close: () => void;
}

/** Tables of the index, as SQL's LIKE takes them. */
export const indexTables: readonly string[] = ['pair_%', 'indexed_document'];

/** Documents on the first result page of the window. */
const pageLength = 20;
/** More queries than are remembered, of which none is measured. */
const others = ['㐀', '㐁', '㐂', '㐃', '㐄', '㐅', '㐆', '㐇'];

export function ourSearch(file: string): OurSearch {
  const db = openLibraryFile(file);
  if (typeof db === 'string') throw new Error(`The library is ${db}`);
  const hitsOf = (word: string): Hits => runToEnd(wordHits(db, directoryOf(db), wordsNode(word)));
  const page = (query: string, limit: number): unknown =>
    runToEnd(search(db, { ...termsOf(query), sort: 'relevance', offset: 0, limit }));
  return {
    first: (word, limit) => firstFound(db, directoryOf(db), foldText(word), limit),
    shown: (word, limit) => firstHits(db, word, limit),
    count: (word) => hitsOf(word).length,
    all: (word) => {
      const directory = directoryOf(db);
      const { firstRows, firstUnits } = directory;
      const { units } = runToEnd(evaluate(db, directory, wordsNode(word)));
      const rows = new Uint32Array(units.count());
      let document = 0;
      let count = 0;
      units.forEach((unit) => {
        while (unit >= (firstUnits[document + 1] ?? 0)) document += 1;
        rows[count++] = (firstRows[document] ?? 0) + unit - (firstUnits[document] ?? 0);
      });
      return rows;
    },
    page: (query) => structuredClone(page(query, pageLength)),
    everyHit: function* (typed) {
      const directory = directoryOf(db);
      const found = runToEnd(evaluate(db, directory, wordsNode(typed)));
      const reader = passageReader(db, directory, found);
      for (let document = 0; document < directory.size; document += 1) {
        for (const { address, marks } of reader.marked(document, 0, Number.MAX_SAFE_INTEGER)) {
          for (const { start, end } of marks) yield { address, start, end };
        }
      }
    },
    forget: () => {
      for (const other of others) page(other, 1);
    },
    close: () => db.close(),
  };
}

/** Words as they are, whatever they would mean in a query. */
function wordsNode(typed: string): WordsNode {
  return {
    type: 'words',
    typed,
    folded: foldText(typed),
    aliases: [],
    span: { start: 0, end: typed.length },
  };
}

function termsOf(query: string): SearchTerms {
  return { query, document: null, filters: noFilters, aliases: false };
}
