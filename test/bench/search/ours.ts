import { createLibrary, openLibraryFile } from '../../../electron/library/library-file';
import { indexWriter } from '../../../electron/library/search-index/index-writer';
import { firstHits } from '../../../electron/library/search/first-hits';
import { listHits } from '../../../electron/library/search/list-hits';
import { search } from '../../../electron/library/search/search';
import { runToEnd } from '../../../electron/library/work';
import { noFilters } from '../../../shared/model/search';
import type { Hit } from './folded-library';
import type { BenchPassage } from './passages';

/** What is measured of the reader's own search, on one library. */
export interface OurSearch {
  /** The first hits with their surroundings. */
  readonly first: (word: string, limit: number) => readonly unknown[];
  /** Of all occurrences. */
  readonly count: (word: string) => number;
  /** Of all units that hold the word; how many. */
  readonly all: (word: string) => number;
  /** The first result page as it crosses to the window. */
  readonly page: (word: string) => unknown;
  readonly everyHit: (typed: string) => Iterable<Hit>;
  /** Has what it remembers of the latest queries pushed out by others, so that the next one is answered anew. */
  readonly forget: () => void;
  readonly close: () => void;
}

/** Tables of the index, as SQL's LIKE takes them. */
export const indexTables: readonly string[] = ['pair_%', 'indexed_document'];

export function ourSearch(file: string): OurSearch {
  const db = openLibraryFile(file);
  if (typeof db === 'string') throw new Error(`The library is ${db}`);
  const terms = { document: null, filters: noFilters, aliases: false, sort: 'relevance' } as const;
  const page = (query: string, limit: number) => runToEnd(search(db, { ...terms, query, offset: 0, limit }));
  let forgotten = 0;
  return {
    first: (word, limit) => firstHits(db, word, limit),
    count: (word) => page(word, 0).total.occurrences,
    all: (word) => page(word, 0).total.units,
    page: (word) => structuredClone(page(word, 20)),
    everyHit: (typed) =>
      runToEnd(listHits(db, { ...terms, query: typed, limit: Number.MAX_SAFE_INTEGER })).hits,
    forget: () => {
      // Nothing stands so, and as many answers are remembered.
      for (let each = 0; each < 4; each += 1) page(`\u{10ffff}${String((forgotten += 1))}`, 0);
    },
    close: () => db.close(),
  };
}

/** Writes the index of these texts, and nothing else, as an import does. */
export function writeIndex(file: string, passages: readonly BenchPassage[]): void {
  const db = createLibrary(file);
  db.pragma('foreign_keys = OFF');
  const index = indexWriter(db);
  // An import writes an issue's documents in a transaction; a document has about as many units.
  const units = 70;
  const documents = 8;
  for (let from = 0; from < passages.length; from += units * documents) {
    db.transaction(() => {
      for (let at = from; at < Math.min(from + units * documents, passages.length); at += units) {
        const document = passages.slice(at, at + units);
        db.prepare(
          `INSERT INTO document (id, source_id, shelf, address, ordinal, title, characters) VALUES (?, 0, '', ?, 1, '', 0)`,
        ).run(at + 1, String(at));
        index.add(
          at + 1,
          document[0]?.id ?? 0,
          document.map(({ text }) => ({ kind: 'paragraph', label: null, heading: null, text, table: null })),
        );
      }
      index.flush();
    })();
  }
  db.close();
}
