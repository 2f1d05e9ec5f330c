import type Database from 'better-sqlite3';
import type { KeptUnit } from './match-units';
import { unitFrom, type UnitRow } from './rows';

/** A document as a library holds it, to be recognised in a later reading. */
export interface KeptDocument {
  readonly address: string;
  readonly title: string;
  readonly number: string | null;
  readonly units: readonly KeptUnit[];
}

/**
 * The documents that were read of one source. Reads libraries of every schema so far: in the first one documents hang
 * on their source by their issue alone.
 */
export function documentsOfSource(db: Database.Database, sourceId: number): readonly KeptDocument[] {
  const columns = db.prepare<[], string>(`SELECT name FROM pragma_table_info('document')`).pluck().all();
  const documents = db
    .prepare<[number], { id: number; address: string; title: string; number: string | null }>(
      columns.includes('source_id')
        ? 'SELECT id, address, title, number FROM document WHERE source_id = ? ORDER BY ordinal'
        : `SELECT document.id, document.address, title, document.number
           FROM document JOIN issue ON issue.id = document.issue_id WHERE issue.source_id = ? ORDER BY document.ordinal`,
    )
    .all(sourceId);
  const units = db.prepare<[number], Omit<UnitRow, 'first_line' | 'last_line'>>(
    `SELECT path, parent, kind, label, heading, text, table_content FROM unit WHERE document_id = ? ORDER BY id`,
  );
  return documents.map(({ id, address, title, number }) => ({
    ...{ address, title, number },
    units: units.all(id).map((row) => unitFrom({ ...row, first_line: 0, last_line: 0 })),
  }));
}
