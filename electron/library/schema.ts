import type { Database } from 'better-sqlite3';

/** Raised whenever a table changes: a library of another version is made again from its sources, never altered. */
export const librarySchemaVersion = 1;

/**
 * The rebuildable database. It keeps the sources themselves, so that a better parser can read them again.
 * `unit_index` is contentless: it holds the tokens that shared/text/tokens.ts makes, already parted by spaces, which is
 * all that FTS5's `ascii` tokenizer has to see. `prefix='1'` makes a search for one character as quick as for two.
 */
const tables = /* sql */ `
  CREATE TABLE source (
    id INTEGER PRIMARY KEY,
    file_name TEXT NOT NULL,
    sha256 TEXT NOT NULL UNIQUE,
    encoding TEXT NOT NULL,
    parser_version INTEGER NOT NULL,
    size INTEGER NOT NULL,
    compressed BLOB NOT NULL
  ) STRICT;

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

  CREATE TABLE contents_entry (
    issue_id INTEGER NOT NULL REFERENCES issue ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    chinese TEXT,
    english TEXT,
    document INTEGER,
    PRIMARY KEY (issue_id, ordinal)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE document (
    id INTEGER PRIMARY KEY,
    issue_id INTEGER NOT NULL REFERENCES issue ON DELETE CASCADE,
    address TEXT NOT NULL UNIQUE,
    ordinal INTEGER NOT NULL,
    category TEXT,
    category_en TEXT,
    title TEXT NOT NULL,
    title_en TEXT,
    number TEXT,
    number_en TEXT,
    date TEXT,
    start_page INTEGER
  ) STRICT;
  CREATE INDEX document_by_issue ON document (issue_id, ordinal);

  CREATE TABLE issuer (
    document_id INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (document_id, ordinal)
  ) STRICT, WITHOUT ROWID;

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
    issue_id INTEGER NOT NULL REFERENCES issue ON DELETE CASCADE,
    first_line INTEGER NOT NULL,
    last_line INTEGER NOT NULL,
    text TEXT NOT NULL,
    why TEXT NOT NULL
  ) STRICT;
  CREATE INDEX furniture_by_issue ON furniture (issue_id);

  CREATE TABLE finding (
    issue_id INTEGER NOT NULL REFERENCES issue ON DELETE CASCADE,
    severity TEXT NOT NULL,
    code TEXT NOT NULL,
    line INTEGER NOT NULL,
    message TEXT NOT NULL
  ) STRICT;
  CREATE INDEX finding_by_issue ON finding (issue_id);

  CREATE VIRTUAL TABLE unit_index USING fts5(
    tokens, content='', contentless_delete=1, tokenize='ascii', detail=full, prefix='1'
  );
`;

export function createLibrarySchema(db: Database): void {
  db.transaction(() => {
    db.exec(tables);
    db.pragma(`user_version = ${String(librarySchemaVersion)}`);
  })();
}
