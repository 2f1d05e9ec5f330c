import Database from 'better-sqlite3';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { AnnotationState } from '../../../shared/model/annotation';
import { listStates } from '../../../electron/notebook/annotations';
import { migrations, notebookVersion } from '../../../electron/notebook/migrate';
import type { OpenNotes } from '../../../electron/notebook/open-notes';
import { readJournal } from '../../../electron/notebook/read-journal';
import { listSavedSearches, saveSearch } from '../../../electron/notebook/saved-searches';
import { noFilters } from '../../../shared/model/search';
import { annotationState } from './annotation-for-test';
import { byId, deleteAll, NotesFolder, write } from './notes-for-test';

let folders: NotesFolder[] = [];

function newFolder(): NotesFolder {
  const folder = new NotesFolder();
  folders.push(folder);
  return folder;
}

/** A power cut, after which the copy is as good as the machine. */
function cut(folder: NotesFolder): NotesFolder {
  const copy = folder.cut();
  folders.push(copy);
  return copy;
}

let folder: NotesFolder;
let notes: OpenNotes;

beforeEach(() => {
  folder = newFolder();
  notes = folder.open();
});
afterEach(() => {
  notes.close();
  for (const each of folders) each.remove();
  folders = [];
});

/** Opens, reads everything and closes. */
function readAll(where: NotesFolder): {
  readonly states: readonly AnnotationState[];
  readonly notices: ReturnType<OpenNotes['notices']>;
} {
  const opened = where.open();
  const states = byId(listStates(opened.db));
  const notices = opened.notices();
  opened.close();
  return { states, notices };
}

const later = (minutes: number): string =>
  new Date(Date.parse('2026-09-06T08:00:00Z') + minutes * 60_000).toISOString();

/** Notes of every fate: as made, changed, in the trash, back from it, deleted for good. */
function everyFate(): readonly AnnotationState[] {
  const states = Array.from({ length: 8 }, (_, index) => annotationState({ note: `第${String(index)}条` }));
  write(notes, states, folder.clock.now());
  const [a, b, c, d, e] = states as [
    AnnotationState,
    AnnotationState,
    AnnotationState,
    AnnotationState,
    AnnotationState,
  ];
  write(notes, [{ ...a, note: '改过', modified: later(1) }], folder.clock.now());
  write(
    notes,
    [
      { ...b, removed: later(2) },
      { ...c, removed: later(2) },
      { ...d, removed: later(2) },
    ],
    folder.clock.now(),
  );
  write(notes, [{ ...c, removed: null }], folder.clock.now());
  deleteAll(notes, [d], folder.clock.now());
  write(notes, [{ ...e, tags: ['新'], modified: later(3) }], folder.clock.now());
  return byId(listStates(notes.db));
}

describe('after a power cut', () => {
  test('everything is there, and nothing is said', () => {
    const states = everyFate();
    expect(readAll(cut(folder))).toEqual({ states, notices: [] });
  });

  test('an edit that came into the database alone is there, and in the journal', () => {
    const before = cut(folder);
    const states = everyFate();
    const copy = cut(folder);
    rmSync(copy.journalFile);
    writeFileSync(copy.journalFile, existsSync(before.journalFile) ? readFileSync(before.journalFile) : '');
    expect(readAll(copy)).toEqual({ states, notices: [] });
    expect(new Set(readJournal(copy.journalFile).entries.map(({ id }) => id))).toEqual(
      new Set(states.map(({ id }) => id)),
    );
  });
});

test('a character that changed in the journal is not taken for what was written: the notes are sound, and stay', () => {
  const states = write(notes, [annotationState({ note: '限期三十日' })], folder.clock.now());
  const copy = cut(folder);
  const journal = readFileSync(copy.journalFile, 'utf8');
  writeFileSync(copy.journalFile, journal.replace('三十', '二十'));
  expect(readAll(copy)).toEqual({ states, notices: [] });
  // What the journal no longer says is written into it again.
  expect(readJournal(copy.journalFile)).toMatchObject({ entries: [{ state: states[0] }], damaged: 1 });
});

