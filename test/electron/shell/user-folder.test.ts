import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
    expect(prepareUserFolder(made)).toEqual({ ok: true, value: null });
    expect(readdirSync(made)).toEqual([]);
    if (process.platform !== 'win32') expect(statSync(made).mode & 0o777).toBe(0o700);
  });
  it('says why when there is a file in the way', () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    expect(prepareUserFolder(join(file, 'folder'))).toEqual({
      ok: false,
      error: { code: 'file-unwritable', file: join(file, 'folder'), reason: 'ENOTDIR' },
    });
  });
});
