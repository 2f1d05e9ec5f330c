import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exportDialog, freePath, proposedName, withEnding } from '../../../electron/shell/export-dialog';
import { wordsIn } from '../../../electron/shell/words';
import { languages } from '../../../shared/model/choices';
import { exportFormats } from '../../../shared/model/export-formats';
import { temporaryFolder } from '../library/seed-library';

const now = new Date(2022, 8, 6, 9);

test('a file is proposed by the name of its document, or of the day', () => {
  const words = wordsIn('zh-CN');
  expect(proposedName({ name: null }, words, now)).toBe('公报批注-2022-09-06');
  expect(proposedName({ name: '关于“十四五”规划:通知?' }, words, now)).toBe('关于“十四五”规划：通知？');
  expect(proposedName({ name: '...' }, words, now)).toBe('公报批注-2022-09-06');
});

test.each(languages)('every format has its own kind of file in the dialog (%s)', (language) => {
  const filters = exportFormats.map(
    (format) => exportDialog(format, '/home', 'notes', wordsIn(language)).filters?.[0],
  );
  expect(filters.map((filter) => filter?.extensions)).toEqual([
    ...[['md'], ['html'], ['docx'], ['pdf'], ['csv'], ['jsonld']],
  ]);
  expect(new Set(filters.map((filter) => filter?.name)).size).toBe(exportFormats.length);
});

describe('a path that nothing has', () => {
  test('is the next one that is free', () => {
    const folder = temporaryFolder();
    expect(freePath(folder, '批注')).toBe(join(folder, '批注'));
    mkdirSync(join(folder, '批注'));
    mkdirSync(join(folder, '批注 (2)'));
    expect(freePath(folder, '批注')).toBe(join(folder, '批注 (3)'));
  });

  test('is taken where the ending was left to the program', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, '第2.1稿.csv'), '');
    expect(withEnding(join(folder, '第2.1稿'), 'csv')).toBe(join(folder, '第2.1稿 (2).csv'));
    expect(withEnding(join(folder, '第2.1稿.txt'), 'csv')).toBe(join(folder, '第2.1稿.txt'));
  });
});
