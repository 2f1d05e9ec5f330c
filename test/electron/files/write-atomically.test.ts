import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeAtomically } from '../../../electron/files/write-atomically';

test('replaces the old file whole and leaves nothing beside it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'write-'));
  const file = join(folder, '批注.md');
  writeAtomically(file, '旧');
  writeAtomically(file, '新');
  expect(readFileSync(file, 'utf8')).toBe('新');
  expect(readdirSync(folder)).toEqual(['批注.md']);
  rmSync(folder, { recursive: true });
});

test('a failure is thrown and leaves what was there', () => {
  const folder = mkdtempSync(join(tmpdir(), 'write-'));
  const file = join(folder, 'notes.md');
  mkdirSync(file);
  expect(() => {
    writeAtomically(file, 'x');
  }).toThrow();
  expect(readdirSync(folder)).toEqual(['notes.md']);
  rmSync(folder, { recursive: true });
});
