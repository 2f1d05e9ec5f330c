import type { Migration } from '../migrate';

/** Annotations with their selectors, and the place at which each document was left. */
export const annotations: Migration = {
  version: 1,
  sql: /* sql */ `
    CREATE TABLE annotation (
      id TEXT PRIMARY KEY,
      kind TEXT NOT NULL CHECK (kind IN ('bookmark', 'highlight')),
      colour TEXT CHECK (colour IN ('yellow', 'green', 'blue', 'pink', 'purple')),
      note TEXT NOT NULL,
      created TEXT NOT NULL,
      modified TEXT NOT NULL,
      removed TEXT
    ) STRICT;

    CREATE TABLE selector (
      annotation_id TEXT NOT NULL REFERENCES annotation ON DELETE CASCADE,
      ordinal INTEGER NOT NULL,
      address TEXT NOT NULL,
      start INTEGER NOT NULL,
      end INTEGER NOT NULL,
      quote TEXT NOT NULL,
      prefix TEXT NOT NULL,
      suffix TEXT NOT NULL,
      PRIMARY KEY (annotation_id, ordinal)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX selector_by_address ON selector (address);

    CREATE TABLE reading_place (
      document TEXT PRIMARY KEY,
      path TEXT NOT NULL,
      share REAL NOT NULL,
      kept TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX reading_place_by_time ON reading_place (kept);
  `,
};
