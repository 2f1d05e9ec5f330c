import type { IssueSummary } from '../../shared/model/reading';
import { statementOf } from './kept-statements';
import type { ReadableLibrary } from './library-file';
import { issueColumns, issueFrom, type IssueRow } from './rows';

/** Every issue, newest first. */
export function listIssues(db: ReadableLibrary): readonly IssueSummary[] {
  return db
    .prepare<[], IssueRow>(
      `SELECT ${issueColumns} FROM issue ORDER BY issue.year DESC, issue.number DESC, issue.gazette`,
    )
    .all()
    .map(issueFrom);
}

/** One issue by its address; null when the library does not hold it. */
export function findIssue(db: ReadableLibrary, address: string): IssueSummary | null {
  const row = statementOf<[string], IssueRow>(db, `SELECT ${issueColumns} FROM issue WHERE address = ?`).get(
    address,
  );
  return row ? issueFrom(row) : null;
}
