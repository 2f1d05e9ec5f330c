import type { Migration } from '../migrate';

/** Searches that were given a name, and those that were looked at. `key` tells two names, or two searches, apart. */
export const searches: Migration = {
  version: 2,
  sql: /* sql */ `
    CREATE TABLE saved_search (
      id TEXT PRIMARY KEY,
      key TEXT NOT NULL UNIQUE,
      name TEXT NOT NULL,
      terms TEXT NOT NULL,
      sort TEXT NOT NULL,
      created TEXT NOT NULL
    ) STRICT;

    CREATE TABLE recent_search (
      key TEXT PRIMARY KEY,
      terms TEXT NOT NULL,
      sort TEXT NOT NULL,
      searched TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX recent_search_by_time ON recent_search (searched);
  `,
};
