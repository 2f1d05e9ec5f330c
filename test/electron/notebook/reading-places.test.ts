import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate } from '../../../electron/notebook/migrate';
import { findPlace, keepPlace, listPlaces } from '../../../electron/notebook/reading-places';

test('the latest place of each document is kept, the last read first', () => {
  const db = new Database(':memory:');
  migrate(db);
  expect(findPlace(db, 'a/2022-1/1')).toBeNull();
  keepPlace(db, { document: 'a/2022-1/1', path: 'art-1', share: 0.5 }, new Date(1000));
  keepPlace(db, { document: 'a/2022-1/2', path: 'h-1', share: 0 }, new Date(2000));
  keepPlace(db, { document: 'a/2022-1/1', path: 'art-2', share: 0.25 }, new Date(3000));
  expect(findPlace(db, 'a/2022-1/1')).toEqual({ document: 'a/2022-1/1', path: 'art-2', share: 0.25 });
  expect(listPlaces(db).map(({ document }) => document)).toEqual(['a/2022-1/1', 'a/2022-1/2']);
});
