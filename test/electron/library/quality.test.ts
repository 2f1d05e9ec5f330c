import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDocument } from '../../../electron/library/documents';
import { openLibraryFile, type ReadableLibrary } from '../../../electron/library/library-file';
import { readQuality } from '../../../electron/library/quality';
import { splitUnitAddress } from '../../../shared/model/address';
import { buildAt, samplesFolder, seedFile, seedIssue, temporaryFolder } from './seed-library';

const taiwanLaw = join(samplesFolder, 's33_tw_H0030025_zh.txt');
const taiwanShelf = '单行文件/國立大學校院校務基金設置條例-2015-02-04';

async function libraryOf(...sources: readonly string[]): Promise<ReadableLibrary> {
  const file = join(temporaryFolder(), 'library.sqlite');
  await buildAt(file, sources);
  const db = openLibraryFile(file);
  if (typeof db === 'string') throw new Error(db);
  return db;
}

test('a report says of the file what was checked, and leads every finding to its line and unit', async () => {
  const db = await libraryOf(seedFile);
  const report = readQuality(db, seedIssue);
  if (!report) throw new Error('no report');
  expect(report).toMatchObject({ file: 'beijing-gazette-2022-34.txt', format: 'text', encoding: 'utf-8' });
  expect(report.checks.contents?.entries).toBe(8);
  expect(report.checks.characters.lost).toBe(0);

  const lines = readFileSync(seedFile, 'utf8').split('\n');
  expect(report.findings.length).toBeGreaterThan(10);
  for (const { line, excerpt } of report.findings) {
    expect(lines[line - 1]?.trim().startsWith(excerpt.replace(/…$/u, ''))).toBe(true);
  }
  const placed = report.findings.filter(({ address }) => address !== null);
  expect(placed.length).toBeGreaterThan(5);
  for (const { address, line } of placed) {
    const parts = splitUnitAddress(address ?? '');
    const unit = readDocument(db, parts?.document ?? '')?.units.find(({ path }) => path === parts?.path);
    expect(unit && unit.lines[0] <= line && line <= unit.lines[1]).toBe(true);
  }
  expect(new Set(report.furniture.map(({ why }) => why))).toContain('contents');
  db.close();
});

test('a lone document has a report of its own, by its address or its shelf', async () => {
  const db = await libraryOf(seedFile, taiwanLaw);
  const report = readQuality(db, `${taiwanShelf}/1`);
  expect(report).toMatchObject({ file: 's33_tw_H0030025_zh.txt' });
  expect(readQuality(db, taiwanShelf)).toEqual(report);
  db.close();
});

test.each(['', 'nothing', '北京市人民政府公报/1999-1'])('of "%s" there is none', async (address) => {
  const db = await libraryOf(seedFile);
  expect(readQuality(db, address)).toBeNull();
  db.close();
});
