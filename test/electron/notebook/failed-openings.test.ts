import Database from 'better-sqlite3';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, rmdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openNotes, type OpenNotes } from '../../../electron/notebook/open-notes';
import { readNotebook } from '../../../electron/notebook/read-notebook';
import { salvage } from '../../../electron/notebook/salvage';
import { filesLeftOpen } from '../files-left-open';
import { annotationState } from './annotation-for-test';
import { write } from './notes-for-test';

let folder: string;
let notebookFile: string;
let backupsFolder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'failed-openings-'));
  notebookFile = join(folder, 'notebook.sqlite');
  backupsFolder = join(folder, 'backups');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function open(): ReturnType<typeof openNotes> {
  return openNotes({ notebookFile, backupsFolder }, { noticed: () => undefined, backedUp: () => undefined });
}

function opened(): OpenNotes {
  const result = open();
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

/** Notes that were closed in order, of so many annotations. */
function closedNotes(count: number): void {
  const notes = opened();
  write(
    notes,
    Array.from({ length: count }, () => annotationState({ note: '注'.repeat(200) })),
    new Date('2026-09-06T08:00:00Z'),
  );
  notes.close();
}

test('where the folder of backups cannot be read, it is said, and nothing stays open or locked', () => {
  closedNotes(1);
  rmSync(backupsFolder, { recursive: true });
  writeFileSync(backupsFolder, 'no folder');
  expect(open()).toEqual({
    ok: false,
    error: { code: 'file-unwritable', file: 'backups', reason: 'ENOTDIR' },
  });
  expect(filesLeftOpen(folder)).toEqual([]);
  rmSync(backupsFolder);
  opened().close();
});

test('notes of a newer program are left as they were, and nothing stays open', () => {
  closedNotes(1);
  const db = new Database(notebookFile);
  db.pragma('user_version = 99');
  db.close();
  expect(open()).toMatchObject({ ok: false, error: { code: 'notebook-from-newer-version' } });
  expect(filesLeftOpen(folder)).toEqual([]);
});

test('a damaged file that cannot be set aside leaves nothing open', () => {
  closedNotes(200);
  const bytes = readFileSync(notebookFile);
  bytes.fill(0xaa, 4096 * 20, 4096 * 23);
  writeFileSync(notebookFile, bytes);
  // What is made anew is made under this name.
  mkdirSync(`${notebookFile}.part`);
  expect(open()).toMatchObject({ ok: false, error: { code: 'file-unwritable' } });
  expect(filesLeftOpen(folder)).toEqual([]);
  rmdirSync(`${notebookFile}.part`);
  const mended = opened();
  expect(mended.notices()).toMatchObject([{ code: 'notebook-set-aside' }]);
  mended.close();
  expect(filesLeftOpen(folder)).toEqual([]);
});

test('to read or salvage a file with any page torn leaves nothing open', async () => {
  closedNotes(60);
  const whole = readFileSync(notebookFile);
  const torn = join(folder, 'torn', 'notebook.sqlite');
  mkdirSync(dirname(torn));
  let unreadable = 0;
  for (let page = 0; page * 4096 < whole.length; page += 1) {
    const bytes = Buffer.from(whole);
    bytes.fill(0xaa, page * 4096 + (page % 2) * 2048, (page + 1) * 4096);
    writeFileSync(torn, bytes);
    salvage(torn).rows.close();
    const read = await readNotebook(torn, () => true);
    if (!read.ok) unreadable += 1;
    expect(filesLeftOpen(folder)).toEqual([]);
  }
  expect(unreadable).toBeGreaterThan(10);
});
