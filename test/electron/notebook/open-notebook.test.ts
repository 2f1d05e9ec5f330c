import Database from 'better-sqlite3';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createKept, listKept } from '../../../electron/notebook/annotations';
import { notebookVersion } from '../../../electron/notebook/migrate';
import { annotations } from '../../../electron/notebook/migrations/001-annotations';
import { openNotebook, type OpenedNotebook } from '../../../electron/notebook/open-notebook';
import { selectorFor } from '../../../shared/anchor/place';

let folder: string;
let file: string;
const now = new Date('2022-09-05T01:02:03Z');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'notebook-'));
  file = join(folder, 'notebook.sqlite');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function opened(): OpenedNotebook {
  const result = openNotebook(file, now);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

function keepSome(count: number): void {
  const { db } = opened();
  for (let index = 0; index < count; index += 1) {
    createKept(
      db,
      {
        kind: 'bookmark',
        colour: null,
        note: '注'.repeat(200),
        selectors: [selectorFor('甲/2022-1/1#p-1', '文', 0, 1)],
      },
      now,
    );
  }
  db.close();
}

test('every open is at FULL, whatever the file says', () => {
  keepSome(1);
  const { db } = opened();
  expect(db.pragma('synchronous', { simple: true })).toBe(2);
  expect(db.pragma('journal_mode', { simple: true })).toBe('wal');
  expect(db.pragma('user_version', { simple: true })).toBe(notebookVersion);
  db.close();
});

test('a damaged file is set aside byte for byte under a dated name, and said', () => {
  writeFileSync(file, 'these are no notes, and never were');
  const { db, notices } = opened();
  db.close();
  expect(notices).toEqual([
    { code: 'notebook-set-aside', setAside: 'notebook.sqlite.damaged-20220905-010203' },
  ]);
  expect(readFileSync(join(folder, 'notebook.sqlite.damaged-20220905-010203'), 'utf8')).toContain('no notes');
});

test('a page smashed in the middle is noticed', () => {
  keepSome(200);
  const bytes = readFileSync(file);
  bytes.fill(0xaa, 4096 * 3, 4096 * 6);
  writeFileSync(file, bytes);
  const { db, notices } = opened();
  expect(notices).toHaveLength(1);
  expect(listKept(db, null)).toEqual([]);
  db.close();
  expect(readdirSync(folder)).toContain('notebook.sqlite.damaged-20220905-010203');
});

test('a second damaged file does not overwrite the first', () => {
  for (const words of ['first', 'second']) {
    writeFileSync(file, `${words} damage`);
    opened().db.close();
  }
  const kept = readdirSync(folder).filter((name) => name.includes('damaged') && !/-(?:wal|shm)$/u.test(name));
  expect(kept.map((name) => readFileSync(join(folder, name), 'utf8')).sort()).toEqual([
    'first damage',
    'second damage',
  ]);
});

test('notes of a newer program are refused untouched', () => {
  const db = new Database(file);
  db.exec('CREATE TABLE note_of_tomorrow (id)');
  db.pragma(`user_version = ${String(notebookVersion + 7)}`);
  db.close();
  expect(openNotebook(file, now)).toEqual({
    ok: false,
    error: { code: 'notebook-from-newer-version', found: notebookVersion + 7, known: notebookVersion },
  });
  const again = new Database(file, { readonly: true });
  expect(again.pragma('user_version', { simple: true })).toBe(notebookVersion + 7);
  expect(again.prepare('SELECT name FROM sqlite_schema').pluck().all()).toEqual(['note_of_tomorrow']);
  again.close();
});

test('a place that cannot be opened fails with its name', () => {
  mkdirSync(file);
  expect(openNotebook(file, now)).toMatchObject({
    ok: false,
    error: { code: 'file-unwritable', file: 'notebook.sqlite' },
  });
});

test('notes of the first version are kept, and searches can be kept beside them', () => {
  const file = join(folder, 'first.sqlite');
  const first = new Database(file);
  first.exec(annotations.sql);
  first.pragma('user_version = 1');
  first
    .prepare(`INSERT INTO annotation VALUES ('a', 'bookmark', NULL, '第一版的批注', '2025', '2025', NULL)`)
    .run();
  first.close();
  const opened = openNotebook(file, new Date());
  if (!opened.ok) throw new Error(opened.error.code);
  const { db } = opened.value;
  expect(db.prepare('SELECT id, note FROM annotation').all()).toEqual([{ id: 'a', note: '第一版的批注' }]);
  expect(db.prepare('SELECT count(*) FROM saved_search').pluck().get()).toBe(0);
  expect(db.pragma('user_version', { simple: true })).toBe(notebookVersion);
  db.close();
});
