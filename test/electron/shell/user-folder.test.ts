import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { prepareUserFolder } from '../../../electron/shell/user-folder';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gazette-user-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('prepareUserFolder', () => {
  it('makes the folder, for its owner alone, and leaves it empty', () => {
    const made = join(folder, 'a', 'b');
    expect(prepareUserFolder(made, join(made, 'notebook.sqlite'), folder)).toEqual({
      ok: true,
      value: { browserFolder: join(made, 'browser'), isTemporary: false },
    });
    expect(readdirSync(made)).toEqual([]);
    if (process.platform !== 'win32') expect(statSync(made).mode & 0o777).toBe(0o700);
  });
  it('says why when there is a file in the way', () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    expect(prepareUserFolder(join(file, 'folder'), join(file, 'folder', 'notebook.sqlite'), folder)).toEqual({
      ok: false,
      error: { code: 'file-unwritable', file: join(file, 'folder'), reason: 'ENOTDIR' },
    });
  });
  it('gives Chromium a folder elsewhere where notes can only be read', () => {
    // A file in the folder's place cannot be written into, whoever asks; its notes are elsewhere here.
    const file = join(folder, 'file');
    const notes = join(folder, 'notebook.sqlite');
    for (const each of [file, notes]) writeFileSync(each, '');
    const prepared = prepareUserFolder(join(file, 'folder'), notes, folder);
    if (!prepared.ok) throw new Error(prepared.error.code);
    const { browserFolder, isTemporary } = prepared.value;
    expect(isTemporary).toBe(true);
    expect(dirname(browserFolder)).toBe(folder);
    expect(readdirSync(browserFolder)).toEqual([]);
  });
});
