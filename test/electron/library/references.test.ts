import type Database from 'better-sqlite3';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { importFiles } from '../../../electron/library/import-files';
import { openLibraryFile } from '../../../electron/library/library-file';
import { citedBy, citedBySql, referencesOf, referencesOfSql } from '../../../electron/library/references';
import {
  concernedReferences,
  referenceResolver,
  resolveNumbered,
  resolveTitled,
} from '../../../electron/library/resolve-references';
import { removeShelf } from '../../../electron/library/remove-shelf';
import { parseAddress } from '../../../shared/model/address';
import type { GazetteDocument } from '../../../shared/model/gazette-file';
import { quietly, readHere, seedFile, temporaryFolder } from './seed-library';
import type { ReadFile } from '../../../electron/library/file-reading';

let library: string;
let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
  library = join(folder, 'library.sqlite');
});

interface Law {
  readonly title: string;
  readonly number?: string;
  readonly date?: string;
  readonly body?: string;
  /** Titles or numbers that its text refers to. */
  readonly cites?: readonly { readonly title?: string; readonly number?: string }[];
}

/** Imports a lone document with references of our own: what the parser makes of a text is tested elsewhere. */
async function importLaw(name: string, { title, number, date, body = '', cites = [] }: Law): Promise<string> {
  const path = join(folder, `${name}.txt`);
  writeFileSync(path, `${title}\n第一条 ${body}\n第二条 ${JSON.stringify([number, date, cites])}\n`);
  const read: ReadFile = async (file, signal) => {
    const read = await readHere(file, signal);
    const [document] = read.ok ? read.value.file.documents : [];
    if (!read.ok || !document) throw new Error('not read');
    const changed: GazetteDocument = {
      ...document,
      ...{ title, number: number ?? null, date: date ?? null },
      references: cites.map((cited, index) => ({
        ...{ title: cited.title ?? null, number: cited.number ?? null, article: null, relation: 'cites' },
        at: { path: document.units.at(-1)?.path ?? '', start: index, end: index + 1 },
      })),
    };
    return { ok: true, value: { ...read.value, file: { ...read.value.file, documents: [changed] } } };
  };
  const imported = await importFiles(library, [path], read, quietly());
  const address = imported.ok ? imported.value.entries[0]?.address : null;
  if (!address) throw new Error(JSON.stringify(imported));
  return address;
}

function ask<Value>(query: (db: Database.Database) => Value): Value {
  const db = openLibraryFile(library);
  if (typeof db === 'string') throw new Error(db);
  try {
    return query(db);
  } finally {
    db.close();
  }
}

const leadTo = (address: string) => ask((db) => referencesOf(db, address).map(({ to }) => to));
const citedFrom = (address: string) => ask((db) => citedBy(db, address).map(({ from }) => from));

test('a reference leads to what the library holds, whichever came first', async () => {
  const citing = await importLaw('citing', { title: '实施细则', cites: [{ title: '公报管理办法' }] });
  expect(leadTo(citing)).toEqual([null]);
  const cited = await importLaw('cited', { title: '公报管理办法' });
  expect(leadTo(citing)).toEqual([cited]);
  const later = await importLaw('later', { title: '补充规定', cites: [{ title: '《公报 管理办法》' }] });
  expect(leadTo(later)).toEqual([cited]);
  expect(citedFrom(cited)).toHaveLength(2);
  expect(ask((db) => citedBy(db, cited))).toContainEqual({
    ...{ from: citing, to: cited, title: '公报管理办法', number: null, article: null, relation: 'cites' },
    ...{ path: expect.any(String) as string, start: 0, end: 1 },
  });
});

test('the number decides before the title, and a different one rules it out', async () => {
  const first = await importLaw('first', { title: '关于放假的通知', number: '国办发〔2018〕1号' });
  const second = await importLaw('second', { title: '关于放假的通知', number: '国办发〔2019〕1号' });
  const citing = await importLaw('citing', {
    title: '转发',
    cites: [
      { title: '关于放假的通知', number: '国办发[2018]1号' },
      { number: '国办发〔2019〕1号' },
      { title: '关于放假的通知', number: '国办发〔2020〕1号' },
    ],
  });
  expect(leadTo(citing)).toEqual([first, second, null]);
});

test('of several editions the newest is meant', async () => {
  await importLaw('old', { title: '中华人民共和国反垄断法', date: '2007-08-30' });
  const citing = await importLaw('citing', { title: '规定', cites: [{ title: '反垄断法' }] });
  const newer = await importLaw('new', { title: '反垄断法（2022年修正）', date: '2022-06-24' });
  await importLaw('oldest', { title: '反垄断法', date: '1993-01-01' });
  expect(leadTo(citing)).toEqual([newer]);
});

