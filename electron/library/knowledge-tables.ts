/**
 * What documents say, each piece with the document and the passage that it was read from: path of a unit, and UTF-16
 * offsets in its reading text, the end exclusive.
 */
export const knowledgeTables = /* sql */ `
  CREATE TABLE responsibility (
    id INTEGER PRIMARY KEY,
    document_id INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    -- Path of the unit that is to be carried out.
    unit TEXT NOT NULL,
    -- Row of the table, 0 is the header; NULL outside tables.
    table_row INTEGER,
    form TEXT NOT NULL,
    path TEXT NOT NULL,
    start_offset INTEGER NOT NULL,
    end_offset INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX responsibility_by_document ON responsibility (document_id);

  CREATE TABLE responsible_body (
    responsibility_id INTEGER NOT NULL REFERENCES responsibility ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    name TEXT NOT NULL,
    body TEXT NOT NULL,
    role TEXT NOT NULL,
    path TEXT NOT NULL,
    start_offset INTEGER NOT NULL,
    end_offset INTEGER NOT NULL,
    PRIMARY KEY (responsibility_id, ordinal)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX responsible_body_by_body ON responsible_body (body);

  CREATE TABLE reference (
    id INTEGER PRIMARY KEY,
    document_id INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    title TEXT,
    number TEXT,
    article TEXT,
    relation TEXT NOT NULL,
    path TEXT NOT NULL,
    start_offset INTEGER NOT NULL,
    end_offset INTEGER NOT NULL,
    number_key TEXT,
    title_key TEXT,
    -- A title from its matter on (关于…), and the bodies before it, which may be shortened.
    matter_key TEXT,
    matter_bodies TEXT,
    -- The document of this library that is meant; NULL when it holds none.
    target_id INTEGER REFERENCES document ON DELETE SET NULL
  ) STRICT;
  CREATE INDEX reference_by_document ON reference (document_id);
  CREATE INDEX reference_by_target ON reference (target_id) WHERE target_id IS NOT NULL;
  CREATE INDEX reference_by_number ON reference (number_key) WHERE number_key IS NOT NULL;
  CREATE INDEX reference_by_title ON reference (title_key) WHERE title_key IS NOT NULL;
  CREATE INDEX reference_by_matter ON reference (matter_key) WHERE matter_key IS NOT NULL;

  -- Every name that other documents may call a document by; of those of one kind the newest comes first.
  CREATE TABLE document_name (
    key TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('title', 'matter', 'enclosed')),
    date TEXT NOT NULL,
    document_id INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    bodies TEXT NOT NULL,
    -- Whether the document has a number.
    numbered INTEGER NOT NULL,
    PRIMARY KEY (key, kind, date DESC, document_id DESC)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX document_name_unnumbered ON document_name (key, kind, date, document_id) WHERE numbered = 0;
  CREATE INDEX document_name_by_document ON document_name (document_id);

  CREATE TABLE internal_reference (
    document_id INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    text TEXT NOT NULL,
    target TEXT,
    path TEXT NOT NULL,
    start_offset INTEGER NOT NULL,
    end_offset INTEGER NOT NULL,
    PRIMARY KEY (document_id, ordinal)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE definition (
    document_id INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    form TEXT NOT NULL,
    term TEXT NOT NULL,
    meaning TEXT NOT NULL,
    path TEXT NOT NULL,
    start_offset INTEGER NOT NULL,
    end_offset INTEGER NOT NULL,
    PRIMARY KEY (document_id, ordinal)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX definition_by_term ON definition (term);

  -- Names that a document calls bodies and things by, folded: 上海市, 科委 and 市科委.
  CREATE TABLE known_name (
    rest TEXT NOT NULL,
    place TEXT NOT NULL,
    name TEXT NOT NULL,
    document_id INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    PRIMARY KEY (rest, place, name, document_id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX known_name_by_document ON known_name (document_id);

  -- Definitions that give a thing another name; a key is place|rest. Names stand in the key so that all definitions of
  -- one term are told apart without reading them.
  CREATE TABLE tied_name (
    term_key TEXT NOT NULL,
    meaning_key TEXT NOT NULL,
    term TEXT NOT NULL,
    meaning TEXT NOT NULL,
    document_id INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    PRIMARY KEY (term_key, meaning_key, term, meaning, document_id, ordinal)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX tied_name_by_meaning ON tied_name (meaning_key, term_key, term, meaning, document_id);
  CREATE INDEX tied_name_by_document ON tied_name (document_id);

  CREATE TABLE target (
    document_id INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    quantity TEXT NOT NULL,
    value REAL NOT NULL,
    upper REAL,
    bound TEXT NOT NULL,
    measure TEXT,
    year INTEGER,
    text TEXT NOT NULL,
    path TEXT NOT NULL,
    start_offset INTEGER NOT NULL,
    end_offset INTEGER NOT NULL,
    PRIMARY KEY (document_id, ordinal)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX target_by_year ON target (year);

  CREATE TABLE effect_date (
    document_id INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('effective', 'expiry')),
    date TEXT,
    -- Whether the date was reckoned from the document's own, and is not printed.
    computed INTEGER NOT NULL,
    text TEXT NOT NULL,
    path TEXT NOT NULL,
    start_offset INTEGER NOT NULL,
    end_offset INTEGER NOT NULL,
    PRIMARY KEY (document_id, kind)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX effect_date_by_date ON effect_date (date);

  CREATE TABLE interpreter (
    document_id INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    name TEXT NOT NULL,
    path TEXT NOT NULL,
    start_offset INTEGER NOT NULL,
    end_offset INTEGER NOT NULL,
    PRIMARY KEY (document_id, ordinal)
  ) STRICT, WITHOUT ROWID;
`;
