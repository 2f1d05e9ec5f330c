import Database from 'better-sqlite3';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listDocuments, readDocument } from '../../../electron/library/documents';
import { importFiles } from '../../../electron/library/import-files';
import { listIssues } from '../../../electron/library/issues';
import { openLibraryFile, type ReadableLibrary } from '../../../electron/library/library-file';
import { openLibrary } from '../../../electron/library/open-library';
import { removeShelf, shelfToRemove } from '../../../electron/library/remove-shelf';
import { verifyLibrary } from '../../../electron/library/verify';
import type { ImportEntry } from '../../../shared/model/import';
import { ask, hitsIn } from './search/asking';
import {
  buildAt,
  gazettesFolder,
  quietly,
  readHere,
  samplesFolder,
  seedFile,
  seedIssue,
  temporaryFolder,
} from './seed-library';

const shanghai = join(samplesFolder, 's39_composed_issue_sh_2025_21.txt');
const shanghaiIssue = '上海市人民政府公报/2025-21';
const taiwanLaw = join(samplesFolder, 's33_tw_H0030025_zh.txt');
const taiwanShelf = '单行文件/國立大學校院校務基金設置條例-2015-02-04';

async function libraryOf(...sources: readonly string[]): Promise<string> {
  const file = join(temporaryFolder(), 'library.sqlite');
  await buildAt(file, sources);
  return file;
}

function withLibrary<Value>(file: string, use: (db: ReadableLibrary) => Value): Value {
  const db = openLibraryFile(file);
  if (typeof db === 'string') throw new Error(db);
  try {
    return use(db);
  } finally {
    db.close();
  }
}

async function importInto(file: string, path: string): Promise<ImportEntry | undefined> {
  const imported = await importFiles(file, [path], readHere, quietly());
  if (!imported.ok) throw new Error(JSON.stringify(imported.error));
  return imported.value.entries[0];
}

const remove = (file: string, address: string) => removeShelf(file, '', address);
const addresses = (file: string) =>
  withLibrary(file, (db) => listDocuments(db).map(({ address }) => address));
const flaws = (file: string) => verifyLibrary(file, () => undefined).flaws;
const occurrences = (file: string, query: string) =>
  withLibrary(file, (db) => hitsIn(db, query).total.occurrences);
const sourceStates = (file: string) =>
  withLibrary(file, (db) => db.prepare('SELECT state, shelf FROM source ORDER BY id').all());

test.each([
  [shanghaiIssue, shanghaiIssue],
  [taiwanShelf, taiwanShelf],
  [`${taiwanShelf}/1`, taiwanShelf],
  [`${shanghaiIssue}/1`, null],
  [`${taiwanShelf}/1#art-1`, null],
  ['nothing', null],
])('with %s goes the shelf %s', (address, shelf) => {
  expect(shelfToRemove(address)).toBe(shelf);
});

test('an issue goes with all that was read of it, and the rest is as it was', async () => {
  const file = await libraryOf(seedFile, shanghai, taiwanLaw);
  const seedAlone = await libraryOf(seedFile, taiwanLaw);
  // 人民政府 stands in both issues, 浦东 in one.
  const before = occurrences(file, '人民政府');
  expect(occurrences(file, '浦东')).toBe(readFileSync(shanghai, 'utf8').split('浦东').length - 1);

  expect(remove(file, shanghaiIssue)).toEqual({ ok: true, value: null });

  expect(withLibrary(file, (db) => listIssues(db).map(({ address }) => address))).toEqual([seedIssue]);
  expect(addresses(file)).toEqual(addresses(seedAlone));
  expect(occurrences(file, '浦东')).toBe(0);
  expect(occurrences(file, '人民政府')).toBe(occurrences(seedAlone, '人民政府'));
  expect(occurrences(file, '人民政府')).toBeLessThan(before);
  const found = withLibrary(file, (db) => ask(db, '人民政府'));
  const foundAlone = withLibrary(seedAlone, (db) => ask(db, '人民政府'));
  expect(found.facets).toEqual(foundAlone.facets);
  expect(flaws(file)).toEqual([]);
});

test('a lone document goes by its own address, and nothing of its source stays', async () => {
  const file = await libraryOf(seedFile, taiwanLaw);
  expect(remove(file, `${taiwanShelf}/1`)).toMatchObject({ ok: true });
  expect(withLibrary(file, (db) => readDocument(db, `${taiwanShelf}/1`))).toBeNull();
  expect(sourceStates(file)).toEqual([{ state: 'current', shelf: seedIssue }]);
  expect(flaws(file)).toEqual([]);
});

