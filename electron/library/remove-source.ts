import type { Database } from 'better-sqlite3';

/**
 * Takes what was read of a source out of the library and keeps its bytes as an older edition; the caller holds the
 * transaction. Returns the references of other documents that led to it: they are to be resolved anew.
 */
export function supersede(db: Database, sourceId: number): readonly number[] {
  const stranded = db
    .prepare<[number, number], number>(
      `SELECT reference.id FROM reference
         JOIN document AS cited ON cited.id = reference.target_id
         JOIN document AS citing ON citing.id = reference.document_id
       WHERE cited.source_id = ? AND citing.source_id <> ?`,
    )
    .pluck()
    .all(sourceId, sourceId);
  for (const table of ['document', 'issue', 'furniture', 'finding'] as const) {
    db.prepare(`DELETE FROM ${table} WHERE source_id = ?`).run(sourceId);
  }
  db.prepare(`UPDATE source SET state = 'superseded', checks = NULL WHERE id = ?`).run(sourceId);
  return stranded;
}
