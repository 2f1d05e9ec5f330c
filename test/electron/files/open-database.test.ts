import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDatabase, withDatabase } from '../../../electron/files/open-database';
import { filesLeftOpen } from '../files-left-open';

let folder: string;
let file: string;
let seen: Database | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'open-database-'));
  file = join(folder, 'some.sqlite');
  seen = undefined;
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function look(db: Database): number {
  seen = db;
  db.exec('CREATE TABLE IF NOT EXISTS number (number INTEGER)');
  return 7;
}

function fail(db: Database): never {
  look(db);
  for (const row of db.prepare('SELECT 1 UNION SELECT 2').pluck().iterate()) {
    if (row === 1) throw new Error('half-way');
  }
  throw new Error('not reached');
}

test('a database that was made ready is open, and whoever has it closes it', () => {
  const db = openDatabase(file, {}, (opened) => {
    look(opened);
    return opened;
  });
  expect(db.open).toBe(true);
  db.close();
  expect(filesLeftOpen(folder)).toEqual([]);
});

test('one that cannot be made ready is closed, and the reason is told', () => {
  expect(() => openDatabase(file, {}, fail)).toThrow('half-way');
  expect(seen?.open).toBe(false);
  expect(filesLeftOpen(folder)).toEqual([]);
});

test('one that was opened for some work is closed after it', () => {
  expect(withDatabase(file, {}, look)).toBe(7);
  expect(seen?.open).toBe(false);
});

test('one is closed, too, when the work ends half-way', () => {
  expect(() => withDatabase(file, {}, fail)).toThrow('half-way');
  expect(seen?.open).toBe(false);
  expect(filesLeftOpen(folder)).toEqual([]);
});
