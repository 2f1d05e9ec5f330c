import type { Database } from 'better-sqlite3';
import { documentKinds } from '../gazette/document-kind';
import { parserVersion } from '../gazette/parser-version';
import type { GazetteDocument, GazetteFile, IssueHead } from '../../shared/model/gazette-file';
import { readingText } from '../../shared/model/unit';
import { characterCount } from './character-count';
import { documentNames, numberKey } from './document-names';
import type { FileReading } from './file-reading';
import { indexWriter, type IndexWriter } from './search-index/index-writer';
import { aliasWriter } from './write-aliases';
import { knowledgeWriter } from './write-knowledge';

/** The file that was read, to be kept beside what was read. */
export interface KeptSource {
  readonly fileName: string;
  /** Hexadecimal. */
  readonly sha256: string;
  /** Bytes before compression. */
  readonly size: number;
  /** Brotli. */
  readonly compressed: Buffer;
}

/** A document at the address that it stands under in the library. */
export interface ShelvedDocument {
  readonly address: string;
  readonly document: GazetteDocument;
}

export interface ShelvedReading {
  readonly shelf: string;
  readonly source: FileReading['source'];
  readonly file: GazetteFile;
  /** The file's documents, in their order. */
  readonly documents: readonly ShelvedDocument[];
}

type RowId = number | bigint;

export interface SourceWriter {
  /** Writes a source with everything that was read of it; the caller holds the transaction. */
  readonly write: (kept: KeptSource, reading: ShelvedReading) => void;
  /** Keeps the bytes of a source that is not shown: an older edition, or one that the parser refuses. */
  readonly keep: (kept: KeptSource, state: 'superseded' | 'unread', shelf: string | null) => void;
}

/** Writes sources; its statements are prepared once for all of them. */
export function sourceWriter(db: Database): SourceWriter {
  const source = db.prepare(
    `INSERT INTO source
       (file_name, state, shelf, format, encoding, parser_version, sha256, text_sha256, checks, size, compressed)
     VALUES
       (@fileName, @state, @shelf, @format, @encoding, @parserVersion, @sha256, @textSha256, @checks, @size, @compressed)`,
  );
  const outOfSight = db.prepare(`DELETE FROM source WHERE sha256 = ? AND state <> 'current'`);
  const furniture = db.prepare('INSERT INTO furniture VALUES (?, ?, ?, ?, ?, ?)');
  const finding = db.prepare('INSERT INTO finding VALUES (?, ?, ?, ?, ?, ?, ?)');
  const writeIssue = issueWriter(db);
  const index = indexWriter(db);
  const writeDocument = documentWriter(db, index);

  return {
    write: (kept, { shelf, source: facts, file, documents }) => {
      const { format, encoding, textSha256, excerpts } = facts;
      const checks = JSON.stringify(file.checks);
      // The same bytes may have been kept without being shown.
      outOfSight.run(kept.sha256);
      const row = { ...kept, state: 'current', shelf, format, encoding, textSha256, checks, parserVersion };
      const sourceId = source.run(row).lastInsertRowid;
      const issueId = file.issue && writeIssue(sourceId, shelf, file.issue, file);
      file.furniture.forEach(({ lines, text, why }, index) =>
        furniture.run(sourceId, index + 1, lines[0], lines[1], text, why),
      );
      file.findings.forEach(({ severity, code, line, facts: found }, index) =>
        finding.run(
          ...[sourceId, index + 1, severity, code, line, JSON.stringify(found)],
          excerpts.get(line) ?? '',
        ),
      );
      const gazette = file.issue?.gazette ?? null;
      for (const document of documents) writeDocument({ sourceId, issueId, shelf, gazette }, document);
      index.flush();
    },
    keep: (kept, state, shelf) => {
      const unread = { format: null, encoding: null, textSha256: null, checks: null };
      source.run({ ...kept, ...unread, state, shelf, parserVersion });
    },
  };
}

function issueWriter(
  db: Database,
): (sourceId: RowId, address: string, head: IssueHead, file: GazetteFile) => RowId {
  const issue = db.prepare(
    `INSERT INTO issue
       (source_id, address, gazette, gazette_en, year, number, total_number, date, sponsor, contents_notice)
     VALUES
       (@sourceId, @address, @gazette, @gazetteEn, @year, @number, @totalNumber, @date, @sponsor, @notice)`,
  );
  const entry = db.prepare('INSERT INTO contents_entry VALUES (?, ?, ?, ?, ?)');
  return (sourceId, address, head, { contents }) => {
    const issueId = issue.run({ ...head, sourceId, address, notice: contents.notice }).lastInsertRowid;
    for (const { ordinal, chinese, english, document } of contents.entries) {
      entry.run(issueId, ordinal, jsonOrNull(chinese), jsonOrNull(english), document);
    }
    return issueId;
  };
}

interface Shelf {
  readonly sourceId: RowId;
  readonly issueId: RowId | null;
  readonly shelf: string;
  /** Name of the gazette; null for a lone document. */
  readonly gazette: string | null;
}

function documentWriter(db: Database, index: IndexWriter): (on: Shelf, shelved: ShelvedDocument) => void {
  const insert = db.prepare(
    `INSERT INTO document
       (source_id, issue_id, shelf, address, ordinal, category, category_en, title, title_en, number, number_en,
        number_key, date, start_page, characters)
     VALUES
       (@sourceId, @issueId, @shelf, @address, @ordinal, @category, @categoryEn, @title, @titleEn, @number, @numberEn,
        @numberKey, @date, @startPage, @characters)`,
  );
  const issuer = db.prepare('INSERT INTO issuer VALUES (?, ?, ?)');
  const kind = db.prepare('INSERT INTO document_kind VALUES (?, ?, ?)');
  const name = db.prepare(
    'INSERT OR IGNORE INTO document_name (key, kind, date, document_id, bodies, numbered) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const unit = db.prepare(
    `INSERT INTO unit (document_id, path, parent, kind, label, heading, text, table_content, first_line, last_line)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const writeKnowledge = knowledgeWriter(db);
  const writeAliases = aliasWriter(db);

  return (on, { address, document }) => {
    const { ordinal, category, categoryEn, title, titleEn, number, numberEn, date, startPage } = document;
    const documentId = insert.run({
      ...on,
      ...{ address, ordinal, category, categoryEn, title, titleEn, number, numberEn, date, startPage },
      numberKey: number === null ? null : numberKey(number),
      characters: document.units.reduce((sum, one) => sum + characterCount(readingText(one).text), 0),
    }).lastInsertRowid;
    document.issuers.forEach((body, at) => issuer.run(documentId, at + 1, body));
    documentKinds(title).forEach((one, at) => kind.run(documentId, at + 1, one));
    for (const { key, kind: called, bodies } of documentNames(title)) {
      name.run(key, called, date ?? '', documentId, bodies, number === null ? 0 : 1);
    }
    const unitIds = document.units.map(
      (one) =>
        unit.run(
          ...[documentId, one.path, one.parent, one.kind, one.label, one.heading, one.text],
          ...[jsonOrNull(one.table), one.lines[0], one.lines[1]],
        ).lastInsertRowid,
    );
    index.add(Number(documentId), Number(unitIds[0] ?? 0), document.units);
    writeKnowledge(documentId, document);
    writeAliases(documentId, document, on.gazette);
  };
}

function jsonOrNull(value: unknown): string | null {
  return value === null ? null : JSON.stringify(value);
}
