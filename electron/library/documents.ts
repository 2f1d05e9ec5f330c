import type { DocumentReading, DocumentSummary } from '../../shared/model/reading';
import { findIssue } from './issues';
import { statementOf } from './kept-statements';
import type { ReadableLibrary } from './library-file';
import {
  documentColumns,
  documentFrom,
  documentsWithIssues,
  libraryOrder,
  unitColumns,
  unitFrom,
  type DocumentRow,
  type UnitRow,
} from './rows';

const documents = /* sql */ `SELECT ${documentColumns} FROM ${documentsWithIssues}`;

/** Every document in the library's order. */
export function listDocuments(db: ReadableLibrary): readonly DocumentSummary[] {
  return db.prepare<[], DocumentRow>(`${documents} ORDER BY ${libraryOrder}`).all().map(documentFrom);
}

/** The documents of one issue, as printed. */
export function documentsOfIssue(db: ReadableLibrary, issue: string): readonly DocumentSummary[] {
  return db
    .prepare<[string], DocumentRow>(`${documents} WHERE issue.address = ? ORDER BY document.ordinal`)
    .all(issue)
    .map(documentFrom);
}

/** Addresses of the documents of an issue, or of a file of lone documents, as printed. */
export function documentsOnShelf(db: ReadableLibrary, shelf: string): readonly string[] {
  // Whatever comes after / sorts before 0: a shelf's documents are one stretch of the index.
  return db
    .prepare<[string, string], string>(
      `SELECT address FROM document WHERE address >= ? || '/' AND address < ? || '0' ORDER BY ordinal`,
    )
    .pluck()
    .all(shelf, shelf);
}

/** One document's description; null when the library does not hold it. */
export function findDocument(db: ReadableLibrary, address: string): DocumentSummary | null {
  const row = statementOf<[string], DocumentRow>(db, `${documents} WHERE document.address = ?`).get(address);
  return row ? documentFrom(row) : null;
}

/** One document with all its units in reading order; null when the library does not hold it. */
export function readDocument(db: ReadableLibrary, address: string): DocumentReading | null {
  const document = findDocument(db, address);
  if (!document) return null;
  const issue = document.issue === null ? null : findIssue(db, document.issue);
  const units = db
    .prepare<[string], UnitRow>(
      `SELECT ${unitColumns} FROM unit JOIN document ON document.id = unit.document_id
       WHERE document.address = ? ORDER BY unit.id`,
    )
    .all(address)
    .map(unitFrom);
  return { document, issue, units };
}
