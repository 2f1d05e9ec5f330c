import Database from 'better-sqlite3';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { listStates } from '../../../electron/notebook/annotations';
import { leastBetweenBackups, pauseBeforeBackup } from '../../../electron/notebook/backup-keeper';
import { migrations } from '../../../electron/notebook/migrate';
import type { OpenNotes } from '../../../electron/notebook/open-notes';
import { readBackup } from '../../../electron/notebook/read-backup';
import { readJournalLine } from '../../../electron/notebook/journal-line';
import { annotationState } from './annotation-for-test';
import { byId, NotesFolder, write } from './notes-for-test';

let folder: NotesFolder;
let notes: OpenNotes;

beforeEach(() => {
  folder = new NotesFolder();
  notes = folder.open();
});
afterEach(() => {
  notes.close();
  folder.remove();
});

const hour = 3_600_000;
const names = (where = folder.files.backupsFolder): string[] =>
  existsSync(where) ? readdirSync(where).sort() : [];
const reasons = (): string[] => notes.backups.status().backups.map(({ reason }) => reason);
const writeOne = (): void => void write(notes, [annotationState()], folder.clock.now());

/** Lets time go by, and waits for a backup that is made meanwhile. */
async function passes(milliseconds: number, made: number): Promise<void> {
  folder.clock.advance(milliseconds);
  await vi.waitFor(() => {
    expect(folder.heard.filter((event) => event === 'backedUp')).toHaveLength(made);
  });
}

describe('when backups are made', () => {
  test('none without a change', () => {
    folder.clock.advance(24 * hour);
    expect(names()).toEqual([]);
    notes.close();
    expect(names()).toEqual([]);
    notes = folder.open();
  });

  test('a minute after a change, then ten minutes after the last', async () => {
    writeOne();
    folder.clock.advance(pauseBeforeBackup - 1);
    expect(names()).toEqual([]);
    await passes(1, 1);
    expect(reasons()).toEqual(['change']);
    writeOne();
    folder.clock.advance(leastBetweenBackups - 1000);
    writeOne();
    expect(names()).toHaveLength(1);
    await passes(1000, 2);
    expect(reasons()).toEqual(['change', 'change']);
    // Both changes are in it.
    expect(notes.backups.status().backups[0]?.annotations).toBe(3);
    folder.clock.advance(24 * hour);
    expect(names()).toHaveLength(2);
  });

  test('on quitting, when something changed since the last', async () => {
    writeOne();
    notes.close();
    expect(names()).toMatchObject([expect.stringMatching(/-quit\.sqlite$/u)]);
    folder.clock.advance(hour);
    notes = folder.open();
    notes.close();
    expect(names()).toHaveLength(1);
    notes = folder.open();
    writeOne();
    await notes.backups.make('request');
    notes.close();
    expect(names()).toHaveLength(2);
    notes = folder.open();
  });

  test('a minute after the start, when the last was cut off', async () => {
    writeOne();
    const cut = folder.cut();
    const opened = cut.open();
    cut.clock.advance(pauseBeforeBackup);
    await vi.waitFor(() => {
      expect(cut.heard).toContain('backedUp');
    });
    expect(opened.backups.status().backups).toMatchObject([{ reason: 'change', annotations: 1 }]);
    opened.close();
    cut.remove();
  });
});

describe('a backup', () => {
  test('holds what was written, is one file, and can be read where nothing may be written', async () => {
    const states = byId(
      write(
        notes,
        [annotationState(), annotationState({ removed: '2026-09-06T07:00:00.000Z' })],
        folder.clock.now(),
      ),
    );
    const made = await notes.backups.make('request');
    if (!made.ok) throw new Error(made.error.code);
    const file = join(folder.files.backupsFolder, made.value.name);
    expect(made.value).toMatchObject({ reason: 'request', annotations: 2, bytes: statSync(file).size });
    expect(names()).toEqual([made.value.name]);
    chmodSync(folder.files.backupsFolder, 0o500);
    const before = readFileSync(file);
    expect(readBackup(file, (db) => byId(listStates(db)))).toEqual({ ok: true, value: states });
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(names()).toEqual([made.value.name]);
    chmodSync(folder.files.backupsFolder, 0o700);
  });

  test('can be made while the notes are written, and has what was there when it ended', async () => {
    const many = Array.from({ length: 3000 }, () => annotationState({ note: '注'.repeat(300) }));
    write(notes, many, folder.clock.now());
    const making = notes.backups.make('request');
    let written = 0;
    const typing = setInterval(() => {
      writeOne();
      written += 1;
    }, 1);
    const made = await making;
    clearInterval(typing);
    expect(written).toBeGreaterThan(0);
    if (!made.ok) throw new Error(made.error.code);
    expect(made.value.annotations).toBeGreaterThanOrEqual(3000);
    expect(
      readBackup(join(folder.files.backupsFolder, made.value.name), (db) =>
        db.pragma('integrity_check', { simple: true }),
      ),
    ).toEqual({ ok: true, value: 'ok' });
  });

  test('that cannot be made is said, and tried again', async () => {
    writeFileSync(folder.files.backupsFolder, 'no folder');
    writeOne();
    const made = await notes.backups.make('request');
    expect(made).toMatchObject({ ok: false, error: { code: 'file-unwritable' } });
    rmSync(folder.files.backupsFolder);
    expect(notes.backups.status()).toMatchObject({ backups: [], failure: { code: 'file-unwritable' } });
    await passes(leastBetweenBackups, 2);
    expect(notes.backups.status()).toMatchObject({ backups: [{ annotations: 1 }], failure: null });
  });

  test('of an older version is read as one of today, and stays as it is', () => {
    mkdirSync(folder.files.backupsFolder);
    const file = join(folder.files.backupsFolder, 'notes-2022-09-06T080000.000Z-migration.sqlite');
    const db = new Database(file);
    for (const { sql } of migrations.slice(0, 2)) db.exec(sql);
    db.pragma('user_version = 2');
    const { id, created } = annotationState();
    db.prepare('INSERT INTO annotation VALUES (?, ?, ?, ?, ?, ?, ?)').run(
      id,
      'highlight',
      'blue',
      '旧',
      created,
      created,
      null,
    );
    db.prepare('INSERT INTO selector VALUES (?, 1, ?, 0, 1, ?, ?, ?)').run(
      id,
      '甲/2022-1/1#p-1',
      '字',
      '',
      '',
    );
    db.close();
    const before = readFileSync(file);
    const read = readBackup(file, listStates);
    expect(read).toMatchObject({ ok: true, value: [{ id, note: '旧', style: 'fill', tags: [] }] });
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(notes.backups.status().backups).toMatchObject([{ annotations: 1, reason: 'migration' }]);
  });

  test.each([
    [
      'damaged',
      (file: string) => {
        writeFileSync(file, readFileSync(file).fill(0x5a, 3000, 9000));
      },
    ],
    [
      'cut off',
      (file: string) => {
        writeFileSync(file, readFileSync(file).subarray(0, 9000));
      },
    ],
    [
      'empty',
      (file: string) => {
        writeFileSync(file, '');
      },
    ],
    [
      'of a newer version',
      (file: string) => {
        const db = new Database(file);
        db.pragma('user_version = 99');
        db.close();
      },
    ],
  ])('that is %s fails, and is not touched', async (_, spoil) => {
    write(
      notes,
      Array.from({ length: 50 }, () => annotationState()),
      folder.clock.now(),
    );
    const made = await notes.backups.make('request');
    if (!made.ok) throw new Error(made.error.code);
    const file = join(folder.files.backupsFolder, made.value.name);
    spoil(file);
    const before = readFileSync(file);
    expect(readBackup(file, listStates)).toEqual({
      ok: false,
      error: { code: 'backup-unreadable', name: made.value.name },
    });
    expect(readFileSync(file).equals(before)).toBe(true);
  });
});

