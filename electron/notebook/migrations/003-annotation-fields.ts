import type { Migration } from '../migrate';

/**
 * Notes on documents, issues and nothing; underlines, tags and collections; what is read of the reading list; and the
 * edits, for undo. SQLite cannot change a CHECK: the table is made again, with every row.
 */
export const annotationFields: Migration = {
  version: 3,
  sql: /* sql */ `
    CREATE TABLE annotation_now (
      id TEXT PRIMARY KEY,
      kind TEXT NOT NULL CHECK (kind IN ('bookmark', 'highlight', 'note')),
      colour TEXT CHECK (colour IN ('yellow', 'green', 'blue', 'pink', 'purple')),
      style TEXT NOT NULL CHECK (style IN ('fill', 'underline')),
      note TEXT NOT NULL,
      -- Address of a document or issue; null where selectors say the place, and for a note on nothing.
      about TEXT,
      done TEXT,
      created TEXT NOT NULL,
      modified TEXT NOT NULL,
      removed TEXT
    ) STRICT;
    INSERT INTO annotation_now
      SELECT id, kind, colour, 'fill', note, NULL, NULL, created, modified, removed FROM annotation;

    CREATE TABLE selector_now (
      annotation_id TEXT NOT NULL REFERENCES annotation_now ON DELETE CASCADE,
      ordinal INTEGER NOT NULL,
      address TEXT NOT NULL,
      start INTEGER NOT NULL,
      end INTEGER NOT NULL,
      quote TEXT NOT NULL,
      prefix TEXT NOT NULL,
      suffix TEXT NOT NULL,
      PRIMARY KEY (annotation_id, ordinal)
    ) STRICT, WITHOUT ROWID;
    INSERT INTO selector_now
      SELECT annotation_id, ordinal, address, start, "end", quote, prefix, suffix FROM selector;

    DROP TABLE selector;
    DROP TABLE annotation;
    ALTER TABLE annotation_now RENAME TO annotation;
    ALTER TABLE selector_now RENAME TO selector;
    CREATE INDEX selector_by_address ON selector (address);
    CREATE INDEX annotation_by_about ON annotation (about) WHERE about IS NOT NULL;
    CREATE INDEX annotation_by_removed ON annotation (removed) WHERE removed IS NOT NULL;

    -- kind: a tag, or a collection of bookmarks.
    CREATE TABLE label (
      annotation_id TEXT NOT NULL REFERENCES annotation ON DELETE CASCADE,
      kind TEXT NOT NULL CHECK (kind IN ('tag', 'collection')),
      ordinal INTEGER NOT NULL,
      name TEXT NOT NULL,
      PRIMARY KEY (annotation_id, kind, ordinal)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX label_by_name ON label (kind, name);

    -- What was done to the notes. Changes are JSON: for each annotation its id and how it was before and after.
    CREATE TABLE edit (
      ordinal INTEGER PRIMARY KEY,
      kind TEXT NOT NULL,
      changes TEXT NOT NULL,
      made TEXT NOT NULL,
      undone INTEGER NOT NULL CHECK (undone IN (0, 1))
    ) STRICT;

    -- What the program keeps for itself beside the notes, e.g. where copies go; one row a name.
    CREATE TABLE preference (
      name TEXT PRIMARY KEY,
      value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
  `,
};