test('what leads to a removed edition leads to the one before it, and then nowhere', async () => {
  const old = await importLaw('old', { title: '反垄断法', date: '2007-08-30' });
  const citing = await importLaw('citing', { title: '规定', cites: [{ title: '反垄断法' }] });
  const newer = await importLaw('new', { title: '反垄断法（2022年修正）', date: '2022-06-24' });
  expect(leadTo(citing)).toEqual([newer]);
  expect(removeShelf(library, '', newer)).toMatchObject({ ok: true });
  expect(leadTo(citing)).toEqual([old]);
  expect(removeShelf(library, '', old)).toMatchObject({ ok: true });
  expect(leadTo(citing)).toEqual([null]);
});

test('issuers may be shortened, but not be others', async () => {
  const cited = await importLaw('cited', { title: '北京市商务局北京市财政局关于支持外贸发展的通知' });
  const citing = await importLaw('citing', {
    title: '细则',
    cites: [
      { title: '市商务局等关于支持外贸发展的通知' },
      { title: '上海市商务委员会关于支持外贸发展的通知' },
    ],
  });
  expect(leadTo(citing)).toEqual([cited, null]);
});

test('what a notice puts into force leads to the notice', async () => {
  const notice = await importLaw('notice', { title: '某局关于印发《公报管理办法》的通知' });
  const citing = await importLaw('citing', { title: '细则', cites: [{ title: '公报管理办法' }] });
  expect(leadTo(citing)).toEqual([notice]);
});

test('a new edition is still cited, and its own references are resolved anew', async () => {
  const body = '本办法适用于公报的编辑、印制、发行和收藏，有关部门应当按照各自职责做好相关工作。';
  const citing = await importLaw('citing', { title: '细则', cites: [{ title: '公报管理办法' }] });
  const cited = await importLaw('cited', { title: '公报管理办法', body, cites: [{ title: '细则' }] });
  const again = await importLaw('again', {
    ...{ title: '公报管理办法', body },
    cites: [{ title: '细则' }, { title: '细则' }],
  });
  expect(again).toBe(cited);
  expect(leadTo(citing)).toEqual([cited]);
  expect(citedFrom(cited)).toEqual([citing]);
  expect(leadTo(cited)).toEqual([citing, citing]);
  expect(citedFrom(citing)).toEqual([cited, cited]);
});

test('a document does not cite itself', async () => {
  const own = await importLaw('own', { title: '公报管理办法', cites: [{ title: '公报管理办法' }] });
  expect(leadTo(own)).toEqual([null]);
});

test('the real issue’s references and knowledge stand in the library, each with its passage', async () => {
  await importFiles(library, [seedFile], readHere, quietly());
  const repealed = ask((db) => referencesOf(db, '北京市人民政府公报/2022-34/1')).filter(
    ({ relation }) => relation === 'repeals',
  );
  expect(repealed).toMatchObject([{ title: '北京市科技新星计划管理办法', number: '京科发〔2017〕65号' }]);
  for (const table of ['responsible_body', 'definition', 'target', 'effect_date']) {
    const count = ask((db) => db.prepare(`SELECT count(*) FROM ${table}`).pluck().get());
    expect([table, count]).not.toEqual([table, 0]);
    const astray = ask((db) =>
      db
        .prepare(
          table === 'responsible_body'
            ? `SELECT count(*) FROM responsible_body JOIN responsibility ON responsibility.id = responsibility_id
               WHERE NOT EXISTS (SELECT 1 FROM unit WHERE unit.document_id = responsibility.document_id
                 AND unit.path = responsible_body.path)`
            : `SELECT count(*) FROM ${table} WHERE NOT EXISTS
                 (SELECT 1 FROM unit WHERE unit.document_id = ${table}.document_id AND unit.path = ${table}.path)`,
        )
        .pluck()
        .get(),
    );
    expect([table, astray]).toEqual([table, 0]);
  }
  expect(parseAddress('北京市人民政府公报/2022-34/1')).not.toBeNull();
});

test.each([
  ['what a document refers to', referencesOfSql, ['x']],
  ['what refers to a document', citedBySql, ['x']],
  ['the references that an import concerns', concernedReferences, [{ source: 1 }]],
  ['what a reference with a number means', resolveNumbered, [1]],
  ['what a reference without one means', resolveTitled, [1]],
])('%s is found by indexes', async (_what, sql, input) => {
  await importFiles(library, [seedFile], readHere, quietly());
  const plan = ask((db) => {
    referenceResolver(db);
    return db
      .prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
      .all(...input)
      .map(({ detail }) => detail);
  });
  expect(plan.filter((step) => step.startsWith('SCAN') || step.includes('TEMP B-TREE FOR LAST'))).toEqual([]);
  expect(plan.some((step) => step.startsWith('SEARCH'))).toBe(true);
});