describe('copies to a folder of one’s choice', () => {
  let stick: string;
  beforeEach(() => {
    stick = join(folder.path, 'stick');
    mkdirSync(stick);
    writeFileSync(join(stick, 'letter.txt'), 'of another program');
  });
  const copies = (): string[] => {
    const own = names(stick).find((name) => name.startsWith('gazette-notes-'));
    return own === undefined ? [] : names(join(stick, own));
  };

  test('are made when the folder is chosen: a backup, and lines that other programs read', async () => {
    const states = byId(write(notes, [annotationState(), annotationState()], folder.clock.now()));
    await notes.backups.setCopyFolder(stick);
    expect(notes.backups.status().copies).toEqual({
      ...{ interval: 'daily', folder: 'stick', failure: null, last: folder.clock.now().toISOString() },
    });
    const [lines = '', backup = ''] = copies();
    expect([lines, backup]).toEqual([
      backup.replace('.sqlite', '.ndjson'),
      expect.stringMatching(/request\.sqlite$/u),
    ]);
    const own = join(stick, names(stick).find((name) => name.startsWith('gazette-notes-')) ?? '');
    expect(readBackup(join(own, backup), (db) => byId(listStates(db)))).toEqual({ ok: true, value: states });
    const read = readFileSync(join(own, lines), 'utf8').trimEnd().split('\n').map(readJournalLine);
    expect(byId(read.flatMap((line) => line?.state ?? []))).toEqual(states);
    expect(readFileSync(join(stick, 'letter.txt'), 'utf8')).toBe('of another program');
  });

  test('are made again when something changed and the time has come', async () => {
    writeOne();
    await notes.backups.setCopyFolder(stick);
    const first = copies();
    // Nothing changed: nothing to copy.
    folder.clock.advance(30 * hour);
    expect(copies()).toEqual(first);
    writeOne();
    folder.clock.advance(pauseBeforeBackup);
    await vi.waitFor(() => {
      expect(copies()).toHaveLength(4);
    });
    notes.backups.changeCopyInterval('never');
    writeOne();
    folder.clock.advance(leastBetweenBackups);
    await vi.waitFor(() => {
      expect(reasons()).toHaveLength(3);
    });
    folder.clock.advance(100 * hour);
    expect(copies()).toHaveLength(4);
  });

  test('a stick that is not in is said, nothing is made in its place, and the copy follows when it is', async () => {
    writeOne();
    await notes.backups.setCopyFolder(stick);
    rmSync(stick, { recursive: true });
    notes.backups.changeCopyInterval('every-change');
    writeOne();
    folder.clock.advance(leastBetweenBackups);
    await vi.waitFor(() => {
      expect(notes.backups.status().copies.failure).toEqual({ code: 'copy-folder-missing', folder: 'stick' });
    });
    expect(existsSync(stick)).toBe(false);
    mkdirSync(stick);
    folder.clock.advance(hour);
    await vi.waitFor(() => {
      expect(copies()).toHaveLength(2);
    });
    expect(notes.backups.status().copies.failure).toBeNull();
  });

  test('the choice is kept from one start to the next', async () => {
    await notes.backups.setCopyFolder(stick);
    notes.backups.changeCopyInterval('weekly');
    notes.close();
    notes = folder.open();
    expect(notes.backups.status().copies).toMatchObject({ interval: 'weekly', folder: 'stick' });
  });
});
