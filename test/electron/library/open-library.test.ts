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
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { listDocuments } from '../../../electron/library/documents';
import type { ReadFile } from '../../../electron/library/file-reading';
import { importFiles } from '../../../electron/library/import-files';
import { listIssues } from '../../../electron/library/issues';
import { openLibrary, type LibraryFiles } from '../../../electron/library/open-library';
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

const now = new Date('2022-09-05T01:02:03Z');

async function open(files: LibraryFiles, firstStart = false) {
  const progress: string[] = [];
  const opened = await openLibrary(files, firstStart, {
    read: readHere,
    now,
    onProgress: (done, total) => {
      progress.push(`${String(done)}/${String(total)}`);
    },
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

test('what a newer version of the program bundles is added, beside what was there', async () => {
  const files = await filesWithBundle();
  await open(files, true);
  const second = join(temporaryFolder(), 'beijing-gazette-2022-35.txt');
  const text = readFileSync(seedFile, 'utf8')
    .replaceAll(/第 ?34 ?期/gu, '第35期')
    .replace('No. 34', 'No. 35');
  writeFileSync(second, text);
  await buildAt(files.bundledLibrary, [seedFile, second]);
  expect(await open(files)).toMatchObject({ documents: 16, notices: [] });
  expect(await open(files)).toMatchObject({ documents: 16, progress: [] });
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
    { read: readHere, now, onProgress: () => undefined },
  );
  expect(opened.db && listIssues(opened.db).map(({ number }) => number)).toEqual([34]);
  opened.db?.close();
});

/** Made by the version of the program that had the first schema, of the same issue as in the samples. */
const firstSchema = resolve(import.meta.dirname, '../../fixtures/libraries/schema-1.sqlite');
const shanghai = '上海市人民政府公报/2025-21';

/** Where each text stands that stands once, by its text. */
const addressByText = (file: string): ReadonlyMap<string, string> => {
  const db = new Database(file, { readonly: true });
  try {
    const rows = db
      .prepare<[], { text: string; address: string }>(
        `SELECT unit.text, document.address || '#' || unit.path AS address
         FROM unit JOIN document ON document.id = unit.document_id
         WHERE length(unit.text) > 10 GROUP BY unit.text HAVING count(*) = 1`,
      )
      .all();
    return new Map(rows.map(({ text, address }) => [text, address]));
  } finally {
    db.close();
  }
};

test('a library of the first schema is read again: its issue stays, at the addresses that it had', async () => {
  const files = await filesWithBundle();
  mkdirSync(join(files.libraryFile, '..'), { recursive: true });
  copyFileSync(firstSchema, files.libraryFile);
  // As an older parser may have called it.
  const db = new Database(files.libraryFile);
  db.exec(`UPDATE unit SET path = 'older-' || path WHERE kind = 'article'`);
  db.close();
  const before = addressByText(files.libraryFile);
  const opened = await open(files);
  expect(opened).toMatchObject({
    documents: 12,
    notices: [{ code: 'library-rebuilt', why: 'outdated', setAside: null }],
  });
  expect(opened.progress.slice(0, 2)).toEqual(['0/1', '1/1']);
  const after = addressByText(files.libraryFile);
  const common = [...before].filter(([text]) => after.has(text));
  expect(common.length).toBeGreaterThan(0.7 * before.size);
  expect(common.filter(([, address]) => address.includes('#older-')).length).toBeGreaterThan(10);
  for (const [text, address] of common) expect(after.get(text)).toBe(address);
  expect(await open(files)).toMatchObject({ documents: 12, notices: [], progress: [] });
});

/** A person's library with the bundled issue and one that was imported. */
async function filesWithImport(): Promise<LibraryFiles> {
  const files = await filesWithBundle();
  await open(files, true);
  const sample = join(samplesFolder, 's39_composed_issue_sh_2025_21.txt');
  await importFiles(files.libraryFile, [sample], readHere, quietly());
  return files;
}

const issuesIn = (file: string): unknown => {
  const db = new Database(file, { readonly: true });
  try {
    return db.prepare('SELECT address FROM issue ORDER BY address').pluck().all();
  } finally {
    db.close();
  }
};

test('when the parser is newer everything is read again, and what it refuses now is kept for a later one', async () => {
  const files = await filesWithImport();
  const db = new Database(files.libraryFile);
  db.exec('UPDATE source SET parser_version = 0');
  db.close();
  const refuse: ReadFile = async (path, signal) => {
    const read = await readHere(path, signal);
    return read.ok && read.value.file.issue?.year === 2025
      ? { ok: false, error: { code: 'format-unknown', file: path } }
      : read;
  };
  const opened = await openLibrary(files, false, { read: refuse, now, onProgress: () => undefined });
  opened.db?.close();
  expect(issuesIn(files.libraryFile)).toEqual([seedIssue]);

  const later = new Database(files.libraryFile);
  later.exec('UPDATE source SET parser_version = 0');
  later.close();
  expect(await open(files)).toMatchObject({ documents: 12 });
  expect(issuesIn(files.libraryFile)).toEqual([shanghai, seedIssue]);
});

test('of a damaged library the sources that are whole are read again', async () => {
  const files = await filesWithImport();
  const bytes = readFileSync(files.libraryFile);
  const db = new Database(files.libraryFile, { readonly: true });
  const page = db.prepare(`SELECT rootpage FROM sqlite_schema WHERE name = 'unit'`).pluck().get() as number;
  db.close();
  bytes.fill(0, (page - 1) * 4096, page * 4096);
  writeFileSync(files.libraryFile, bytes);
  expect(await open(files)).toMatchObject({ documents: 12, notices: [{ why: 'damaged' }] });
  expect(issuesIn(files.libraryFile)).toEqual([shanghai, seedIssue]);
});

test('where nothing can be read for the moment the library is set aside, not thrown away', async () => {
  const files = await filesWithImport();
  const db = new Database(files.libraryFile);
  db.exec('UPDATE source SET parser_version = 0');
  db.close();
  const opened = await openLibrary(files, false, {
    read: (path) => Promise.resolve({ ok: false, error: { code: 'reading-ended', file: path } }),
    now,
    onProgress: () => undefined,
  });
  opened.db?.close();
  expect(opened.notices).toMatchObject([{ setAside: 'library.sqlite.damaged-20220905-010203' }]);
  expect(issuesIn(`${files.libraryFile}.damaged-20220905-010203`)).toEqual([shanghai, seedIssue]);
});

test('a write that was cut off is undone at the next start', async () => {
  const files = await filesWithImport();
  const db = new Database(files.libraryFile);
  // Written to the file before it is committed, as a large import is.
  db.pragma('cache_size = 1');
  db.exec(`BEGIN; UPDATE unit SET text = text || '多余';`);
  const copy = join(temporaryFolder(), 'library.sqlite');
  for (const suffix of ['', '-journal']) copyFileSync(files.libraryFile + suffix, copy + suffix);
  db.exec('ROLLBACK');
  db.close();
  expect(await open({ ...files, libraryFile: copy })).toMatchObject({ documents: 12, notices: [] });
  expect(addressByText(copy)).toEqual(addressByText(files.libraryFile));
});

test('a rebuilt library that a cut-off start left beside an empty place is taken, with all that was imported', async () => {
  const files = await filesWithBundle();
  await open(files, true);
  await importFiles(
    files.libraryFile,
    [join(samplesFolder, 's40_composed_issue_gwy_2019_01_gb18030.txt')],
    readHere,
    quietly(),
  );
  copyFileSync(files.libraryFile, `${files.libraryFile}.rebuilt`);
  rmSync(files.libraryFile);
  expect(await open(files)).toMatchObject({ documents: 11, notices: [] });
  expect(existsSync(`${files.libraryFile}.rebuilt`)).toBe(false);
});

test('a library that can be neither opened nor made again says so, and stays', async () => {
  const files = await filesWithImport();
  const db = new Database(files.libraryFile);
  db.exec('UPDATE source SET parser_version = 0');
  db.close();
  mkdirSync(`${files.libraryFile}.rebuilt`);
  expect(await open(files)).toMatchObject({ documents: null, notices: [{ code: 'library-not-opened' }] });
  expect(issuesIn(files.libraryFile)).toEqual([shanghai, seedIssue]);
});
