import type { Database } from 'better-sqlite3';
import { knowledgeTables } from './knowledge-tables';
import { indexTables } from './search-index/index-tables';

/** Raised whenever a table changes: a library of another version is made again from its sources, never altered. */
export const librarySchemaVersion = 3;

/**
 * The rebuildable database. It keeps the sources themselves, so that a better parser can read them again.
 * A `shelf` is the address that documents of one source stand under: the issue, or a lone document's own.
 * Ids of documents are never given twice: the index may hold places of a document for some time after it is gone.
 */
const tables = /* sql */ `
  CREATE TABLE source (
    id INTEGER PRIMARY KEY,
    file_name TEXT NOT NULL,
    -- superseded: a later edition stands on its shelf, or, without a shelf, a person removed it and the program brings it
    -- along; unread: this version of the parser refuses it. Both are kept.
    state TEXT NOT NULL CHECK (state IN ('current', 'superseded', 'unread')),
    shelf TEXT,
    format TEXT,
    encoding TEXT,
    parser_version INTEGER NOT NULL,
    sha256 TEXT NOT NULL UNIQUE,
    text_sha256 TEXT,
    checks TEXT,
    size INTEGER NOT NULL,
    compressed BLOB NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX source_by_shelf ON source (shelf) WHERE state = 'current';
  CREATE INDEX source_by_text ON source (text_sha256);

  CREATE TABLE issue (
    id INTEGER PRIMARY KEY,
    source_id INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
    address TEXT NOT NULL UNIQUE,
    gazette TEXT NOT NULL,
    gazette_en TEXT,
    year INTEGER NOT NULL,
    number INTEGER NOT NULL,
    total_number INTEGER,
    date TEXT,
    sponsor TEXT,
    contents_notice TEXT
  ) STRICT;
  CREATE INDEX issue_by_source ON issue (source_id);

  CREATE TABLE contents_entry (
    issue_id INTEGER NOT NULL REFERENCES issue ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    chinese TEXT,
    english TEXT,
    document INTEGER,
    PRIMARY KEY (issue_id, ordinal)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE document (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    source_id INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
    -- NULL for a lone document.
    issue_id INTEGER REFERENCES issue ON DELETE CASCADE,
    shelf TEXT NOT NULL,
    address TEXT NOT NULL UNIQUE,
    ordinal INTEGER NOT NULL,
    category TEXT,
    category_en TEXT,
    title TEXT NOT NULL,
    title_en TEXT,
    number TEXT,
    number_en TEXT,
    number_key TEXT,
    date TEXT,
    start_page INTEGER,
    -- Han characters, letters and digits of its units.
    characters INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX document_by_issue ON document (issue_id, ordinal);
  CREATE INDEX document_by_source ON document (source_id, ordinal);
  -- The newest edition of a number is found without reading the others.
  CREATE INDEX document_by_number ON document (number_key, date) WHERE number_key IS NOT NULL;

  CREATE TABLE issuer (
    document_id INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (document_id, ordinal)
  ) STRICT, WITHOUT ROWID;

  -- What kinds of document a title names (通知, 办法), the outermost first.
  CREATE TABLE document_kind (
    document_id INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    kind TEXT NOT NULL,
    PRIMARY KEY (document_id, ordinal)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX document_kind_by_kind ON document_kind (kind);

  CREATE TABLE unit (
    id INTEGER PRIMARY KEY,
    document_id INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    path TEXT NOT NULL,
    parent TEXT,
    kind TEXT NOT NULL,
    label TEXT,
    heading TEXT,
    text TEXT NOT NULL,
    table_content TEXT,
    first_line INTEGER NOT NULL,
    last_line INTEGER NOT NULL,
    UNIQUE (document_id, path)
  ) STRICT;

  CREATE TABLE furniture (
    source_id INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    first_line INTEGER NOT NULL,
    last_line INTEGER NOT NULL,
    text TEXT NOT NULL,
    why TEXT NOT NULL,
    PRIMARY KEY (source_id, ordinal)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE finding (
    source_id INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    severity TEXT NOT NULL,
    code TEXT NOT NULL,
    line INTEGER NOT NULL,
    facts TEXT NOT NULL,
    -- The decoded line, so that a report need not decode the source again.
    excerpt TEXT NOT NULL,
    PRIMARY KEY (source_id, ordinal)
  ) STRICT, WITHOUT ROWID;
`;

export function createLibrarySchema(db: Database): void {
  db.transaction(() => {
    db.exec(tables);
    db.exec(knowledgeTables);
    db.exec(indexTables);
    db.pragma(`user_version = ${String(librarySchemaVersion)}`);
  })();
}
