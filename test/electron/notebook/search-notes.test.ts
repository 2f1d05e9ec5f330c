import { expect, test } from 'vitest';
import { searchNotes } from '../../../electron/notebook/search-notes';
import { facetValues } from '../../../electron/notebook/notebook-facets';
import type { IndexedNote } from '../../../electron/notebook/notes-index';
import type { AnnotationContext, AnnotationInContext } from '../../../shared/model/annotation';
import type { NoteResults } from '../../../shared/model/search';
import { someContext, someNote, someWords } from './some-notes';

function aNote(
  note: string,
  quotes: readonly string[],
  context: Partial<AnnotationContext> | null = null,
  tags: readonly string[] = [],
): IndexedNote & { readonly id: string } {
  const kept = someNote({
    ...{ note, tags },
    selectors: quotes.map((quote) => ({ ...someWords(), start: 0, end: quote.length, quote })),
  });
  const annotation: AnnotationInContext = {
    ...kept,
    selectors: kept.selectors.map((selector) => ({ ...selector, placement: { state: 'orphan' } })),
    context: context && someContext(context),
  };
  return {
    ...{ id: kept.id, kept, state: 'placed', standing: [0, 0], values: facetValues(annotation, 'placed') },
    annotation,
  };
}

function results(all: readonly IndexedNote[], query: string): NoteResults {
  return searchNotes(all, query, {
    holdsAt:
      ({ field }) =>
      () =>
        field === 'title',
  });
}

const found = (all: readonly IndexedNote[], query: string): string[] =>
  results(all, query).hits.map((hit) => hit.annotation.id);

test('words may stand in the note or in what it quotes', () => {
  const one = aNote('核对标准', ['给予经费支持', '青年人才']);
  const other = aNote('再看', ['给予经费支持']);
  const all = [one, other];
  expect(found(all, '支持')).toEqual([one.id, other.id]);
  expect(found(all, '支持 标准')).toEqual([one.id]);
  expect(found(all, '支持 -标准')).toEqual([other.id]);
  expect(found(all, '标准 OR 再看')).toEqual([one.id, other.id]);
  expect(found(all, '无此词')).toEqual([]);
});

test('no phrase reaches from one piece into another', () => {
  expect(found([aNote('核对', ['标准', '支持'])], '标准支持')).toEqual([]);
  expect(found([aNote('核对', ['标准', '支持'])], '标准 NEAR/5 支持')).toEqual([]);
});

test('the words are marked where they are printed', () => {
  const one = aNote('支持ＶＯＣs，支持', ['總則與ＶＯＣｓ']);
  const { hits, total } = results([one], 'vocs OR 总则 OR 支持');
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

test('a note that was changed is searched as it is now', () => {
  const one = aNote('旧文', ['支持']);
  expect(found([one], '旧文')).toEqual([one.id]);
  // Within the same millisecond.
  const changed = { ...one, kept: { ...one.kept, note: '新文' } };
  expect([found([changed], '旧文'), found([changed], '新文')]).toEqual([[], [one.id]]);
});

test('what is wrong with a query is said', () => {
  expect(results([], '-支持').problems).toMatchObject([{ code: 'nothing-to-find' }]);
});

test('fields alone find a note without a mark', () => {
  const one = aNote('看', ['支持'], { documentTitle: '某办法' });
  const { hits, total } = results([one], 'title:办法');
  expect(total).toEqual({ occurrences: 0, notes: 1 });
  expect(hits).toMatchObject([{ noteMarks: [], quoteMarks: [[]], occurrences: 0 }]);
});

test('marks of each quote count from its own first character', () => {
  const one = aNote('５Ｇ　基站', ['無線電５G', '不含', '（５g）基站與５G']);
  const [hit] = results([one], '5g').hits;
  expect(hit).toMatchObject({
    noteMarks: [{ start: 0, end: 2 }],
    quoteMarks: [
      [{ start: 3, end: 5 }],
      [],
      [
        { start: 1, end: 3 },
        { start: 7, end: 9 },
      ],
    ],
    occurrences: 4,
  });
});

test('a tag is found, but not marked among the words', () => {
  const one = aNote('看', ['支持'], null, ['人才政策']);
  expect(results([one], '人才').hits).toMatchObject([{ noteMarks: [], quoteMarks: [[]], occurrences: 0 }]);
  expect(found([one], '人才 支持')).toEqual([one.id]);
});

test('they come in the order of the notes', () => {
  const all = [aNote('支持', ['甲']), aNote('无', ['乙']), aNote('支持', ['丙'])];
  expect(found(all, '支持')).toEqual([all[0]?.id, all[2]?.id]);
});
