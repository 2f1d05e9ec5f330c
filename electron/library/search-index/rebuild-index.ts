import type { Database } from 'better-sqlite3';
import { unitColumns, unitFrom, type UnitRow } from '../rows';
import type { Work } from '../work';
import { indexWriter } from './index-writer';

/** Folded characters after which a segment is written. */
const segmentCharacters = 500_000;

/**
 * Makes the index again from the text that the library holds; the caller holds the transaction, and takes it back to
 * keep the old index.
 *
 * @param onProgress hears how many documents are in
 */
export function* rebuildIndex(
  db: Database,
  onProgress: (done: number, total: number) => void,
): Work<undefined> {
  for (const table of ['pair_page', 'pair_segment', 'indexed_document'] as const)
    db.exec(`DELETE FROM ${table}`);
  const documents = db.prepare<[], number>('SELECT id FROM document ORDER BY id').pluck().all();
  const units = db.prepare<[number], UnitRow & { readonly id: number }>(
    `SELECT unit.id, ${unitColumns} FROM unit WHERE document_id = ? ORDER BY unit.id`,
  );
  const index = indexWriter(db);
  let characters = 0;
  onProgress(0, documents.length);
  for (const [at, document] of documents.entries()) {
    const rows = units.all(document);
    const read = rows.map(unitFrom);
    index.add(document, rows[0]?.id ?? 0, read);
    characters += read.reduce((sum, { text }) => sum + text.length, 0);
    if (characters > segmentCharacters) {
      index.flush();
      characters = 0;
    }
    onProgress(at + 1, documents.length);
    yield;
  }
  index.flush();
}
