import fc from 'fast-check';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listDocuments, readDocument } from '../../../electron/library/documents';
import type { ReadableLibrary } from '../../../electron/library/library-file';
import { search } from '../../../electron/library/search';
import { readingText } from '../../../shared/model/unit';
import { fold, occurrences } from '../../../shared/text/fold';
import { seedIssue, seedLibrary } from './seed-library';

let folder: string;
let library: ReadableLibrary;
/** Every unit's address and reading text, as printed and folded, in the library's order. */
let texts: { readonly address: string; readonly text: string; readonly folded: string }[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gazette-'));
  library = await seedLibrary(folder);
  texts = listDocuments(library).flatMap(({ address }) =>
    (readDocument(library, address)?.units ?? []).map((unit) => {
      const { text } = readingText(unit);
      return { address: `${address}#${unit.path}`, text, folded: fold(text).text };
    }),
  );
});
afterAll(() => {
  library.close();
  rmSync(folder, { recursive: true });
});

const find = (query: string, limit = 2000, offset = 0) =>
  search(library, { query, document: null, offset, limit });

describe('totals are those that a person counted in the source', () => {
  const gold = JSON.parse(
    readFileSync(
      resolve(import.meta.dirname, '../../fixtures/gold/beijing-gazette-2022-34.expected.json'),
      'utf8',
    ),
  ) as { search_counts: { documents: Record<string, number> } };
  test.each(Object.entries(gold.search_counts.documents))('%s: %d', (word, count) => {
    expect(find(word).total.occurrences).toBe(count);
  });
});

test('whatever stands in the text is found, as often as a scan of the whole finds it', () => {
  const stretch = fc
    .tuple(fc.nat(texts.length - 1), fc.nat(5000), fc.integer({ min: 1, max: 12 }))
    .map(([unit, from, length]) => {
      const characters = Array.from(texts[unit]?.text ?? '');
      const start = characters.length === 0 ? 0 : from % characters.length;
      return characters.slice(start, start + length).join('');
    })
    .filter((query) => !/\s/u.test(query) && fold(query).text !== '');
  fc.assert(
    fc.property(stretch, (query) => {
      const needle = fold(query).text;
      const scanned = texts.flatMap(({ address, folded }) => occurrences(folded, needle).map(() => address));
      const found = find(query, 2000);
      expect(found.total.occurrences).toBe(scanned.length);
      expect(found.hits.map(({ address }) => address)).toEqual(scanned.slice(0, 2000));
    }),
    { numRuns: 200 },
  );
});

test('the words marked are those printed, whatever was typed', () => {
  const { hits, total } = find('京科发［２０２２］10号');
  expect(total.occurrences).toBe(1);
  expect(hits[0]).toMatchObject({ match: '京科发[2022]10号', address: `${seedIssue}/1#number` });
});

test('a hit says where it stands, with the words around it', () => {
  const { hits } = find('一次性给予每人50万元');
  expect(hits).toHaveLength(1);
  const [hit] = hits;
  expect(hit).toMatchObject({
    address: `${seedIssue}/1#art-14`,
    label: '第十四条',
    trail: ['第五章 支持', '第十四条'],
    match: '一次性给予每人 50 万元',
  });
  expect(hit?.before.endsWith('创新新星培养期不超过 3 年,')).toBe(true);
  expect(hit?.after.startsWith('经费支持;创业新星')).toBe(true);
});

test('the words around a hit cut no number in two', () => {
  const [hit] = find('直播电商成交额达到').hits;
  // 36 characters before the hit begin within “6000个”.
  expect(hit?.before.startsWith('6000个，千兆光网用户')).toBe(true);
});

test.each([
  ['A 级', 'A级'],
  ['2025 年', '2025年'],
  ['5000 亿元', '5000亿元'],
])('a typesetter’s space is no part of the words: %s is %s', (spaced, unspaced) => {
  expect(find(spaced).total).toEqual(find(unspaced).total);
});

test('a Latin phrase is one', () => {
  const { total, words } = find('Beijing Nova Program');
  expect({ ...total, words }).toEqual({
    occurrences: 1,
    units: 1,
    documents: 1,
    words: ['Beijing Nova Program'],
  });
  expect(find('Program Nova').words).toEqual(['Program', 'Nova']);
});

test('one document is searched for the same words as all of them', () => {
  const alone = search(library, {
    query: 'Beijing Nova Program',
    document: `${seedIssue}/4`,
    offset: 0,
    limit: 10,
  });
  expect(alone).toMatchObject({ words: ['Beijing Nova Program'], total: { occurrences: 0 } });
});

test('several words have to stand in the same unit', () => {
  const both = find('支持 外资');
  expect(both.total.units).toBeGreaterThan(0);
  for (const { address } of both.hits) {
    const text = texts.find((one) => one.address === address)?.text ?? '';
    expect(text).toContain('支持');
    expect(text).toContain('外资');
  }
});

test('no phrase is found across punctuation that was not typed', () => {
  expect(find('数据、要素').total.occurrences).toBe(0);
  expect(find('安全底线。').total.occurrences).toBeGreaterThan(0);
});

test('every hit is reached page by page, and the totals stay', () => {
  const all = find('支持').hits;
  const pages = [0, 50, 100, 150].flatMap((offset) => [...find('支持', 50, offset).hits]);
  expect(pages).toEqual([...all]);
  expect(find('支持', 1, 171).total).toEqual(find('支持').total);
});

test('one document can be searched by itself', () => {
  const document = `${seedIssue}/4`;
  const alone = search(library, { query: '直播电商', document, offset: 0, limit: 100 });
  const count = find('直播电商').documents.find((one) => one.document === document)?.occurrences;
  expect(alone.total).toMatchObject({ occurrences: count, documents: 1 });
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
])('whatever is typed is safe: %j', (query) => {
  expect(find(query).total.occurrences).toBeGreaterThanOrEqual(0);
});

test('nothing typed finds nothing', () => {
  expect(find('  ').total).toEqual({ occurrences: 0, units: 0, documents: 0 });
});
