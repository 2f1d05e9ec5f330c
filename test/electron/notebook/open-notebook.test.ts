import Database from 'better-sqlite3';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { AnnotationState } from '../../../shared/model/annotation';
import { listStates } from '../../../electron/notebook/annotations';
import { makeEdit } from '../../../electron/notebook/edits';
import { migrate, migrations, notebookVersion } from '../../../electron/notebook/migrate';
import { openNotebook, type OpenedNotebook } from '../../../electron/notebook/open-notebook';
import { annotationState } from './annotation-for-test';

let folder: string;
let file: string;
const now = new Date('2026-09-05T01:02:03Z');

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

function keepSome(count: number): readonly AnnotationState[] {
  const { db } = opened();
  const states = Array.from({ length: count }, () => annotationState({ note: '注'.repeat(200) }));
  makeEdit(
    db,
    'create',
    states.map((after) => ({ id: after.id, before: null, after })),
    now,
  );
  db.close();
  return states;
}

test('every open is at FULL, whatever the file says', () => {
  keepSome(1);
  const { db } = opened();
  expect(db.pragma('synchronous', { simple: true })).toBe(2);
  expect(db.pragma('journal_mode', { simple: true })).toBe('wal');
  expect(db.pragma('foreign_keys', { simple: true })).toBe(1);
  expect(db.pragma('user_version', { simple: true })).toBe(notebookVersion);
  db.close();
});

test('a file that is no database is set aside byte for byte under a dated name, and said', () => {
  writeFileSync(file, 'these are no notes, and never were');
  const { db, notices } = opened();
  db.close();
  const setAside = 'notebook.sqlite.damaged-20260905-010203';
  expect(notices).toEqual([{ code: 'notebook-set-aside', setAside, salvaged: 0, restored: 0, backup: null }]);
  expect(readFileSync(join(folder, setAside), 'utf8')).toContain('no notes');
});

test('of a file with pages smashed in the middle, what can be read is there again', () => {
  const states = keepSome(200);
  const bytes = readFileSync(file);
  bytes.fill(0xaa, 4096 * 30, 4096 * 33);
  writeFileSync(file, bytes);
  const { db, notices } = opened();
  const [notice] = notices;
  if (notice?.code !== 'notebook-set-aside') throw new Error('not noticed');
  const left = listStates(db);
  db.close();
  expect(left.length).toBeGreaterThan(100);
  expect(notice).toMatchObject({ salvaged: left.length, restored: 0 });
  const known = new Map(states.map((state) => [state.id, state]));
  for (const { id, note } of left) expect(note).toBe(known.get(id)?.note);
  expect(readFileSync(join(folder, notice.setAside)).equals(bytes)).toBe(true);
  // Mended once, it is whole.
  const again = opened();
  expect(again.notices).toEqual([]);
  again.db.close();
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
  const before = readFileSync(file);
  expect(openNotebook(file, now)).toEqual({
    ok: false,
    error: { code: 'notebook-from-newer-version', found: notebookVersion + 7, known: notebookVersion },
  });
  expect(readFileSync(file).equals(before)).toBe(true);
  expect(readdirSync(folder)).toEqual(['notebook.sqlite']);
});

test('a place that cannot be opened fails with its name', () => {
  mkdirSync(file);
  expect(openNotebook(file, now)).toMatchObject({
    ok: false,
    error: { code: 'file-unwritable', file: 'notebook.sqlite' },
  });
});

