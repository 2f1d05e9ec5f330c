import type { DocumentSummary, IssueSummary } from '../../shared/model/reading';
import { unitKinds, type TableContent, type Unit, type UnitKind } from '../../shared/model/unit';

/** Rows as the columns are named, and how they become the values that the contract speaks of. */
export interface IssueRow {
  readonly address: string;
  readonly gazette: string;
  readonly gazette_en: string | null;
  readonly year: number;
  readonly number: number;
  readonly total_number: number | null;
  readonly date: string | null;
  readonly sponsor: string | null;
  readonly document_count: number;
}

export const issueColumns = /* sql */ `
  issue.address, issue.gazette, issue.gazette_en, issue.year, issue.number, issue.total_number, issue.date,
  issue.sponsor, (SELECT count(*) FROM document WHERE document.issue_id = issue.id) AS document_count`;

export function issueFrom(row: IssueRow): IssueSummary {
  return {
    address: row.address,
    gazette: row.gazette,
    gazetteEn: row.gazette_en,
    year: row.year,
    number: row.number,
    totalNumber: row.total_number,
    date: row.date,
    sponsor: row.sponsor,
    documentCount: row.document_count,
  };
}

export interface DocumentRow {
  readonly address: string;
  readonly issue: string | null;
  readonly ordinal: number;
  readonly category: string | null;
  readonly category_en: string | null;
  readonly title: string;
  readonly title_en: string | null;
  readonly number: string | null;
  readonly number_en: string | null;
  readonly issuers: string;
  readonly date: string | null;
  readonly start_page: number | null;
}

/** Needs `document` joined with its `issue`, as `documentsWithIssues` does. */
export const documentColumns = /* sql */ `
  document.address, issue.address AS issue, document.ordinal, document.category, document.category_en,
  document.title, document.title_en, document.number, document.number_en, document.date, document.start_page,
  (SELECT json_group_array(name ORDER BY issuer.ordinal) FROM issuer WHERE issuer.document_id = document.id) AS issuers`;

export function documentFrom(row: DocumentRow): DocumentSummary {
  return {
    address: row.address,
    issue: row.issue,
    ordinal: row.ordinal,
    category: row.category,
    categoryEn: row.category_en,
    title: row.title,
    titleEn: row.title_en,
    number: row.number,
    numberEn: row.number_en,
    issuers: JSON.parse(row.issuers) as string[],
    date: row.date,
    startPage: row.start_page,
  };
}

export interface UnitRow {
  readonly path: string;
  readonly parent: string | null;
  readonly kind: string;
  readonly label: string | null;
  readonly heading: string | null;
  readonly text: string;
  readonly table_content: string | null;
  readonly first_line: number;
  readonly last_line: number;
}

export const unitColumns = /* sql */ `
  unit.path, unit.parent, unit.kind, unit.label, unit.heading, unit.text, unit.table_content, unit.first_line,
  unit.last_line`;

export function unitFrom(row: UnitRow): Unit {
  return {
    path: row.path,
    parent: row.parent,
    kind: kindFrom(row.kind),
    label: row.label,
    heading: row.heading,
    text: row.text,
    table: row.table_content === null ? null : (JSON.parse(row.table_content) as TableContent),
    lines: [row.first_line, row.last_line],
  };
}

function kindFrom(kind: string): UnitKind {
  const known = unitKinds.find((one) => one === kind);
  if (!known) throw new Error(`The library holds a unit of the unknown kind "${kind}".`);
  return known;
}

/** Lone documents have no issue. */
export const documentsWithIssues = /* sql */ `document LEFT JOIN issue ON issue.id = document.issue_id`;

/**
 * The order in which a library is read: newest issue first, then as printed; after the issues the lone documents, the
 * newest first. Needs `documentsWithIssues`.
 */
export const libraryOrder = /* sql */ `
  issue.id IS NULL, issue.year DESC, issue.number DESC, issue.gazette,
  CASE WHEN issue.id IS NULL THEN document.date END DESC, document.shelf, document.ordinal`;
