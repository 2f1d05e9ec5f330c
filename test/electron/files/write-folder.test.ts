import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeFolder } from '../../../electron/files/write-folder';
import { temporaryFolder } from '../library/seed-library';

test('a folder is there with all its files', () => {
  const folder = temporaryFolder();
  writeFolder(join(folder, '批注'), [
    { name: '一.md', content: '甲' },
    { name: '二.md', content: '乙' },
  ]);
  expect(readdirSync(folder)).toEqual(['批注']);
  expect(readdirSync(join(folder, '批注')).sort()).toEqual(['一.md', '二.md']);
  expect(readFileSync(join(folder, '批注', '二.md'), 'utf8')).toBe('乙');
});

test('what is there already is left as it is', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, '批注'));
  writeFileSync(join(folder, '批注', '一.md'), '我写的');
  expect(() => {
    writeFolder(join(folder, '批注'), [{ name: '一.md', content: '甲' }]);
  }).toThrow(expect.objectContaining({ code: 'EEXIST' }));
  expect(readFileSync(join(folder, '批注', '一.md'), 'utf8')).toBe('我写的');
});

test('nothing is left when one of the files cannot be written', () => {
  const folder = temporaryFolder();
  expect(() => {
    writeFolder(join(folder, '批注'), [
      { name: '一.md', content: '甲' },
      { name: `${'长'.repeat(100)}.md`, content: '乙' },
    ]);
  }).toThrow(expect.objectContaining({ code: 'ENAMETOOLONG' }));
  expect(readdirSync(folder)).toEqual([]);
});
