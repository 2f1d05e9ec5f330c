import Database from 'better-sqlite3';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listDocuments } from '../../../electron/library/documents';
import { listIssues } from '../../../electron/library/issues';
import { openLibrary, type LibraryFiles } from '../../../electron/library/open-library';
import { buildAt, gazettesFolder, seedFile, temporaryFolder } from './seed-library';

const now = new Date('2022-09-05T01:02:03Z');

async function open(files: LibraryFiles, firstStart = false) {
  const progress: string[] = [];
  const opened = await openLibrary(files, firstStart, now, (done, total) => {
    progress.push(`${String(done)}/${String(total)}`);
  });
  const documents = opened.db ? listDocuments(opened.db).length : null;
  opened.db?.close();
  return { documents, notices: opened.notices, progress };
}

async function filesWithBundle(): Promise<LibraryFiles> {
  const folder = temporaryFolder();
  const bundledLibrary = join(folder, 'bundled.sqlite');
  await buildAt(bundledLibrary, [seedFile]);
  return { libraryFile: join(folder, 'data', 'library.sqlite'), bundledLibrary, gazettesFolder };
}

test('a first start copies the bundled library and says nothing', async () => {
  const files = await filesWithBundle();
  expect(await open(files, true)).toEqual({ documents: 8, notices: [], progress: [] });
  expect(readFileSync(files.libraryFile)).toEqual(readFileSync(files.bundledLibrary));
});

test('without a bundled library it is built from the sources, with progress', async () => {
  const files = await filesWithBundle();
  rmSync(files.bundledLibrary);
  expect(await open(files, true)).toEqual({ documents: 8, notices: [], progress: ['0/1', '1/1'] });
});

test.each([
  [
    'missing',
    (file: string) => {
      rmSync(file);
    },
  ],
  [
    'empty',
    (file: string) => {
      writeFileSync(file, '');
    },
  ],
] as const)('a library that is %s is made again, and said', async (why, spoil) => {
  const files = await filesWithBundle();
  await open(files, true);
  spoil(files.libraryFile);
  expect(await open(files)).toMatchObject({
    documents: 8,
    notices: [{ code: 'library-rebuilt', why, setAside: null }],
  });
  expect(await open(files)).toMatchObject({ documents: 8, notices: [] });
});

test.each([
  ['text', () => Buffer.from('this is no database')],
  ['half of itself', (bytes: Buffer) => bytes.subarray(0, Math.floor(bytes.length / 2))],
  ['zeros in the middle', (bytes: Buffer) => Buffer.from(bytes).fill(0, 8192, 65536)],
])('a damaged library (%s) is set aside and made again', async (_name, spoil) => {
  const files = await filesWithBundle();
  await open(files, true);
  writeFileSync(files.libraryFile, spoil(readFileSync(files.libraryFile)));
  const setAside = 'library.sqlite.damaged-20220905-010203';
  expect(await open(files)).toMatchObject({
    documents: 8,
    notices: [{ code: 'library-rebuilt', why: 'damaged', setAside }],
  });
  expect(readdirSync(join(files.libraryFile, '..'))).toContain(setAside);
});

test('what a newer version of the program bundles is added', async () => {
  const files = await filesWithBundle();
  await open(files, true);
  const newer = temporaryFolder();
  const second = join(newer, 'beijing-gazette-2022-35.txt');
  const text = readFileSync(seedFile, 'utf8')
    .replaceAll(/第 ?34 ?期/gu, '第35期')
    .replace('No. 34', 'No. 35');
  writeFileSync(second, text);
  await buildAt(files.bundledLibrary, [seedFile, second]);
  expect(await open(files)).toMatchObject({
    documents: 16,
    notices: [{ code: 'library-rebuilt', why: 'outdated', setAside: null }],
  });
});

test('a library of another schema is made again', async () => {
  const files = await filesWithBundle();
  await open(files, true);
  const db = new Database(files.libraryFile);
  db.pragma('user_version = 999');
  db.close();
  expect(await open(files)).toMatchObject({ documents: 8, notices: [{ why: 'outdated' }] });
});

test('with neither bundle nor sources there is no library, and no file that looks like one', async () => {
  const folder = temporaryFolder();
  const files = {
    libraryFile: join(folder, 'library.sqlite'),
    bundledLibrary: join(folder, 'none.sqlite'),
    gazettesFolder: join(folder, 'none'),
  };
  expect(await open(files, true)).toMatchObject({ documents: null, notices: [] });
  expect(existsSync(files.libraryFile)).toBe(false);
});

test('a file that cannot be read does not keep the others out', async () => {
  const folder = temporaryFolder();
  const gazettes = join(folder, 'gazettes');
  mkdirSync(gazettes);
  copyFileSync(seedFile, join(gazettes, 'b.txt'));
  writeFileSync(join(gazettes, 'a.txt'), Buffer.from([0, 1, 2, 3, 0, 255]));
  writeFileSync(join(gazettes, 'c.txt'), '');
  const opened = await openLibrary(
    {
      libraryFile: join(folder, 'library.sqlite'),
      bundledLibrary: join(folder, 'none'),
      gazettesFolder: gazettes,
    },
    true,
    now,
    () => undefined,
  );
  expect(opened.db && listIssues(opened.db).map(({ number }) => number)).toEqual([34]);
  opened.db?.close();
});
