import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../../renderer/views/palette/candidate';
import { slices, Unwanted } from '../../../../renderer/views/palette/in-slices';
import { quickIndex } from '../../../../renderer/views/palette/quick-index';
import { loadReadings } from '../../../../renderer/views/palette/readings';

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

function candidate(id: string, more: Partial<Candidate>): Candidate {
  return {
    ...{ id, kind: 'document', title: '', titleEn: null, number: null, numberEn: null, more: '' },
    ...{ aside: '', asideEn: null, run: () => undefined },
    ...more,
  };
}

const documents = gold.documents.map((document) =>
  candidate(String(document.seq), {
    title: document.title,
    titleEn: document.title_en,
    number: document.doc_no,
    numberEn: document.doc_no_en,
    more: document.issuers.join(' '),
  }),
);

async function indexOf(candidates: readonly Candidate[]) {
  const breathe = slices(() => true);
  const written = await quickIndex(candidates, breathe);
  return written.readAloud(await loadReadings(), breathe);
}

describe('the documents of the issue', async () => {
  const index = await indexOf(documents);
  const found = (typed: string): number[] =>
    index
      .find(typed, 50)
      .rows.map((row) => Number(row.candidate.id))
      .sort((a, b) => a - b);

  it('are all offered before anything is typed', () => {
    expect(found('')).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  /** A scan of the gold file's own strings decides what is right. */
  it.each(['绿色', '数字经济', '财富管理', '担', '科技创新企业', '商务局', '海淀区', '方案'])(
    'are found by %s, just those with it in title or issuers',
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
    ['rising star', [1]],
    ['绿色 制造业', [3]],
    ['绿色 财富', []],
    // Low—Carbon is printed with a dash.
    ['low-carbon', [3]],
    // Beginnings of words, and words with a slip.
    ['guar', [6]],
    ['guarentee', [6]],
    ['welth', [5]],
    ['wlth', []],
    // 数字消费: whole, in two words, with its last syllable begun, and by initials.
    ['shuzixiaofei', [4]],
    ['shuzi xiaofei', [4]],
    ['shu zi xiao fei', [4]],
    ['shuzixiaof', [4]],
    ['szxf', [4]],
    // 银行 stands among the issuers alone; 能级 and 数字 in titles.
    ['nengji', [4]],
    ['szjj', [2]],
    ['caifuguanli', [5]],
    // A syllable is found from its beginning: no title has one that begins with uzi.
    ['uzixiaofei', []],
    ['数字 xiaofei', [4]],
  ] as const)('are found by %s', (typed, right) => {
    expect(found(typed)).toEqual(right);
  });
});

describe('the order', async () => {
  const index = await indexOf([
    candidate('fuzzy', { titleEn: 'Pims and Notices of the Shuzi Board' }),
    candidate('initials', { title: '关于深圳先锋队的通知' }),
    candidate('pinyin', { title: '关于数字消费的意见' }),
    candidate('pinyin-start', { title: '数字消费意见' }),
    candidate('elsewhere', { title: '通知', more: '数字消费办公室' }),
    candidate('prefix', { titleEn: 'Notice of Szxfield Town' }),
    candidate('inside', { titleEn: 'Work of Szxf' }),
    candidate('start', { titleEn: 'Szxf at work' }),
    candidate('exact', { titleEn: 'Szxf' }),
  ]);
  const order = (typed: string): string[] => index.find(typed, 50).rows.map((row) => row.candidate.id);

  it('goes from what is written to how it is spoken', () => {
    expect(order('szxf')).toEqual([
      ...['exact', 'start', 'inside', 'prefix', 'pinyin-start'],
      // Both by initials within the title: as they were given.
      ...['initials', 'pinyin'],
    ]);
    expect(order('shuzixiaofei')).toEqual(['pinyin-start', 'pinyin']);
  });

  it('puts a title that begins with the words before one that holds them, and its issuers last', () => {
    expect(order('数字消费')).toEqual(['pinyin-start', 'pinyin', 'elsewhere']);
  });

  it('guesses at a slip only where no word is spelled so', () => {
    expect(order('notise')).toEqual(['prefix']);
    expect(order('notice')).toEqual(['prefix', 'fuzzy']);
  });

  it('counts all and shows the best', () => {
    const { rows, count } = index.find('szxf', 2);
    expect(rows.map((row) => row.candidate.id)).toEqual(['exact', 'start']);
    expect(count).toBe(7);
  });
});

describe('the making of an index', () => {
  const many = Array.from({ length: 5000 }, (_, index) => {
    const { title = '', titleEn = null } = documents[index % documents.length] ?? {};
    return candidate(String(index), { title: `${title}${String(index)}`, titleEn });
  });

  it('ends as soon as it is no longer wanted', async () => {
    await expect(
      quickIndex(
        many,
        slices(() => false),
      ),
    ).rejects.toBeInstanceOf(Unwanted);
  });

  it('finds rows of every part', async () => {
    const index = await quickIndex(
      many,
      slices(() => true),
    );
    expect(index.find('通知4999', 5).rows.map((row) => row.candidate.id)).toEqual(['4999']);
    expect(index.find('数字消费', 5).count).toBe(625);
  });
});
