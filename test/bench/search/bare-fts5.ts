import Database from 'better-sqlite3';
import type { BenchPassage } from './passages';

/**
 * Inserts texts into FTS5 as it is when nobody says anything: `unicode61`, with its own copy of the texts. Merged at
 * the end, as the library's index is.
 */
export function insertBare(file: string, passages: readonly BenchPassage[]): void {
  const db = new Database(file);
  db.pragma('journal_mode = MEMORY');
  db.pragma('synchronous = OFF');
  db.exec('CREATE VIRTUAL TABLE passage USING fts5(text)');
  const insert = db.prepare('INSERT INTO passage (rowid, text) VALUES (?, ?)');
  db.transaction(() => {
    for (const { id, text } of passages) insert.run(id, text);
  })();
  db.exec(`INSERT INTO passage(passage) VALUES ('optimize')`);
  db.close();
}
