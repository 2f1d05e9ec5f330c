import Database from 'better-sqlite3';
import { createLibrary, type ReadableLibrary } from '../../../electron/library/library-file';
import { unitColumns, unitFrom, type UnitRow } from '../../../electron/library/rows';
import { indexWriter } from '../../../electron/library/search-index/index-writer';
import { readingText, type Unit } from '../../../shared/model/unit';

/** A document whose units are to be written. */
export interface UnwrittenDocument {
  readonly id: number;
  readonly issue: number;
  readonly units: readonly Unit[];
}

/** The documents of the first `issues` issues. */
export function documentsOf(db: ReadableLibrary, issues: number): readonly UnwrittenDocument[] {
  const units = db.prepare<[number], UnitRow>(
    `SELECT ${unitColumns} FROM unit WHERE document_id = ? ORDER BY id`,
  );
  return db
    .prepare<[number], Omit<UnwrittenDocument, 'units'>>(
      'SELECT id, issue_id AS issue FROM document WHERE issue_id <= ? ORDER BY id',
    )
    .all(issues)
    .map(({ id, issue }) => ({ id, issue, units: units.all(id).map(unitFrom) }));
}

/** Makes a library that has all of the first `issues` issues of another but the units, the index and what is known. */
export function writeWithoutUnits(file: string, from: ReadableLibrary, issues: number): void {
  const db = createLibrary(file);
  db.prepare('ATTACH ? AS whole').run(from.name);
  db.prepare('INSERT INTO source SELECT * FROM whole.source WHERE id <= ?').run(issues);
  db.prepare('INSERT INTO issue SELECT * FROM whole.issue WHERE id <= ?').run(issues);
  db.prepare('INSERT INTO document SELECT * FROM whole.document WHERE issue_id <= ?').run(issues);
  db.close();
}

/** Writes the rows of units and their index into such a library as an import does: an issue in a transaction. */
export function writeUnits(file: string, documents: readonly UnwrittenDocument[]): void {
  const db = unsynced(file);
  const insert = db.prepare(
    `INSERT INTO unit (document_id, path, parent, kind, label, heading, text, table_content, first_line, last_line)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const index = indexWriter(db);
  const write = db.transaction((ofIssue: readonly UnwrittenDocument[]) => {
    for (const { id, units } of ofIssue) {
      const rows = units.map(({ path, parent, kind, label, heading, text, table, lines }) =>
        insert.run(
          ...[id, path, parent, kind, label, heading, text],
          ...[table && JSON.stringify(table), ...lines],
        ),
      );
      index.add(id, Number(rows[0]?.lastInsertRowid ?? 0), units);
    }
    index.flush();
  });
  for (const issue of new Set(documents.map((one) => one.issue))) {
    write(documents.filter((one) => one.issue === issue));
  }
  db.close();
}

/**
 * Inserts the same texts into FTS5 as it is when nobody says anything: `unicode61`, with a copy of the texts of its own.
 * All in one transaction, which is the quickest for it.
 */
export function insertBare(file: string, documents: readonly UnwrittenDocument[]): void {
  const db = unsynced(file);
  db.exec('CREATE VIRTUAL TABLE passage USING fts5(text)');
  const insert = db.prepare('INSERT INTO passage (text) VALUES (?)');
  db.transaction(() => {
    for (const { units } of documents) for (const unit of units) insert.run(readingText(unit).text);
  })();
  db.close();
}

function unsynced(file: string): Database.Database {
  const db = new Database(file);
  db.pragma('journal_mode = MEMORY');
  db.pragma('synchronous = OFF');
  return db;
}