test('what was removed can be imported again, and stands at the same addresses', async () => {
  const file = await libraryOf(seedFile, shanghai);
  const before = addresses(file);
  const text = withLibrary(file, (db) => readDocument(db, `${shanghaiIssue}/2`));
  remove(file, shanghaiIssue);
  expect(await importInto(file, shanghai)).toMatchObject({ outcome: 'added', address: shanghaiIssue });
  expect(addresses(file)).toEqual(before);
  expect(withLibrary(file, (db) => readDocument(db, `${shanghaiIssue}/2`))).toEqual(text);
  expect(occurrences(file, '浦东')).toBe(readFileSync(shanghai, 'utf8').split('浦东').length - 1);
  expect(flaws(file)).toEqual([]);
});

test('older editions go, too: an old one that is imported again is not taken for the new one', async () => {
  const file = await libraryOf(shanghai);
  const edition = join(temporaryFolder(), 'edition.txt');
  writeFileSync(edition, readFileSync(shanghai, 'utf8').replace('本细则自', '新增的一段话。\n本细则自'));
  expect(await importInto(file, edition)).toMatchObject({ outcome: 'updated' });
  remove(file, shanghaiIssue);
  expect(sourceStates(file)).toEqual([]);
  expect(await importInto(file, shanghai)).toMatchObject({ outcome: 'added' });
  expect(await importInto(file, edition)).toMatchObject({ outcome: 'updated' });
});

test('a reader of the library goes on, and sees that it is gone', async () => {
  const file = await libraryOf(seedFile, shanghai);
  withLibrary(file, (reader) => {
    expect(hitsIn(reader, '浦东').total.occurrences).toBeGreaterThan(0);
    expect(remove(file, shanghaiIssue)).toMatchObject({ ok: true });
    expect(hitsIn(reader, '浦东').total.occurrences).toBe(0);
    expect(listDocuments(reader)).toHaveLength(8);
  });
});

test('what the program bundles does not come back at the next start, also where it was all there was', async () => {
  const folder = temporaryFolder();
  const files = {
    libraryFile: join(folder, 'library.sqlite'),
    bundledLibrary: join(folder, 'bundled.sqlite'),
    gazettesFolder,
  };
  await buildAt(files.bundledLibrary, [seedFile]);
  copyFileSync(files.bundledLibrary, files.libraryFile);
  expect(removeShelf(files.libraryFile, files.bundledLibrary, seedIssue)).toMatchObject({ ok: true });
  expect(sourceStates(files.libraryFile)).toEqual([{ state: 'superseded', shelf: null }]);

  const start = await openLibrary(files, false, {
    ...{ read: readHere, now: new Date('2022-09-05T01:02:03Z') },
    onProgress: () => {
      throw new Error('Nothing is to be read.');
    },
  });
  expect(start.notices).toEqual([]);
  expect(start.db && listDocuments(start.db)).toEqual([]);
  start.db?.close();

  expect(await importInto(files.libraryFile, seedFile)).toMatchObject({
    outcome: 'added',
    address: seedIssue,
  });
  expect(addresses(files.libraryFile)).toHaveLength(8);
  expect(flaws(files.libraryFile)).toEqual([]);
});

test('what is not there is said, and a part of an issue is not removed', async () => {
  const file = await libraryOf(seedFile);
  for (const address of [shanghaiIssue, `${seedIssue}/1`, 'nothing']) {
    expect(remove(file, address)).toEqual({ ok: false, error: { code: 'address-not-found', address } });
  }
  expect(addresses(file)).toHaveLength(8);
  expect(remove(join(temporaryFolder(), 'none.sqlite'), seedIssue)).toMatchObject({
    error: { code: 'library-unavailable' },
  });
});

test('a removal that ends half-way leaves the library as it was, and says why', async () => {
  const file = await libraryOf(seedFile);
  const db = new Database(file);
  // Documents go before the issue does.
  db.exec(`CREATE TRIGGER stop BEFORE DELETE ON issue BEGIN SELECT RAISE(ABORT, 'stop'); END`);
  db.close();
  expect(remove(file, seedIssue)).toEqual({
    ok: false,
    error: { code: 'file-unwritable', file: 'library.sqlite', reason: 'SQLITE_CONSTRAINT_TRIGGER' },
  });
  expect(addresses(file)).toHaveLength(8);
  expect(flaws(file)).toEqual([]);
});
