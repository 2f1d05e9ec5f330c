import i18next, { type TFunction } from 'i18next';
import { beforeAll, expect, it } from 'vitest';
import { comparedNotes, quoteOf } from '../../../../renderer/views/merge/compared';
import zhCN from '../../../../resources/locales/zh-CN.json';
import type { AnnotationInContext } from '../../../../shared/model/annotation';

let t: TFunction;
beforeAll(async () => {
  const words = i18next.createInstance();
  await words.init({ lng: 'zh-CN', resources: { 'zh-CN': { translation: zhCN } } });
  t = words.t;
});

const selector = {
  address: '北京市人民政府公报/2022-34/1#art-14',
  ...{ start: 4, end: 8, quote: '经费支持', prefix: '', suffix: '' },
  placement: { state: 'orphan' },
} as const;

function note(but: Partial<AnnotationInContext> = {}): AnnotationInContext {
  return {
    ...{ id: 'a', kind: 'highlight', colour: 'yellow', style: 'fill', note: '核对' },
    ...{ tags: ['经费'], collections: [], about: null, done: null, context: null },
    ...{ created: '2022-09-05T01:00:00.000Z', modified: '2022-09-05T01:00:00.000Z' },
    selectors: [selector],
    ...but,
  };
}

it('compares what a person wrote and chose, not when', () => {
  const theirs = note({
    ...{ note: '核对标准', tags: ['经费', '人才'], colour: 'green' },
    modified: '2023-01-01T00:00:00.000Z',
  });
  expect(comparedNotes(t, note(), theirs, 'zh-CN')).toEqual([
    {
      field: 'kind',
      mine: expect.stringContaining('黄') as string,
      theirs: expect.stringContaining('绿') as string,
    },
    { field: 'note', mine: '核对', theirs: '核对标准' },
    { field: 'tags', mine: '经费', theirs: '经费，人才' },
  ]);
  expect(comparedNotes(t, note(), note({ modified: '2023-01-01T00:00:00.000Z' }), 'zh-CN')).toEqual([]);
});

it('sees that the same words lie elsewhere', () => {
  const elsewhere = note({ selectors: [{ ...selector, address: '北京市人民政府公报/2022-34/1#art-15' }] });
  expect(comparedNotes(t, note(), elsewhere, 'zh-CN').map(({ field }) => field)).toEqual(['place']);
});

it('says what a note without words hangs on', () => {
  expect(quoteOf(t, note())).toBe('经费支持');
  expect(quoteOf(t, note({ kind: 'note', selectors: [] }))).not.toBe('');
});
