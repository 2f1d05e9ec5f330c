/** The tables of the index, which can be made again from the text alone. They need a table of documents. */
export const indexTables = /* sql */ `
  -- The positional index of character pairs: search-index/pages.ts says what ids and data are.
  CREATE TABLE pair_page (
    id INTEGER PRIMARY KEY,
    data BLOB NOT NULL
  ) STRICT;

  CREATE TABLE pair_segment (
    slot INTEGER PRIMARY KEY,
    level INTEGER NOT NULL,
    first_document INTEGER NOT NULL,
    last_document INTEGER NOT NULL,
    documents INTEGER NOT NULL
  ) STRICT;

  -- What of a document the index holds. Its units' rows follow first_unit one after the other.
  CREATE TABLE indexed_document (
    document_id INTEGER PRIMARY KEY REFERENCES document ON DELETE CASCADE,
    first_unit INTEGER NOT NULL,
    -- Folded, in UTF-16 units.
    characters INTEGER NOT NULL,
    -- 32-bit numbers, the lowest byte first: where each unit ends among these characters.
    unit_ends BLOB NOT NULL,
    -- A byte for each unit: which of the places that a query may name it is (shared/search/query.ts).
    unit_places BLOB NOT NULL
  ) STRICT;
`;
