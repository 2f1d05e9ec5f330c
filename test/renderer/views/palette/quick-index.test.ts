import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { quickIndex, type Candidate } from '../../../../renderer/views/palette/quick-index';

interface Gold {
  readonly documents: readonly {
    readonly seq: number;
    readonly title: string;
    readonly title_en: string;
    readonly doc_no: string;
    readonly doc_no_en: string;
    readonly issuers: readonly string[];
  }[];
}

const gold = JSON.parse(
  readFileSync(
    resolve(import.meta.dirname, '../../../fixtures/gold/beijing-gazette-2022-34.expected.json'),
    'utf8',
  ),
) as Gold;

const documents = gold.documents.map((document): Candidate => ({
  id: String(document.seq),
  kind: 'document',
  title: document.title,
  titleEn: document.title_en,
  numbers: `${document.doc_no} ${document.doc_no_en}`,
  issuers: document.issuers.join(' '),
  side: document.doc_no,
  run: () => undefined,
}));

describe('quick-open', () => {
  const index = quickIndex();
  for (const document of documents) index.add(document);
  const found = (typed: string): number[] =>
    index
      .find(typed)
      .map(({ id }) => Number(id))
      .sort((a, b) => a - b);

  it('offers everything before anything is typed', () => {
    expect(found('')).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  /** A scan of the gold file's own strings decides what is right. */
  it.each(['绿色', '数字经济', '财富管理', '担', '科技创新企业', '商务局', '海淀区', '方案'])(
    'finds just the documents with %s in title or issuers',
    (word) => {
      const right = gold.documents
        .filter(({ title, issuers }) => [title, ...issuers].some((text) => text.includes(word)))
        .map(({ seq }) => seq);
      expect(right.length).toBeGreaterThan(0);
      expect(found(word)).toEqual(right);
    },
  );

  it.each([
    ['190号', [8]],
    ['京经信发〔2022〕46号', [4]],
    ['[2022]46', [4]],
    ['Wealth Management', [5]],
    ['guarantee', [6]],
    ['rising star', [1]],
    ['绿色 制造业', [3]],
    ['绿色 财富', []],
  ] as const)('finds %s', (typed, right) => {
    expect(found(typed)).toEqual(right);
  });

  it('finds what is typed so far', () => {
    expect(found('guar')).toEqual([6]);
  });
});
