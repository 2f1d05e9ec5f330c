import Database from 'better-sqlite3';
import { copyFileSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { listDocuments, readDocument } from '../../../electron/library/documents';
import type { FileReading, ReadFile } from '../../../electron/library/file-reading';
import { importFiles } from '../../../electron/library/import-files';
import { listIssues } from '../../../electron/library/issues';
import { openLibraryFile, type ReadableLibrary } from '../../../electron/library/library-file';
import { positionFinder } from '../../../electron/library/positions';
import { verifyLibrary } from '../../../electron/library/verify';
import type { ImportReport } from '../../../shared/model/import';
import type { Unit } from '../../../shared/model/unit';
import {
  buildAt,
  quietly,
  readHere,
  samplesFolder,
  seedFile,
  seedIssue,
  temporaryFolder,
} from './seed-library';
import { ask, hitsIn } from './search/asking';

const shanghai = join(samplesFolder, 's39_composed_issue_sh_2025_21.txt');
const shanghaiIssue = '上海市人民政府公报/2025-21';
const stateCouncil = join(samplesFolder, 's40_composed_issue_gwy_2019_01_gb18030.txt');
const taiwanLaw = join(samplesFolder, 's33_tw_H0030025_zh.txt');
const taiwanShelf = '单行文件/國立大學校院校務基金設置條例-2015-02-04';

async function importAll(
  library: string,
  paths: readonly string[],
  read: ReadFile = readHere,
  signal = new AbortController().signal,
): Promise<ImportReport> {
  const imported = await importFiles(library, paths, read, quietly(signal));
  if (!imported.ok) throw new Error(JSON.stringify(imported.error));
  return imported.value;
}

function opened(file: string): ReadableLibrary {
  const db = openLibraryFile(file);
  if (typeof db === 'string') throw new Error(db);
  return db;
}

function withLibrary<Value>(file: string, use: (db: ReadableLibrary) => Value): Value {
  const db = opened(file);
  try {
    return use(db);
  } finally {
    db.close();
  }
}

const outcomes = ({ entries }: ImportReport) => entries.map(({ file, outcome }) => [file, outcome]);
const flaws = (file: string) => verifyLibrary(file, () => undefined).flaws;

/** A file with the text of another, changed. */
function changed(folder: string, name: string, source: string, change: (text: string) => string): string {
  const path = join(folder, name);
  const text = readFileSync(source, 'utf8');
  const next = change(text);
  if (next === text) throw new Error('Nothing was changed.');
  writeFileSync(path, next);
  return path;
}

/** Everything that a library says, for comparison. */
const contents = (file: string) =>
  withLibrary(file, (db) => listDocuments(db).map(({ address }) => readDocument(db, address)));

test('issues and lone documents are added, and the report names them', async () => {
  const library = join(temporaryFolder(), 'library.sqlite');
  const { cancelled, entries } = await importAll(library, [shanghai, taiwanLaw, stateCouncil]);
  expect(cancelled).toBe(false);
  expect(entries).toMatchObject([
    {
      file: basename(shanghai),
      outcome: 'added',
      address: shanghaiIssue,
      title: '上海市人民政府公报 2025-21',
      documents: 4,
      failure: null,
    },
    { outcome: 'added', address: `${taiwanShelf}/1`, title: '國立大學校院校務基金設置條例', documents: 1 },
    { outcome: 'added', address: '中华人民共和国国务院公报/2019-1' },
  ]);
  expect(flaws(library)).toEqual([]);
});

test('a lone document stands after the issues, is read, found and placed like any other', async () => {
  const library = join(temporaryFolder(), 'library.sqlite');
  await importAll(library, [taiwanLaw, shanghai]);
  withLibrary(library, (db) => {
    expect(listDocuments(db).map(({ address, issue }) => [address, issue])).toEqual([
      ...[1, 2, 3, 4].map((ordinal) => [`${shanghaiIssue}/${String(ordinal)}`, shanghaiIssue]),
      [`${taiwanShelf}/1`, null],
    ]);
    expect(listIssues(db)).toHaveLength(1);
    const reading = readDocument(db, `${taiwanShelf}/1`);
    expect(reading).toMatchObject({ issue: null, document: { title: '國立大學校院校務基金設置條例' } });
    const found = ask(db, '校務基金');
    expect(found.documents.map(({ document }) => document)).toEqual([`${taiwanShelf}/1`]);
    const place = positionFinder(db);
    const last = reading?.units.at(-1)?.path ?? '';
    expect(place(`${taiwanShelf}/1#${last}`)).toBeGreaterThan(place(`${shanghaiIssue}/4#title`));
    expect(place(shanghaiIssue)).toBeLessThan(place(`${shanghaiIssue}/1`));
    expect(place('没有的公报/2022-1')).toBe(Number.POSITIVE_INFINITY);
  });
});

test('a library that is open for reading goes on, and sees what was added', async () => {
  const library = join(temporaryFolder(), 'library.sqlite');
  await buildAt(library, [seedFile]);
  const reader = opened(library);
  const counts: number[] = [];
  await importFiles(library, [shanghai, taiwanLaw], readHere, {
    ...quietly(),
    onProgress: () => counts.push(listDocuments(reader).length),
  });
  expect(counts).toEqual([8, 8, 12, 12, 13]);
  reader.close();
});

test('the same bytes, and the same words in another encoding, are known', async () => {
  const folder = temporaryFolder();
  const library = join(folder, 'library.sqlite');
  await importAll(library, [shanghai]);
  const before = contents(library);
  const inUtf16 = join(folder, 'utf16.txt');
  writeFileSync(inUtf16, `\uFEFF${readFileSync(shanghai, 'utf8').replaceAll('\n', '\r\n')}`, 'utf16le');
  const report = await importAll(library, [shanghai, inUtf16]);
  expect(report.entries).toMatchObject([
    { outcome: 'known', address: shanghaiIssue, title: '上海市人民政府公报 2025-21', documents: 4 },
    { outcome: 'known', address: shanghaiIssue, title: '上海市人民政府公报 2025-21', documents: 4 },
  ]);
  expect(contents(library)).toEqual(before);
});

test('a changed edition takes the place of the old one, and what is unchanged keeps its address', async () => {
  const folder = temporaryFolder();
  const library = join(folder, 'library.sqlite');
  await importAll(library, [shanghai]);
  const before = withLibrary(library, (db) => readDocument(db, `${shanghaiIssue}/2`));
  const edition = changed(folder, 'edition.txt', shanghai, (text) =>
    text.replace('本细则自', '新增的一段话，写得很清楚。\n本细则自'),
  );
  const { entries } = await importAll(library, [edition]);
  expect(entries).toMatchObject([{ outcome: 'updated', address: shanghaiIssue, documents: 4 }]);
  expect(entries[0]?.unchangedUnits).toBeGreaterThan(150);
  expect(entries[0]?.changedUnits).toBeLessThan(5);

  const after = withLibrary(library, (db) => readDocument(db, `${shanghaiIssue}/2`));
  const printed = ({ kind, label, text }: Unit): string => JSON.stringify([kind, label, text]);
  const pathNow = new Map(after?.units.map((unit) => [printed(unit), unit.path]));
  const kept = (before?.units ?? []).filter((unit) => unit.text.length > 20 && pathNow.has(printed(unit)));
  expect(kept.length).toBeGreaterThan(30);
  for (const unit of kept) expect(pathNow.get(printed(unit))).toBe(unit.path);

  withLibrary(library, (db) => {
    const found = hitsIn(db, '新增的一段话');
    expect(found.total.occurrences).toBe(1);
    expect(db.prepare('SELECT state FROM source ORDER BY id').pluck().all()).toEqual([
      'superseded',
      'current',
    ]);
  });
  expect(flaws(library)).toEqual([]);
  // The older edition is known, and does not come back.
  expect(outcomes(await importAll(library, [shanghai]))).toEqual([[basename(shanghai), 'known']]);
});

/** Hands over what a file holds with something done to its documents, as another edition would. */
const reading =
  (change: (reading: FileReading) => FileReading): ReadFile =>
  async (path, signal) => {
    const read = await readHere(path, signal);
    if (!read.ok) return read;
    const next = change(read.value);
    return { ok: true, value: { ...next, source: { ...next.source, textSha256: `other ${path}` } } };
  };

test('documents keep their number when another is put in before them, or one is taken out', async () => {
  const folder = temporaryFolder();
  const library = join(folder, 'library.sqlite');
  await importAll(library, [shanghai]);
  const edition = changed(folder, 'edition.txt', shanghai, (text) => `${text}\n`);
  await importAll(
    library,
    [edition],
    reading(({ file, source }) => {
      const [first, , ...others] = file.documents;
      if (!first) throw new Error('no document');
      const added = {
        ...first,
        ...{ title: '关于另一件事的通知', number: '沪府〔2025〕999号', units: first.units.slice(0, 1) },
      };
      const documents = [added, first, ...others].map((one, index) => ({ ...one, ordinal: index + 1 }));
      return { source, file: { ...file, documents } };
    }),
  );
  withLibrary(library, (db) => {
    const titles = listDocuments(db).map(({ address, ordinal, title }) => [
      address,
      ordinal,
      title.slice(-8),
    ]);
    expect(titles).toEqual([
      // 1 to 4 have been others' numbers.
      [`${shanghaiIssue}/5`, 1, '于另一件事的通知'],
      [`${shanghaiIssue}/1`, 2, '展行动方案》的通知'.slice(-8)],
      [`${shanghaiIssue}/3`, 3, expect.any(String)],
      [`${shanghaiIssue}/4`, 4, expect.any(String)],
    ]);
  });
  expect(flaws(library)).toEqual([]);
});

test('another document at the same address gets one of its own, and keeps it', async () => {
  const folder = temporaryFolder();
  const library = join(folder, 'library.sqlite');
  const other = changed(folder, 'other.txt', stateCouncilAsUtf8(folder), (text) =>
    text
      .replaceAll('中华人民共和国国务院公报', '上海市人民政府公报')
      .replaceAll(/2019\s*年\s*第\s*1\s*号/gu, '2025年第21期'),
  );
  await importAll(library, [shanghai]);
  const added = await importAll(library, [other]);
  expect(added.entries).toMatchObject([{ outcome: 'added', address: `${shanghaiIssue}~2` }]);
  const edition = changed(folder, 'again.txt', other, (text) =>
    text.replace('的通知', '的 通知').concat('\n附注。\n'),
  );
  expect((await importAll(library, [edition])).entries).toMatchObject([
    { outcome: 'updated', address: `${shanghaiIssue}~2` },
  ]);
  withLibrary(library, (db) => {
    expect(listIssues(db).map(({ address }) => address)).toEqual([shanghaiIssue, `${shanghaiIssue}~2`]);
    const documents = listDocuments(db).map(({ issue }) => issue);
    expect(documents).toEqual(documents.toSorted());
  });
});

function stateCouncilAsUtf8(folder: string): string {
  const path = join(folder, 'utf8.txt');
  writeFileSync(path, new TextDecoder('gb18030').decode(readFileSync(stateCouncil)));
  return path;
}

test('what cannot be read is refused with its reason, the others go on, and nothing of it is kept', async () => {
  const folder = temporaryFolder();
  const library = join(folder, 'library.sqlite');
  await importAll(library, [seedFile]);
  const before = contents(library);
  writeFileSync(join(folder, 'binary.txt'), Buffer.from([0, 1, 2, 3, 0, 255]));
  writeFileSync(join(folder, 'empty.txt'), '');
  writeFileSync(join(folder, 'unknown.xyz'), 'text');
  const report = await importAll(library, [
    ...['binary.txt', 'empty.txt', 'unknown.xyz', 'absent.txt'].map((name) => join(folder, name)),
    taiwanLaw,
  ]);
  expect(report.entries.map(({ outcome, failure }) => [outcome, failure?.code])).toEqual([
    ['refused', 'encoding-unknown'],
    ['refused', 'file-empty'],
    ['refused', 'format-unknown'],
    ['refused', 'file-unreadable'],
    ['added', undefined],
  ]);
  const after = contents(library);
  expect(after.slice(0, before.length)).toEqual(before);
  expect(after).toHaveLength(before.length + 1);
});

test('a file that the library itself does not take leaves no trace, and the next is taken', async () => {
  const library = join(temporaryFolder(), 'library.sqlite');
  await buildAt(library, [seedFile]);
  const db = new Database(library);
  db.exec(`CREATE TRIGGER full AFTER INSERT ON unit WHEN new.text LIKE '%脑机接口%'
    BEGIN SELECT RAISE(ABORT, 'no room'); END`);
  db.close();
  const before = contents(library);
  const report = await importAll(library, [shanghai]);
  expect(report.entries).toMatchObject([
    { outcome: 'refused', address: null, failure: { code: 'file-unwritable', file: 'library.sqlite' } },
  ]);
  expect(contents(library)).toEqual(before);
  expect(flaws(library)).toEqual([]);
  expect(outcomes(await importAll(library, [taiwanLaw]))).toEqual([[basename(taiwanLaw), 'added']]);
});

test('cancelled, it keeps what was in and nothing of the file that was being read', async () => {
  const library = join(temporaryFolder(), 'library.sqlite');
  const cancellation = new AbortController();
  const read: ReadFile = async (path, signal) => {
    if (path === shanghai) cancellation.abort();
    return readHere(path, signal);
  };
  const report = await importAll(library, [taiwanLaw, shanghai, seedFile], read, cancellation.signal);
  expect(report.cancelled).toBe(true);
  expect(outcomes(report).map(([, outcome]) => outcome)).toEqual(['added', 'not-reached', 'not-reached']);
  withLibrary(library, (db) => {
    expect(listDocuments(db).map(({ address }) => address)).toEqual([`${taiwanShelf}/1`]);
  });
});

test('folders are taken with all that they hold, by name, without hidden files and without going in circles', async () => {
  const folder = temporaryFolder();
  const library = join(folder, 'library.sqlite');
  const sources = join(folder, 'sources');
  mkdirSync(join(sources, 'b', 'deep'), { recursive: true });
  mkdirSync(join(sources, '.hidden'));
  copyFileSync(shanghai, join(sources, 'b', 'deep', '新\n行 "引号" 😀.txt'));
  copyFileSync(taiwanLaw, join(sources, 'c.txt'));
  copyFileSync(seedFile, join(sources, 'a.txt'));
  copyFileSync(seedFile, join(sources, '.hidden', 'x.txt'));
  writeFileSync(join(sources, '.DS_Store'), 'x');
  symlinkSync(sources, join(sources, 'b', 'again'));
  symlinkSync(join(folder, 'nowhere'), join(sources, 'd.txt'));
  const report = await importAll(library, [sources]);
  expect(outcomes(report)).toEqual([
    ['a.txt', 'added'],
    ['新\n行 "引号" 😀.txt', 'added'],
    ['c.txt', 'added'],
    ['d.txt', 'refused'],
  ]);
  withLibrary(library, (db) => {
    expect(listDocuments(db).map(({ address }) => address)).toContain(`${seedIssue}/1`);
  });
});

test('where nothing can be read no library is made', async () => {
  const folder = temporaryFolder();
  const library = join(folder, 'library.sqlite');
  const report = await importAll(library, [join(folder, 'nowhere')]);
  expect(outcomes(report)).toEqual([['nowhere', 'refused']]);
  expect(existsSync(library)).toBe(false);
});

test('a library of another version, or damaged, is not written to', async () => {
  const folder = temporaryFolder();
  const library = join(folder, 'library.sqlite');
  const options = quietly();
  writeFileSync(library, 'this is no database, though it is as long as one might be'.repeat(20));
  expect(await importFiles(library, [seedFile], readHere, options)).toMatchObject({
    ok: false,
    error: { code: 'library-unavailable' },
  });
  await buildAt(library, [seedFile]);
  const db = new Database(library);
  db.pragma('user_version = 1');
  db.close();
  expect(await importFiles(library, [seedFile], readHere, options)).toMatchObject({
    ok: false,
    error: { code: 'library-unavailable' },
  });
});
