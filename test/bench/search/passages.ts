import type { ReadableLibrary } from '../../../electron/library/library-file';
import { unitColumns, unitFrom, type UnitRow } from '../../../electron/library/rows';
import { unitAddress } from '../../../shared/model/address';
import { readingText } from '../../../shared/model/unit';

/** One unit of the library as its text is read. */
export interface BenchPassage {
  /** Row of the unit. */
  readonly id: number;
  readonly address: string;
  /** Row of its issue, which all of a generated library have. */
  readonly issue: number;
  /** The reading text. */
  readonly text: string;
}

interface Row extends UnitRow {
  readonly id: number;
  readonly document: string;
  readonly issue: number;
}

/** Every unit of a library, in the order in which it was written; at most those of the first `issues` issues. */
export function* passagesOf(db: ReadableLibrary, issues = Number.MAX_SAFE_INTEGER): Generator<BenchPassage> {
  const rows = db
    .prepare<[number], Row>(
      `SELECT unit.id, document.address AS document, document.issue_id AS issue, ${unitColumns}
       FROM unit JOIN document ON document.id = unit.document_id WHERE document.issue_id <= ? ORDER BY unit.id`,
    )
    .iterate(issues);
  for (const row of rows) {
    const { text } = readingText(unitFrom(row));
    yield { id: row.id, address: unitAddress(row.document, row.path), issue: row.issue, text };
  }
}
