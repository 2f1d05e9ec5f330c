import { expect, test } from 'vitest';
import { searchNotes } from '../../../electron/notebook/search-notes';
import type { AnnotationContext, AnnotationInContext } from '../../../shared/model/annotation';

let count = 0;

function annotation(
  note: string,
  quotes: readonly string[],
  context: Partial<AnnotationContext> | null = null,
): AnnotationInContext {
  count += 1;
  return {
    ...{ id: String(count), kind: 'highlight', colour: 'yellow', note, created: '2026', modified: '2026' },
    selectors: quotes.map((quote) => ({
      ...{ address: '某公报/2022-1/1#p-1', start: 0, end: quote.length, quote, prefix: '', suffix: '' },
      placement: { state: 'orphan' },
    })),
    context: context && {
      ...{ documentAddress: '', documentTitle: '', documentTitleEn: null, documentNumber: null, issuers: [] },
      ...{ documentDate: null, issue: null, startPage: null, trail: [], label: null },
      ...context,
    },
  };
}

const found = (all: readonly AnnotationInContext[], query: string): string[] =>
  searchNotes(all, query).hits.map((hit) => hit.annotation.id);

test('words may stand in the note or in what it quotes', () => {
  const one = annotation('核对标准', ['给予经费支持', '青年人才']);
  const other = annotation('再看', ['给予经费支持']);
  const all = [one, other];
  expect(found(all, '支持')).toEqual([one.id, other.id]);
  expect(found(all, '支持 标准')).toEqual([one.id]);
  expect(found(all, '支持 -标准')).toEqual([other.id]);
  expect(found(all, '标准 OR 再看')).toEqual([one.id, other.id]);
  expect(found(all, '无此词')).toEqual([]);
});

test('no phrase reaches from one piece into another', () => {
  expect(found([annotation('核对', ['标准', '支持'])], '标准支持')).toEqual([]);
  expect(found([annotation('核对', ['标准', '支持'])], '标准 NEAR/5 支持')).toEqual([]);
});

test('the words are marked where they are printed', () => {
  const one = annotation('支持ＶＯＣs，支持', ['總則與ＶＯＣｓ']);
  const { hits, total } = searchNotes([one], 'vocs OR 总则 OR 支持');
  expect(total).toEqual({ occurrences: 5, notes: 1 });
  expect(hits[0]?.noteMarks).toEqual([
    { start: 0, end: 2 },
    { start: 2, end: 6 },
    { start: 7, end: 9 },
  ]);
  expect(hits[0]?.quoteMarks).toEqual([
    [
      { start: 0, end: 2 },
      { start: 3, end: 7 },
    ],
  ]);
});

test('fields are asked of the document that a note hangs on', () => {
  const issue = { gazette: '某公报', gazetteEn: null, year: 2022, number: 34, totalNumber: null };
  const context = { documentTitle: '某办法', issuers: ['北京市财政局'], documentDate: '2022-06-30', issue };
  const one = annotation('看', ['支持'], { ...context, documentNumber: '京财〔2022〕1号' });
  const orphan = annotation('看', ['支持']);
  for (const field of [
    'issuer:财政局',
    'number:京财[2022]1号',
    'year:2022',
    'date:2022-06',
    'issue:34',
    'title:办法',
  ]) {
    expect(found([one, orphan], `${field} 支持`)).toEqual([one.id]);
  }
  expect(found([one, orphan], 'year:2021 支持')).toEqual([]);
});

test('a note that was changed is searched as it is now', () => {
  const one = annotation('旧文', ['支持']);
  expect(found([one], '旧文')).toEqual([one.id]);
  const changed = { ...one, note: '新文', modified: '2027' };
  expect([found([changed], '旧文'), found([changed], '新文')]).toEqual([[], [one.id]]);
});

test('what is wrong with a query is said', () => {
  expect(searchNotes([], '-支持').problems).toMatchObject([{ code: 'nothing-to-find' }]);
});