test('a deletion for good that came into the journal alone is done at the next start, without a word', () => {
  const [gone, ...stay] = write(notes, [annotationState(), annotationState()], folder.clock.now());
  if (!gone) throw new Error('nothing was written');
  folder.clock.advance(1000);
  notes.kept([{ id: gone.id, before: gone, after: null }], folder.clock.now());
  expect(readAll(cut(folder))).toEqual({ states: stay, notices: [] });
});

describe('a notes file that is gone', () => {
  test('comes back from the journal alone', () => {
    const states = everyFate();
    const copy = cut(folder);
    for (const name of readdirSync(copy.path)) {
      if (name.startsWith('notebook.sqlite')) rmSync(join(copy.path, name));
    }
    expect(readAll(copy)).toEqual({
      states,
      notices: [{ code: 'notebook-restored', restored: states.length, backup: null }],
    });
  });

  test('comes back from a backup and the journal after it, with searches', async () => {
    const old = write(notes, [annotationState({ note: '旧' })], folder.clock.now());
    saveSearch(notes.db, { name: '数据', terms, sort: 'date' }, folder.clock.now());
    folder.clock.advance(1000);
    const backup = await notes.backups.make('request');
    if (!backup.ok) throw new Error(backup.error.code);
    // The journal from before the backup is no longer needed.
    rmSync(folder.journalFile);
    folder.clock.advance(1000);
    const states = byId([...everyFate()]);
    expect(states).toContainEqual(old[0]);
    const copy = cut(folder);
    rmSync(copy.files.notebookFile);
    rmSync(`${copy.files.notebookFile}-wal`);
    const opened = copy.open();
    expect(byId(listStates(opened.db))).toEqual(states);
    expect(listSavedSearches(opened.db).map(({ name }) => name)).toEqual(['数据']);
    expect(opened.notices()).toEqual([
      { code: 'notebook-restored', restored: states.length, backup: backup.value.name },
    ]);
    opened.close();
  });
});

const terms = { query: '数据', document: null, filters: noFilters, aliases: false };

test('a journal that was turned over twice and the newest backup bring everything back', async () => {
  const long = (): AnnotationState => annotationState({ note: '注'.repeat(2000) });
  const written: AnnotationState[] = [];
  for (let turn = 1; turn <= 3; turn += 1) {
    written.push(...write(notes, Array.from({ length: 10 }, long), folder.clock.now()));
    folder.clock.advance(1000);
    expect((await notes.backups.make('request')).ok).toBe(true);
    // All that was in it is in the backup.
    expect(existsSync(folder.journalFile)).toBe(false);
    folder.clock.advance(1000);
  }
  const [first] = written;
  if (first) written[0] = { ...first, note: '改过', modified: later(5) };
  write(notes, written.slice(0, 1), folder.clock.now());
  const copy = cut(folder);
  for (const name of readdirSync(copy.path)) {
    if (name.startsWith('notebook.sqlite')) rmSync(join(copy.path, name));
  }
  expect(readAll(copy).states).toEqual(byId(written));
});

describe('damage that SQLite does not see', () => {
  /** Overwrites words of a note in the file, wherever it stands. */
  function overwrite(where: NotesFolder, words: string): void {
    const { notebookFile } = where.files;
    const bytes = readFileSync(notebookFile);
    for (let at = bytes.indexOf(words); at >= 0; at = bytes.indexOf(words, at + 1)) bytes.write('x', at);
    writeFileSync(notebookFile, bytes);
  }

  test('is found after a power cut, and mended from the journal', () => {
    const states = everyFate();
    notes.db.pragma('wal_checkpoint(TRUNCATE)');
    const copy = cut(folder);
    overwrite(copy, '改过');
    const db = new Database(copy.files.notebookFile, { readonly: true });
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
    db.close();
    const { states: mended, notices } = readAll(copy);
    expect(mended).toEqual(states);
    expect(notices).toMatchObject([{ code: 'notebook-set-aside', restored: 1, salvaged: states.length - 1 }]);
  });

  test('is found after the notes were closed in order', () => {
    const states = everyFate();
    notes.close();
    const copy = cut(folder);
    overwrite(copy, '改过');
    const { states: mended, notices } = readAll(copy);
    notes = folder.open();
    expect(mended).toEqual(states);
    expect(notices).toMatchObject([{ code: 'notebook-set-aside' }]);
  });
});

