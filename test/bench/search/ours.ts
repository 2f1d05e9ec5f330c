import { createLibrary, finishLibrary, openLibraryFile } from '../../../electron/library/library-file';
import { search } from '../../../electron/library/search';
import { tokens } from '../../../shared/text/tokens';
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
export const indexTables: readonly string[] = ['unit_index%'];

export function ourSearch(file: string): OurSearch {
  const db = openLibraryFile(file);
  if (typeof db === 'string') throw new Error(`The library is ${db}`);
  const found = (query: string, limit: number) => search(db, { query, document: null, offset: 0, limit });
  return {
    first: (word, limit) => found(word, limit).hits,
    count: (word) => found(word, 0).total.occurrences,
    all: (word) => found(word, 0).total.units,
    page: (word) => structuredClone(found(word, 50)),
    everyHit: (typed) => found(typed, Number.MAX_SAFE_INTEGER).hits,
    forget: () => undefined,
    close: () => db.close(),
  };
}

/** Writes the index of these texts, and nothing else, as an import does. */
export function writeIndex(file: string, passages: readonly BenchPassage[]): void {
  const db = createLibrary(file);
  const insert = db.prepare('INSERT INTO unit_index (rowid, tokens) VALUES (?, ?)');
  db.transaction(() => {
    for (const { id, text } of passages) insert.run(id, tokens(text).join(' '));
  })();
  finishLibrary(db);
  db.close();
}
