import type { ReadableLibrary } from '../../../electron/library/library-file';

/** A search by LIKE over all that units print; it folds nothing but the case of ASCII letters. Rows of units. */
export interface LikeScan {
  readonly count: (word: string) => number;
  readonly first: (word: string, limit: number) => readonly number[];
  readonly all: (word: string) => readonly number[];
}

const condition = 'text LIKE @word OR heading LIKE @word OR label LIKE @word OR table_content LIKE @word';

export function likeScan(db: ReadableLibrary): LikeScan {
  const count = db
    .prepare<[{ word: string }], number>(`SELECT count(*) FROM unit WHERE ${condition}`)
    .pluck();
  const rows = db
    .prepare<[{ word: string; limit: number }], number>(`SELECT id FROM unit WHERE ${condition} LIMIT @limit`)
    .pluck();
  return {
    count: (word) => count.get({ word: `%${word}%` }) ?? 0,
    first: (word, limit) => rows.all({ word: `%${word}%`, limit }),
    all: (word) => rows.all({ word: `%${word}%`, limit: -1 }),
  };
}
