import type { ReferenceRelation } from '../../shared/model/knowledge';
import type { ReadableLibrary } from './library-file';
import { libraryOrder } from './rows';

/** A reference from one document to another, with the passage that makes it. */
export interface ReferenceRow {
  /** Address of the document that cites. */
  readonly from: string;
  /** Address of the document that is cited; null when the library does not hold it. */
  readonly to: string | null;
  /** As the text names it. */
  readonly title: string | null;
  readonly number: string | null;
  readonly article: string | null;
  readonly relation: ReferenceRelation;
  /** The passage, in the citing document: path of its unit, and offsets in the unit's reading text. */
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

const columns = /* sql */ `
  document.address AS "from", cited.address AS "to", reference.title, reference.number, reference.article,
  reference.relation, reference.path, reference.start_offset AS start, reference.end_offset AS "end"`;

/** What a document refers to, in the order of its text. */
export const referencesOfSql = /* sql */ `
  SELECT ${columns}
  FROM document JOIN reference ON reference.document_id = document.id
    LEFT JOIN document AS cited ON cited.id = reference.target_id
  WHERE document.address = ? ORDER BY reference.id`;

/** What refers to a document, in the library's order. */
export const citedBySql = /* sql */ `
  SELECT ${columns}
  FROM document AS cited JOIN reference ON reference.target_id = cited.id
    JOIN document ON document.id = reference.document_id
    LEFT JOIN issue ON issue.id = document.issue_id
  WHERE cited.address = ? ORDER BY ${libraryOrder}, reference.id`;

export function referencesOf(db: ReadableLibrary, document: string): readonly ReferenceRow[] {
  return db.prepare<[string], ReferenceRow>(referencesOfSql).all(document);
}

export function citedBy(db: ReadableLibrary, document: string): readonly ReferenceRow[] {
  return db.prepare<[string], ReferenceRow>(citedBySql).all(document);
}
