import type { Database } from 'better-sqlite3';
import { parserVersion } from '../gazette/parser-version';
import type { GazetteDocument, GazetteFile, IssueHead } from '../../shared/model/gazette-file';
import { documentAddress, issueAddress } from '../../shared/model/address';
import { readingText } from '../../shared/model/unit';
import { tokens } from '../../shared/text/tokens';

/** The file that an issue was read from, to be kept beside what was read. */
export interface KeptSource {
  readonly fileName: string;
  /** Hexadecimal. */
  readonly sha256: string;
  readonly encoding: string;
  /** Bytes before compression. */
  readonly size: number;
  readonly compressed: Buffer;
}

/** Writes one issue with everything that was read of it; returns its address. The caller holds the transaction. */
export function writeIssue(db: Database, source: KeptSource, head: IssueHead, file: GazetteFile): string {
  const sourceId = db
    .prepare(
      `INSERT INTO source (file_name, sha256, encoding, parser_version, size, compressed)
       VALUES (@fileName, @sha256, @encoding, @parserVersion, @size, @compressed)`,
    )
    .run({ ...source, parserVersion }).lastInsertRowid;
  const address = issueAddress(head.gazette, head.year, head.number);
  const issueId = db
    .prepare(
      `INSERT INTO issue (source_id, address, gazette, gazette_en, year, number, total_number, date, sponsor, contents_notice)
       VALUES (@sourceId, @address, @gazette, @gazetteEn, @year, @number, @totalNumber, @date, @sponsor, @notice)`,
    )
    .run({ ...head, sourceId, address, notice: file.contents.notice }).lastInsertRowid;

  const entry = db.prepare('INSERT INTO contents_entry VALUES (?, ?, ?, ?, ?)');
  for (const { ordinal, chinese, english, document } of file.contents.entries) {
    entry.run(issueId, ordinal, jsonOrNull(chinese), jsonOrNull(english), document);
  }
  const furniture = db.prepare('INSERT INTO furniture VALUES (?, ?, ?, ?, ?)');
  for (const { lines, text, why } of file.furniture) furniture.run(issueId, lines[0], lines[1], text, why);
  const finding = db.prepare('INSERT INTO finding VALUES (?, ?, ?, ?, ?)');
  for (const { severity, code, line, message } of file.findings) {
    finding.run(issueId, severity, code, line, message);
  }
  for (const document of file.documents) writeDocument(db, issueId, address, document);
  return address;
}

function writeDocument(
  db: Database,
  issueId: number | bigint,
  issue: string,
  document: GazetteDocument,
): void {
  const { ordinal, category, categoryEn, title, titleEn, number, numberEn, date, startPage } = document;
  const documentId = db
    .prepare(
      `INSERT INTO document
         (issue_id, address, ordinal, category, category_en, title, title_en, number, number_en, date, start_page)
       VALUES
         (@issueId, @address, @ordinal, @category, @categoryEn, @title, @titleEn, @number, @numberEn, @date, @startPage)`,
    )
    .run({
      ...{ issueId, ordinal, category, categoryEn, title, titleEn, number, numberEn, date, startPage },
      address: documentAddress(issue, ordinal),
    }).lastInsertRowid;

  const issuer = db.prepare('INSERT INTO issuer VALUES (?, ?, ?)');
  document.issuers.forEach((name, index) => issuer.run(documentId, index + 1, name));

  const unit = db.prepare(
    `INSERT INTO unit (document_id, path, parent, kind, label, heading, text, table_content, first_line, last_line)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const index = db.prepare('INSERT INTO unit_index (rowid, tokens) VALUES (?, ?)');
  for (const one of document.units) {
    const unitId = unit.run(
      ...[documentId, one.path, one.parent, one.kind, one.label, one.heading, one.text],
      ...[jsonOrNull(one.table), one.lines[0], one.lines[1]],
    ).lastInsertRowid;
    index.run(unitId, tokens(readingText(one).text).join(' '));
  }
}

function jsonOrNull(value: unknown): string | null {
  return value === null ? null : JSON.stringify(value);
}
