import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ReadableLibrary } from '../../../../electron/library/library-file';
import { listFacet, listPassages } from '../../../../electron/library/search/search';
import { runToEnd } from '../../../../electron/library/work';
import { noFilters } from '../../../../shared/model/search';
import { seedIssue, seedLibrary } from '../seed-library';
import { ask, hitsIn } from './asking';

let folder: string;
let library: ReadableLibrary;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gazette-'));
  library = await seedLibrary(folder);
});
afterAll(() => {
  library.close();
  rmSync(folder, { recursive: true });
});

describe('totals are those that a person counted in the source', () => {
  const gold = JSON.parse(
    readFileSync(
      resolve(import.meta.dirname, '../../../fixtures/gold/beijing-gazette-2022-34.expected.json'),
      'utf8',
    ),
  ) as { search_counts: { documents: Record<string, number> } };
  test.each(Object.entries(gold.search_counts.documents))('%s: %d', (word, count) => {
    expect(ask(library, word).total.occurrences).toBe(count);
  });
  test('支持 within 20 characters of 外资, in one sentence: 6', () => {
    expect(ask(library, '支持 NEAR/20 外资').total.occurrences).toBe(6);
  });
});

test('the words marked are those printed, whatever was typed', () => {
  for (const typed of ['京科发［２０２２］10号', '京科發〔2022〕10號']) {
    const { hits } = hitsIn(library, typed);
    expect(hits).toMatchObject([{ match: '京科发[2022]10号', address: `${seedIssue}/1#number` }]);
  }
});

test('a hit says where it stands, with the words around it', () => {
  const { hits } = hitsIn(library, '一次性给予每人50万元');
  expect(hits).toMatchObject([
    {
      address: `${seedIssue}/1#art-14`,
      label: '第十四条',
      trail: ['第五章 支持', '第十四条'],
      match: '一次性给予每人 50 万元',
    },
  ]);
  expect(hits[0]?.before.endsWith('创新新星培养期不超过 3 年,')).toBe(true);
  expect(hits[0]?.after.startsWith('经费支持;创业新星')).toBe(true);
});

test('the words around a hit cut no number in two', () => {
  const [hit] = hitsIn(library, '直播电商成交额达到').hits;
  // 36 characters before the hit begin within “6000个”.
  expect(hit?.before.startsWith('6000个，千兆光网用户')).toBe(true);
});

test('a passage shows its words where they stand', () => {
  const { documents } = ask(library, '经费支持 创业新星');
  const [passage] = documents.flatMap(({ passages }) => passages);
  expect(passage?.address).toBe(`${seedIssue}/1#art-14`);
  expect(passage?.marks.map(({ start, end }) => passage.excerpt.slice(start, end))).toEqual(
    expect.arrayContaining(['经费支持', '创业新星']),
  );
  expect(passage?.trail).toEqual(['第五章 支持', '第十四条']);
});

test('a typesetter’s space is no part of a phrase', () => {
  for (const phrase of ['A 级', '2025 年', '5000 亿元']) {
    expect(ask(library, `"${phrase}"`).total).toEqual(ask(library, phrase.replace(' ', '')).total);
  }
});

test('no phrase is found across punctuation that was not typed', () => {
  expect(ask(library, '数据、要素').total.occurrences).toBe(0);
  expect(ask(library, '安全底线。').total.occurrences).toBeGreaterThan(0);
});

test('every document and every passage is reached piece by piece, and the totals stay', () => {
  const all = ask(library, '支持');
  const pieces = all.documents.map((_, offset) => ask(library, '支持', { offset, limit: 1 }));
  expect(pieces.flatMap(({ documents }) => documents)).toEqual([...all.documents]);
  expect(pieces.every(({ total }) => JSON.stringify(total) === JSON.stringify(all.total))).toBe(true);
  const terms = { query: '支持', document: null, filters: noFilters, aliases: false };
  let occurrences = 0;
  for (const { document, units } of all.documents) {
    const passages = Array.from(
      { length: Math.ceil(units / 2) },
      (_, index) =>
        runToEnd(listPassages(library, { ...terms, of: document, offset: index * 2, limit: 2 })) ?? [],
    ).flat();
    expect(passages).toHaveLength(units);
    expect(new Set(passages.map(({ address }) => address)).size).toBe(units);
    occurrences += passages.reduce((sum, passage) => sum + passage.occurrences, 0);
  }
  expect(occurrences).toBe(all.total.occurrences);
});

test('passages of a document that is not there are none, and not an empty list', () => {
  const terms = { query: '支持', document: null, filters: noFilters, aliases: false };
  expect(runToEnd(listPassages(library, { ...terms, of: 'nowhere/1', offset: 0, limit: 2 }))).toBeNull();
});

test('one document can be searched by itself', () => {
  const document = `${seedIssue}/4`;
  const alone = ask(library, '直播电商', { document });
  const counted = ask(library, '直播电商').documents.find((one) => one.document === document);
  expect(alone.total).toEqual({ occurrences: counted?.occurrences, units: counted?.units, documents: 1 });
  expect(ask(library, '直播电商', { document: 'nowhere/1' }).total.documents).toBe(0);
});

