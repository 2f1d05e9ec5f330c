import Database from 'better-sqlite3';
import type { ReadableLibrary } from '../../../electron/library/library-file';
import { passagesOf } from './passages';

/** FTS5's own `trigram` over the same texts, in a file of its own. */
export interface TrigramIndex {
  readonly megabytes: number;
  /** Units that hold the word: by the index from three characters on, else by what FTS5 makes of LIKE. */
  readonly count: (word: string) => number;
  readonly first: (word: string, limit: number) => readonly number[];
  readonly all: (word: string) => readonly number[];
  readonly close: () => void;
}

export function writeTrigramIndex(library: ReadableLibrary, file: string): void {
  const db = new Database(file);
  db.pragma('journal_mode = MEMORY');
  db.pragma('synchronous = OFF');
  db.exec(`CREATE VIRTUAL TABLE passage USING fts5(text, tokenize='trigram')`);
  const insert = db.prepare('INSERT INTO passage (rowid, text) VALUES (?, ?)');
  db.transaction(() => {
    for (const { id, text } of passagesOf(library)) insert.run(id, text);
  })();
  db.exec(`INSERT INTO passage(passage) VALUES ('optimize')`);
  db.close();
}

export function openTrigramIndex(file: string): TrigramIndex {
  const db = new Database(file, { readonly: true });
  const statements = (condition: string) => ({
    count: db.prepare<[string], number>(`SELECT count(*) FROM passage WHERE ${condition}`).pluck(),
    first: db
      .prepare<[string, number], number>(`SELECT rowid FROM passage WHERE ${condition} LIMIT ?`)
      .pluck(),
    all: db.prepare<[string], number>(`SELECT rowid FROM passage WHERE ${condition}`).pluck(),
  });
  const match = statements('passage MATCH ?');
  const like = statements('text LIKE ?');
  const by = (word: string) =>
    Array.from(word).length > 2
      ? { ...match, asked: `"${word.replaceAll('"', '""')}"` }
      : { ...like, asked: `%${word}%` };
  return {
    megabytes: indexBytes(db) / 2 ** 20,
    count: (word) => {
      const { count, asked } = by(word);
      return count.get(asked) ?? 0;
    },
    first: (word, limit) => {
      const { first, asked } = by(word);
      return first.all(asked, limit);
    },
    all: (word) => {
      const { all, asked } = by(word);
      return all.all(asked);
    },
    close: () => db.close(),
  };
}

/** Without the copy of the texts. */
function indexBytes(db: Database.Database): number {
  return (
    db
      .prepare<[], number>(
        `SELECT sum(pgsize) FROM dbstat WHERE name IN ('passage_data', 'passage_idx') AND aggregate = TRUE`,
      )
      .pluck()
      .get() ?? 0
  );
}