test('closed in order, the notes are one file that is opened without reading the rest', () => {
  const states = everyFate();
  notes.close();
  const copy = cut(folder);
  expect(readdirSync(copy.path).filter((name) => /-(?:wal|shm|journal)$/u.test(name))).toEqual([]);
  // Nothing is asked of it: it would be found to hold what the notes do not.
  const [line = ''] = readFileSync(copy.journalFile, 'utf8').split('\n');
  writeFileSync(
    copy.journalFile,
    `${line.replaceAll(/[0-9a-f-]{36}/gu, '00000000-0000-4000-8000-000000000000')}\n`,
  );
  expect(readAll(copy)).toEqual({ states, notices: [] });
  notes = folder.open();
});

test('whoever comes second is told that the notes are in use, and changes nothing', () => {
  const states = everyFate();
  expect(folder.tryOpen()).toEqual({
    ok: false,
    error: { code: 'notebook-in-use', file: 'notebook.sqlite' },
  });
  expect(byId(listStates(notes.db))).toEqual(states);
});

test('a journal that cannot be written is said while it is so, and then holds everything', () => {
  mkdirSync(folder.journalFile);
  const states = byId(write(notes, [annotationState(), annotationState()], folder.clock.now()));
  expect(notes.notices()).toEqual([{ code: 'journal-unwritable', reason: 'EISDIR' }]);
  expect(folder.heard).toContain('noticed');
  // It cannot be said to be closed in order.
  rmdirSync(folder.journalFile);
  const more = annotationState();
  write(notes, [more], folder.clock.now());
  expect(notes.notices()).toEqual([]);
  expect(byId(readJournal(folder.journalFile).entries.flatMap(({ state }) => state ?? []))).toEqual(
    byId([...states, more]),
  );
});

describe('before a migration', () => {
  function older(): void {
    notes.close();
    rmSync(folder.files.notebookFile);
    const db = new Database(folder.files.notebookFile);
    for (const { sql } of migrations.slice(0, 1)) db.exec(sql);
    db.pragma('user_version = 1');
    const { id, created } = annotationState();
    db.prepare('INSERT INTO annotation VALUES (?, ?, ?, ?, ?, ?, ?)').run(
      ...[id, 'bookmark', null, '旧批注', created, created, null],
    );
    db.prepare('INSERT INTO selector VALUES (?, 1, ?, 0, 1, ?, ?, ?)').run(
      id,
      '甲/2022-1/1#p-1',
      '字',
      '',
      '',
    );
    db.close();
  }

  test('a backup is made, of the version that was', () => {
    older();
    notes = folder.open();
    const { backups } = notes.backups.status();
    expect(backups).toMatchObject([{ reason: 'migration', annotations: 1 }]);
    const db = new Database(join(folder.files.backupsFolder, backups[0]?.name ?? ''), { readonly: true });
    expect(db.pragma('user_version', { simple: true })).toBe(1);
    db.close();
    expect(notes.db.pragma('user_version', { simple: true })).toBe(notebookVersion);
    // From now on the journal tells everything.
    expect(readJournal(folder.journalFile).entries.map(({ state }) => state?.note)).toEqual(['旧批注']);
  });

  test('nothing is changed where none can be made', () => {
    older();
    writeFileSync(folder.files.backupsFolder, 'no folder');
    const before = readFileSync(folder.files.notebookFile);
    expect(folder.tryOpen()).toMatchObject({ ok: false, error: { code: 'file-unwritable' } });
    expect(readFileSync(folder.files.notebookFile).equals(before)).toBe(true);
    rmSync(folder.files.backupsFolder);
    notes = folder.open();
  });
});
