import type { ContentsEntry, PrintedEntry } from '../../shared/model/gazette-file';
import type { IssueContents } from '../../shared/model/reading';
import { documentsOfIssue } from './documents';
import { findIssue } from './issues';
import type { ReadableLibrary } from './library-file';

interface EntryRow {
  readonly ordinal: number;
  readonly chinese: string | null;
  readonly english: string | null;
  readonly document: number | null;
}

/** The contents of one issue with the documents they lead to; null when the library does not hold it. */
export function findContents(db: ReadableLibrary, address: string): IssueContents | null {
  const issue = findIssue(db, address);
  if (!issue) return null;
  const entries = db
    .prepare<[string], EntryRow>(
      `SELECT contents_entry.ordinal, chinese, english, document
       FROM contents_entry JOIN issue ON issue.id = contents_entry.issue_id
       WHERE issue.address = ? ORDER BY contents_entry.ordinal`,
    )
    .all(address)
    .map((row): ContentsEntry => ({
      ordinal: row.ordinal,
      chinese: printedFrom(row.chinese),
      english: printedFrom(row.english),
      document: row.document,
    }));
  const notice = db
    .prepare<[string], string | null>('SELECT contents_notice FROM issue WHERE address = ?')
    .pluck()
    .get(address);
  return { issue, entries, notice: notice ?? null, documents: documentsOfIssue(db, address) };
}

function printedFrom(json: string | null): PrintedEntry | null {
  return json === null ? null : (JSON.parse(json) as PrintedEntry);
}
