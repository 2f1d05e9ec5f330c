import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { notes as runNotes } from '../../../electron/cli/notes';
import { listStates } from '../../../electron/notebook/annotations';
import type { OpenNotes } from '../../../electron/notebook/open-notes';
import { readBackup } from '../../../electron/notebook/read-backup';
import { annotationState } from '../notebook/annotation-for-test';
import { byId, NotesFolder, write } from '../notebook/notes-for-test';

let folder: NotesFolder;
let notes: OpenNotes | null;

beforeEach(() => {
  folder = new NotesFolder();
  notes = folder.open();
  vi.stubEnv('LC_ALL', 'en_GB.UTF-8');
});
afterEach(() => {
  notes?.close();
  folder.remove();
  vi.unstubAllEnvs();
});

/** Runs a command as a terminal does. */
async function gazette(
  ...args: readonly string[]
): Promise<{ readonly code: number; readonly out: string; readonly said: string }> {
  const written = { out: '', said: '' };
  const into = (stream: 'out' | 'said') => (chunk: string | Uint8Array) => {
    written[stream] += String(chunk);
    return true;
  };
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation(into('out')),
    vi.spyOn(process.stderr, 'write').mockImplementation(into('said')),
  ];
  try {
    return { code: await runNotes([...args]), ...written };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

const some = (count: number): readonly ReturnType<typeof annotationState>[] => {
  if (!notes) throw new Error('closed');
  const states = Array.from({ length: count }, () => annotationState({ note: '注'.repeat(200) }));
  return byId(write(notes, states, folder.clock.now()));
};
const own = (): readonly string[] => ['--notebook', folder.files.notebookFile];

describe('gazette notes backup', () => {
  test('makes one beside the open window, and prints where it is', async () => {
    const states = some(3);
    const { code, out, said } = await gazette('backup', ...own());
    expect({ code, said }).toEqual({ code: 0, said: '' });
    const file = out.trimEnd();
    expect(file.startsWith(folder.files.backupsFolder)).toBe(true);
    expect(readBackup(file, (db) => byId(listStates(db)))).toEqual({ ok: true, value: states });
    const listed = await gazette('backup', ...own(), '--list', '--json');
    expect(JSON.parse(listed.out)).toMatchObject({ backups: [{ reason: 'request', annotations: 3 }] });
  });

  test('into a folder that is named', async () => {
    some(1);
    const to = join(folder.path, 'elsewhere');
    const { code, out } = await gazette('backup', ...own(), '--to', to, '--json');
    const made = JSON.parse(out) as { file: string };
    expect([code, existsSync(made.file), readdirSync(to).length]).toEqual([0, true, 1]);
    expect(existsSync(folder.files.backupsFolder)).toBe(false);
  });

  test('says that there are no notes, and that a folder cannot be written', async () => {
    const missing = await gazette('backup', '--notebook', join(folder.path, 'none.sqlite'));
    expect(missing).toMatchObject({ code: 2, out: '' });
    expect(missing.said).toContain('none.sqlite');
    some(1);
    writeFileSync(join(folder.path, 'file'), '');
    const refused = await gazette('backup', ...own(), '--to', join(folder.path, 'file'));
    expect(refused).toMatchObject({ code: 1, out: '' });
  });
});

describe('gazette notes verify', () => {
  test('finds nothing wrong with notes that are open, and counts them', async () => {
    some(3);
    await notes?.backups.make('request');
    const { code, out, said } = await gazette('verify', ...own(), '--json');
    expect({ code, said }).toEqual({ code: 0, said: '' });
    expect(JSON.parse(out)).toEqual({
      ...{ ok: true, annotations: 3, removed: 0, backups: 1, damagedLines: 0, flaws: [] },
    });
    expect((await gazette('verify', ...own())).out).toContain('annotations 3');
  });

  test.each<[string, () => void, string]>([
    [
      'words of a note that are not those that were written',
      () => {
        const { notebookFile } = folder.files;
        const bytes = readFileSync(notebookFile);
        bytes.write('x', bytes.indexOf('注注注'));
        writeFileSync(notebookFile, bytes);
      },
      'lost',
    ],
    [
      'a backup that cannot be read',
      () => {
        const [name = ''] = readdirSync(folder.files.backupsFolder);
        writeFileSync(join(folder.files.backupsFolder, name), 'no backup');
      },
      'backup',
    ],
  ])('finds %s, and ends with 2', async (_, spoil, kind) => {
    some(3);
    notes?.close();
    notes = null;
    spoil();
    const { code, out, said } = await gazette('verify', ...own(), '--json');
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ ok: false, flaws: [{ kind }] });
    expect(said).toMatch(/^gazette: /u);
  });

  test('says that a file is damaged, and is no notes', async () => {
    some(50);
    notes?.close();
    notes = null;
    const bytes = readFileSync(folder.files.notebookFile);
    writeFileSync(folder.files.notebookFile, bytes.fill(0x5a, 5000, 9000));
    expect(await gazette('verify', ...own())).toMatchObject({ code: 2, out: '' });
    rmSync(folder.files.notebookFile);
    mkdirSync(folder.files.notebookFile);
    expect(await gazette('verify', ...own())).toMatchObject({ code: 2, out: '' });
  });
});

test.each([[], ['dance'], ['constructor'], ['backup', 'x'], ['verify', 'x']])(
  'what is asked wrongly ends with 2 and the usage: %s %s',
  async (...args) => {
    const { code, out, said } = await gazette(...args.filter((arg) => typeof arg === 'string'));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(said).toContain('gazette notes backup');
  },
);
