import Database from 'better-sqlite3';
import { readFileSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { AnnotationState } from '../../../shared/model/annotation';
import { listStates } from '../../../electron/notebook/annotations';
import { migrations, notebookVersion } from '../../../electron/notebook/migrate';
import type { OpenNotes } from '../../../electron/notebook/open-notes';
import { openToRead } from '../../../electron/notebook/open-to-read';
import { forbidWriting } from '../../forbid-writing';
import { annotationState } from './annotation-for-test';
import { byId, NotesFolder, write } from './notes-for-test';

let folder: NotesFolder;
let notes: OpenNotes;
let states: readonly AnnotationState[];

beforeEach(() => {
  folder = new NotesFolder();
  notes = folder.open();
  write(notes, [annotationState({ note: '在文件里' })], folder.clock.now());
  notes.db.pragma('wal_checkpoint(TRUNCATE)');
  write(notes, [annotationState({ note: '只在日志里' }), annotationState()], folder.clock.now());
  states = byId(listStates(notes.db));
});
afterEach(() => {
  notes.close();
  folder.remove();
});

/** What a power cut would leave, changed by `change`; then nobody may write there. */
function left(change: (where: NotesFolder) => void = () => undefined): NotesFolder {
  const copy = folder.cut();
  change(copy);
  const allow = forbidWriting(copy.path);
  onTestFinished(() => {
    allow();
    copy.remove();
  });
  return copy;
}

/** What is read there, and that the reading left every file as it was. */
function readIn({ path, files }: NotesFolder): readonly AnnotationState[] | string {
  const before = filesIn(path);
  const opened = openToRead(files.notebookFile);
  if (!opened.ok) return opened.error.code;
  const found = byId(listStates(opened.value));
  // Whoever keeps notes in mind asks by this whether they are still the same.
  const versions = [1, 2, 3].map(() => opened.value.pragma('data_version', { simple: true }));
  expect(new Set(versions).size).toBe(1);
  expect(() => opened.value.exec('DELETE FROM annotation')).toThrow('readonly');
  opened.value.close();
  expect(filesIn(path)).toEqual(before);
  return found;
}

/** The index of the WAL aside, which says nothing of its own. */
function filesIn(path: string): ReadonlyMap<string, Buffer> {
  const names = readdirSync(path, { withFileTypes: true, recursive: true });
  return new Map(
    names
      .filter((entry) => entry.isFile() && !entry.name.endsWith('-shm'))
      .map(({ name, parentPath }) => [join(parentPath, name), readFileSync(join(parentPath, name))]),
  );
}

function beside({ files }: NotesFolder): readonly string[] {
  return readdirSync(join(files.notebookFile, '..'))
    .filter((name) => /-(?:wal|shm|journal)$/u.test(name))
    .sort();
}

describe('where nothing may be written, every note is read', () => {
  test('that a power cut left in the WAL, with its index', () => {
    const there = left();
    expect(beside(there)).toEqual(['notebook.sqlite-shm', 'notebook.sqlite-wal']);
    expect(readIn(there)).toEqual(states);
  });

  test('that stands in the WAL alone, without its index', () => {
    const there = left(({ files }) => {
      rmSync(`${files.notebookFile}-shm`);
    });
    expect(readIn(there)).toEqual(states);
  });

  test('beside a WAL in which nothing stands any more', () => {
    notes.db.pragma('wal_checkpoint(TRUNCATE)');
    const there = left();
    expect(statSync(`${there.files.notebookFile}-wal`).size).toBe(0);
    expect(readIn(there)).toEqual(states);
  });

  test('of a file in WAL mode that has none beside it', () => {
    const there = left(({ files }) => {
      new Database(files.notebookFile).close();
      // Whoever closes last takes the WAL into the file; the mode stays.
      expect(readFileSync(files.notebookFile).readUInt8(18)).toBe(2);
    });
    expect(readIn(there)).toEqual(states);
  });

  test('that was closed in order', () => {
    notes.close();
    const there = left();
    expect(beside(there).filter((name) => !name.endsWith('-shm'))).toEqual([]);
    expect(readIn(there)).toEqual(states);
    notes = folder.open();
  });

  test('as it was before a write that was cut off', () => {
    notes.close();
    const db = new Database(folder.files.notebookFile);
    db.pragma('cache_size = 1');
    db.exec(`BEGIN; UPDATE annotation SET note = '${'写了一半'.repeat(2000)}'`);
    const there = left();
    db.close();
    expect(beside(there)).toContain('notebook.sqlite-journal');
    expect(readFileSync(there.files.notebookFile).includes('写了一半')).toBe(true);
    expect(readIn(there)).toEqual(states);
    notes = folder.open();
  });

  test('of an older version, brought to this one', () => {
    const { id, created } = annotationState();
    const there = left(({ files }) => {
      for (const end of ['', '-wal', '-shm']) rmSync(files.notebookFile + end);
      const db = new Database(files.notebookFile);
      for (const { sql } of migrations.slice(0, 1)) db.exec(sql);
      db.pragma('user_version = 1');
      const insert = db.prepare('INSERT INTO annotation VALUES (?, ?, ?, ?, ?, ?, ?)');
      insert.run(id, 'bookmark', null, '旧批注', created, created, null);
      db.close();
    });
    expect(readIn(there)).toMatchObject([{ id, note: '旧批注', collections: [] }]);
  });
});

describe('notes are refused', () => {
  test.each([
    ['of a newer version', 'notebook-from-newer-version', newer],
    [
      'that are no database',
      'file-damaged',
      (file: string) => {
        writeFileSync(file, '不是数据库'.repeat(100));
      },
    ],
    [
      'of which nothing is left',
      'file-damaged',
      (file: string) => {
        truncateSync(file);
      },
    ],
    [
      'that are not there',
      'file-unreadable',
      (file: string) => {
        rmSync(file);
      },
    ],
  ])('%s', (_, code, spoil) => {
    const there = left(({ files }) => {
      for (const end of ['-wal', '-shm']) rmSync(files.notebookFile + end);
      spoil(files.notebookFile);
    });
    expect(readIn(there)).toBe(code);
  });
});

function newer(file: string): void {
  const db = new Database(file);
  db.pragma(`user_version = ${String(notebookVersion + 1)}`);
  db.close();
}

test('what another process writes meanwhile is seen', () => {
  const opened = openToRead(folder.files.notebookFile);
  if (!opened.ok) throw new Error(opened.error.code);
  const more = annotationState();
  write(notes, [more], folder.clock.now());
  expect(byId(listStates(opened.value))).toEqual(byId([...states, more]));
  expect(basename(opened.value.name)).toBe('notebook.sqlite');
  opened.value.close();
});