describe('fields', () => {
  // Read in the contents of the issue: who issued what, and when.
  test.each([
    ['issuer:市商务局', [4]],
    ['发文:市科委', []],
    ['number:京科发〔2022〕10号', [1]],
    ['文号:京科发[2022]10', [1]],
    ['title:数字消费', [4]],
    ['issue:2022-34', [1, 2, 3, 4, 5, 6, 7, 8]],
    ['issue:33', []],
    ['year:2022 title:办法', [1, 7]],
    ['year:2021', []],
    ['date:2022-06-30', [1]],
  ])('%s finds documents %j', (query, ordinals) => {
    const { documents } = ask(library, query, { sort: 'gazette' });
    expect(documents.map(({ document }) => Number(document.split('/').at(-1)))).toEqual(ordinals);
  });

  test('in: leaves passages of other kinds out', () => {
    const { documents, total } = ask(library, 'in:title 数字消费');
    expect(total.units).toBeGreaterThan(0);
    expect(documents.flatMap(({ passages }) => passages).every(({ kind }) => kind === 'title')).toBe(true);
  });

  test('unit: finds what a body has to carry out', () => {
    // The source names 市财政局 in 24 marks of responsible units; each of these tasks is a passage or stands under one.
    const all = ask(library, 'unit:市财政局');
    const some = ask(library, 'unit:市财政局 补贴');
    expect(all.total.occurrences).toBe(0);
    expect(some.total.units).toBeGreaterThan(0);
    expect(some.total.units).toBeLessThan(all.total.units);
    for (const { address } of hitsIn(library, 'unit:市财政局 补贴').hits) {
      expect(hitsIn(library, 'unit:市财政局').hits.map((hit) => hit.address)).toContain(address);
    }
  });

  test('a field leaves documents out', () => {
    const [document] = ask(library, '数据 title:数字消费').documents;
    expect(ask(library, '数据 title:数字消费').total.documents).toBe(1);
    expect(document?.occurrences).toBe(
      ask(library, '数据', { document: `${seedIssue}/4` }).total.occurrences,
    );
    expect(ask(library, '数据 -title:数字消费').total.documents).toBe(
      ask(library, '数据').total.documents - 1,
    );
  });
});

describe('facets', () => {
  test('count the documents that were found', () => {
    const { facets, total } = ask(library, '支持');
    const years = facets.find(({ facet }) => facet === 'year');
    expect(years?.values).toEqual([{ value: '2022', documents: total.documents }]);
    const issues = facets.find(({ facet }) => facet === 'issue');
    expect(issues?.values).toEqual([{ value: seedIssue, documents: total.documents }]);
  });

  test('a choice leaves documents out, and its facet goes on offering the others', () => {
    const all = ask(library, '支持');
    const issuers = all.facets.find(({ facet }) => facet === 'issuer');
    const [first] = issuers?.values ?? [];
    const chosen = ask(library, '支持', { filters: { ...noFilters, issuer: [first?.value ?? ''] } });
    expect(chosen.total.documents).toBe(first?.documents);
    expect(chosen.facets.find(({ facet }) => facet === 'issuer')?.values).toEqual(issuers?.values);
    const both = ask(library, '支持', {
      filters: { ...noFilters, issuer: [first?.value ?? ''], year: ['1999'] },
    });
    expect(both.total).toEqual({ occurrences: 0, units: 0, documents: 0 });
  });

  test('all values of a facet can be had', () => {
    const terms = { query: '支持', document: null, filters: noFilters, aliases: false };
    const { values, count } = runToEnd(listFacet(library, { ...terms, facet: 'body' }));
    expect(values).toHaveLength(count);
    expect(count).toBeGreaterThan(12);
  });
});

test.each([
  '',
  ' ',
  '"',
  "'; DROP TABLE unit; --",
  'NEAR(',
  '*',
  '数据*',
  '\u0000',
  'a"b AND (',
  '〔〕',
  '😀',
  '-',
  ')',
])('whatever is typed is safe: %j', (query) => {
  expect(ask(library, query).total.occurrences).toBeGreaterThanOrEqual(0);
});

test('nothing typed finds nothing', () => {
  expect(ask(library, '  ')).toMatchObject({
    total: { occurrences: 0, units: 0, documents: 0 },
    problems: [],
  });
});

describe('other names', () => {
  test('are offered with how often they stand, and count when they are asked for', () => {
    const plain = ask(library, '市科委');
    const [offer] = plain.aliases;
    expect(offer?.word).toBe('市科委');
    const full = offer?.names.find(({ name }) => name === '北京市科学技术委员会');
    expect(full?.occurrences).toBe(ask(library, '北京市科学技术委员会').total.occurrences);
    const wide = ask(library, '市科委', { aliases: true });
    expect(wide.total.occurrences).toBeGreaterThan(plain.total.occurrences);
    expect(wide.aliases).toEqual(plain.aliases);
    for (const { match } of hitsIn(library, '市科委', { aliases: true }).hits) {
      expect(['市科委', ...(offer?.names.map(({ name }) => name) ?? [])]).toContain(match);
    }
  });

  test('count in fields, too', () => {
    expect(ask(library, '发文:市科委').total.documents).toBe(0);
    expect(ask(library, '发文:市科委', { aliases: true }).documents[0]?.document).toBe(`${seedIssue}/1`);
  });

  test('a name that holds the word is one hit', () => {
    const { hits } = hitsIn(library, '新星计划', { aliases: true });
    const ends = new Map<string, number>();
    for (const { address, start, end } of hits) {
      expect(start).toBeGreaterThanOrEqual(ends.get(address) ?? 0);
      ends.set(address, end);
    }
  });
});
