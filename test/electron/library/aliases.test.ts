import Database from 'better-sqlite3';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findAliases } from '../../../electron/library/aliases';
import type { ReadableLibrary } from '../../../electron/library/library-file';
import { createLibrarySchema } from '../../../electron/library/schema';
import { aliasWriter } from '../../../electron/library/write-aliases';
import { knowledgeWriter } from '../../../electron/library/write-knowledge';
import type { GazetteDocument } from '../../../shared/model/gazette-file';
import { seedIssue, seedLibrary } from './seed-library';

const named = (db: ReadableLibrary, word: string): string[] =>
  findAliases(db, [word]).flatMap(({ names }) => names.map(({ name }) => name));

describe('in the seed issue', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gazette-'));
  let db: ReadableLibrary;
  beforeAll(async () => {
    db = await seedLibrary(folder);
  });
  afterAll(() => {
    db.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test.each([
    ['市科委', ['北京市科学技术委员会']],
    ['北京市科学技术委员会', ['市科委']],
    ['北京市科委', ['市科委', '北京市科学技术委员会']],
    ['市科学技术委员会', ['市科委', '北京市科学技术委员会']],
    ['市科委、中关村管委会', ['北京市科学技术委员会、中关村科技园区管理委员会']],
    ['人行营业管理部', ['人民银行营业管理部', '中国人民银行营业管理部']],
    ['人民银行营业管理部', ['人行营业管理部', '中国人民银行营业管理部']],
    ['北京证监局', ['中国证券监督管理委员会北京监管局']],
    ['市财政局', ['北京市财政局']],
    ['北京市财政局', ['市财政局']],
    ['市經濟和信息化局', ['北京市经济和信息化局']],
  ])('%s is %j', (word, names) => {
    expect(named(db, word).sort()).toEqual([...names].sort());
  });

  test.each(['教育部', '市教委', '财政局', '行动方案', '依托单位', '相关区政府', '各区政府', '数据', ''])(
    '%s is nothing else',
    (word) => {
      expect(named(db, word)).toEqual([]);
    },
  );

  test.each([
    ['市金融监管局', '北京市地方金融监督管理局', '7#art-3'],
    ['北京市地方金融监督管理局', '市金融监管局', '7#art-3'],
    ['新星计划', '北京市科技新星计划', '1#art-2'],
    ['城市副中心', '北京城市副中心', '5#p-2'],
  ])('%s is %s, as %s defines', (word, name, at) => {
    expect(findAliases(db, [word])).toEqual([
      { word, names: [{ name, source: 'defined', address: `${seedIssue}/${at}` }] },
    ]);
  });

  test('every word is answered in its place', () => {
    expect(findAliases(db, ['市科委', '教育部', '市科委']).map(({ word }) => word)).toEqual([
      '市科委',
      '教育部',
      '市科委',
    ]);
  });
});

/** A document's names and definitions. */
interface Composed {
  readonly issuers?: readonly string[];
  readonly bodies?: readonly string[];
  readonly defines?: Readonly<Record<string, string>>;
}

/** A library that holds nothing but what documents call bodies and things. */
function library(documents: readonly Composed[]): ReadableLibrary {
  const db = new Database(':memory:');
  createLibrarySchema(db);
  db.exec(
    `INSERT INTO source (id, file_name, state, parser_version, sha256, size, compressed) VALUES (1, 'a', 'current', 0, 'a', 0, x'')`,
  );
  const insert = db.prepare(
    `INSERT INTO document (id, source_id, shelf, address, ordinal, title, characters) VALUES (?, 1, 'a', ?, ?, '', 0)`,
  );
  const [writeKnowledge, writeAliases] = [knowledgeWriter(db), aliasWriter(db)];
  documents.forEach((composed, index) => {
    const document = documentOf(composed);
    insert.run(index + 1, `a/${String(index + 1)}`, index + 1);
    writeKnowledge(index + 1, document);
    writeAliases(index + 1, document, null);
  });
  return db;
}

function documentOf({ issuers = [], bodies = [], defines = {} }: Composed): GazetteDocument {
  const at = { path: 'art-1', start: 0, end: 1 };
  return {
    ...{
      ordinal: 1,
      category: null,
      categoryEn: null,
      title: '',
      titleEn: null,
      number: null,
      numberEn: null,
    },
    ...{ date: null, startPage: null, lines: [1, 1], signatures: [], units: [], references: [], targets: [] },
    ...{ internalReferences: [], effective: null, expiry: null, interpreters: [] },
    issuers,
    responsibilities: [
      {
        ...{ form: 'label', unit: 'art-1', row: null, at },
        bodies: bodies.map((name) => ({ name, body: name, role: 'responsible', at })),
      },
    ],
    definitions: Object.entries(defines).map(([term, meaning]) => ({
      form: 'abbreviation',
      term,
      meaning,
      at,
    })),
  };
}

describe('bodies of several places', () => {
  const two = library([
    { issuers: ['北京市财政局'], bodies: ['市财政局', '市教委', '北京市教育委员会'] },
    { issuers: ['上海市财政局'], bodies: ['市财政局', '市数据局', '上海市数据局'] },
    { issuers: ['教育部'], bodies: ['财政部', '中华人民共和国财政部'] },
  ]);

  test.each([
    ['市财政局', ['上海市财政局', '北京市财政局']],
    // 市财政局 would find the other city's.
    ['北京市财政局', []],
    ['市教委', ['北京市教育委员会']],
    ['北京市教委', ['北京市教育委员会', '市教委']],
    ['上海市教委', []],
    ['上海市数据局', ['市数据局']],
    ['教育部', []],
    ['财政部', ['中华人民共和国财政部']],
  ])('%s is %j', (word, names) => {
    expect(named(two, word).sort()).toEqual([...names].sort());
  });

  test('where a document is from two cities, its 市 is neither', () => {
    const joint = library([
      { issuers: ['北京市商务局', '天津市商务局'], bodies: ['市科委', '市科学技术委员会'] },
    ]);
    expect(named(joint, '北京市科委')).toEqual([]);
    expect(named(joint, '市科委')).toEqual(['市科学技术委员会']);
  });

  test('a word that thirty cities share names none of them', () => {
    const cities = Array.from('东西南北中甲乙丙丁戊', (name) => ({ issuers: [`临${name}市财政局`] }));
    expect(named(library(cities), '市财政局')).toEqual([]);
  });

  test('a district of the same name in another city is another', () => {
    const districts = library([
      { issuers: ['北京市朝阳区人民政府'], bodies: ['区政府'] },
      { issuers: ['长春市人民政府'], bodies: ['朝阳区政府'] },
    ]);
    expect(named(districts, '区政府')).toEqual(['北京市朝阳区人民政府', '朝阳区政府']);
    expect(named(districts, '北京市朝阳区政府')).toEqual(['北京市朝阳区人民政府']);
  });
});

describe('definitions', () => {
  test('a term that stands for several things is none of them', () => {
    const db = library([
      { defines: { 数字新区: '东湖数字产业新区' } },
      { defines: { 数字新区: '西湖数字产业新区' } },
    ]);
    expect(named(db, '数字新区')).toEqual([]);
    expect(named(db, '东湖数字产业新区')).toEqual([]);
  });

  test('two terms for one thing are each other', () => {
    const db = library([
      { defines: { 自贸试验区: '自由贸易试验区' } },
      { defines: { 自贸区: '自由贸易试验区' } },
    ]);
    expect(findAliases(db, ['自贸区'])).toEqual([
      {
        word: '自贸区',
        names: [
          { name: '自由贸易试验区', source: 'defined', address: 'a/2#art-1' },
          { name: '自贸试验区', source: 'defined', address: 'a/1#art-1' },
        ],
      },
    ]);
  });

  test.each([
    ['《意见》', '《关于推动生态环境志愿服务发展的指导意见》'],
    ['本办法', '北京市某某管理办法'],
    ['境内', '中华人民共和国境内'],
    ['应税交易', '销售货物、服务、无形资产、不动产'],
    ['区金融工作部门', '区人民政府负责金融工作的部门'],
    ['依托单位', '所在单位'],
  ])('%s is no other name of %s', (term, meaning) => {
    expect(named(library([{ defines: { [term]: meaning } }]), term)).toEqual([]);
  });

  test('titles are compared without their marks', () => {
    const db = library([{ defines: { '《药品管理法》': '《中华人民共和国药品管理法》' } }]);
    expect(named(db, '药品管理法')).toEqual(['中华人民共和国药品管理法']);
    expect(named(db, '《中华人民共和国药品管理法》')).toEqual(['药品管理法']);
  });

  test('a count is known by the number alone', () => {
    const db = library([{ defines: { '“两区”': '国家服务业扩大开放综合示范区和自由贸易试验区' } }]);
    expect(named(db, '国家服务业扩大开放综合示范区和自由贸易试验区')).toEqual(['"两区"']);
  });
});

test('a name is gone with the document that used it', () => {
  const db = library([{ issuers: ['北京市财政局'] }, { issuers: ['北京市商务局'], bodies: ['市财政局'] }]);
  expect(named(db, '北京市财政局')).toEqual(['市财政局']);
  db.exec('DELETE FROM document WHERE id = 2');
  expect(named(db, '北京市财政局')).toEqual([]);
});

test('at most twelve names are offered for a word', () => {
  const bodies = Array.from({ length: 20 }, (_, at) => `第${String(at)}委员会`);
  const defines = Object.fromEntries(bodies.map((term) => [`甲${term}`, '甲第0123456789012345委员会']));
  expect(named(library([{ defines }]), '甲第0123456789012345委员会')).toHaveLength(12);
});