describe('migrations', () => {
  /** A file of an older version, with a row of every kind that it knows. */
  function older(version: 1 | 2): void {
    const db = new Database(file);
    for (const { sql } of migrations.slice(0, version)) db.exec(sql);
    db.pragma(`user_version = ${String(version)}`);
    const insert = db.prepare('INSERT INTO annotation VALUES (?, ?, ?, ?, ?, ?, ?)');
    const [made, changed, removed] = ['2022-09-05T01:00:00.000Z', '2022-09-06T01:00:00.000Z', null];
    insert.run(ids[0], 'highlight', 'green', '第一条批注', made, changed, removed);
    insert.run(ids[1], 'bookmark', null, '', made, made, removed);
    insert.run(ids[2], 'highlight', 'pink', '', made, made, changed);
    const select = db.prepare('INSERT INTO selector VALUES (?, ?, ?, ?, ?, ?, ?, ?)');
    for (const id of ids) select.run(id, 1, '甲公报/2022-1/1#art-1', 2, 5, '三个字', '前文', '后文');
    select.run(ids[0], 2, '甲公报/2022-1/1#art-2', 0, 1, '字', '', '后');
    db.prepare('INSERT INTO reading_place VALUES (?, ?, ?, ?)').run('甲公报/2022-1/1', 'art-1', 0.5, made);
    if (version > 1) {
      db.prepare('INSERT INTO saved_search VALUES (?, ?, ?, ?, ?, ?)').run(
        's',
        '数据',
        '数据',
        '{}',
        'date',
        made,
      );
      db.prepare('INSERT INTO recent_search VALUES (?, ?, ?, ?, ?)').run(7, 'k', '{}', 'date', made);
    }
    db.close();
  }
  const ids = [1, 2, 3].map((digit) => `00000000-0000-4000-8000-00000000000${String(digit)}`);
  const common = { style: 'fill', tags: [], collections: [], about: null, done: null };
  const selector = {
    ...{ address: '甲公报/2022-1/1#art-1', start: 2, end: 5, quote: '三个字' },
    ...{ prefix: '前文', suffix: '后文' },
  };

  test.each([1, 2] as const)('rows of version %i are all there, and as they were', (version) => {
    older(version);
    const { db } = opened();
    expect(listStates(db)).toEqual([
      {
        ...common,
        ...{ id: ids[0], kind: 'highlight', colour: 'green', note: '第一条批注', removed: null },
        ...{ created: '2022-09-05T01:00:00.000Z', modified: '2022-09-06T01:00:00.000Z' },
        selectors: [
          selector,
          { address: '甲公报/2022-1/1#art-2', start: 0, end: 1, quote: '字', prefix: '', suffix: '后' },
        ],
      },
      {
        ...common,
        ...{ id: ids[1], kind: 'bookmark', colour: null, note: '', removed: null, selectors: [selector] },
        ...{ created: '2022-09-05T01:00:00.000Z', modified: '2022-09-05T01:00:00.000Z' },
      },
      {
        ...common,
        ...{ id: ids[2], kind: 'highlight', colour: 'pink', note: '', selectors: [selector] },
        ...{ created: '2022-09-05T01:00:00.000Z', modified: '2022-09-05T01:00:00.000Z' },
        removed: '2022-09-06T01:00:00.000Z',
      },
    ]);
    expect(db.prepare('SELECT * FROM reading_place').raw().all()).toEqual([
      ['甲公报/2022-1/1', 'art-1', 0.5, '2022-09-05T01:00:00.000Z'],
    ]);
    const searches = version === 1 ? 0 : 1;
    for (const table of ['saved_search', 'recent_search']) {
      expect(db.prepare(`SELECT count(*) FROM ${table}`).pluck().get()).toBe(searches);
    }
    db.close();
  });

  test.each([1, 2] as const)('from version %i lead to the schema of a new file', (version) => {
    older(version);
    const { db } = opened();
    const fresh = new Database(':memory:');
    migrate(fresh);
    const schemaOf = (each: Database.Database): unknown =>
      each.prepare('SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name').all();
    expect(schemaOf(db)).toEqual(schemaOf(fresh));
    db.close();
    fresh.close();
  });

  test('of a damaged file of an older version save its rows', () => {
    older(2);
    const db = new Database(file);
    // An index that lacks a row: integrity_check finds it, and no row of the table is lost.
    db.unsafeMode();
    db.pragma('writable_schema = ON');
    db.exec(`UPDATE sqlite_schema SET rootpage = 1 + rootpage % 8 WHERE name = 'selector_by_address'`);
    db.close();
    const mended = opened();
    expect(mended.notices).toMatchObject([{ code: 'notebook-set-aside', salvaged: 3, restored: 0 }]);
    expect(listStates(mended.db).map(({ id, selectors }) => [id, selectors.length])).toEqual([
      [ids[0], 2],
      [ids[1], 1],
      [ids[2], 1],
    ]);
    expect(mended.db.prepare('SELECT count(*) FROM saved_search').pluck().get()).toBe(1);
    mended.db.close();
  });
});
