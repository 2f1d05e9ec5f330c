import { expect, test } from 'vitest';
import { readQueries } from '../../../electron/library/search-query';

test.each([
  ['数据', ['"数据"']],
  ['数据要素', ['"数据 据要 要素"']],
  ['税', ['"税"*']],
  ['5G基站', ['"5g g基 基站"']],
  ['京科发〔2022〕10号', ['"京科 科发" AND "20 02 22" AND "10 0号"']],
  ['支持 外资', ['"支持" AND "外资"']],
  ['支持　支持', ['"支持"']],
  ['A 级', ['"a级"', '"a"* AND "级"*']],
  // The phrase and the two words have the same tokens: the space is one that the scan finds, not the index.
  ['Nova Program', ['"no ov va" AND "pr ro og gr ra am"', '"no ov va" AND "pr ro og gr ra am"']],
  ['、', [null]],
  ['', []],
  ['   ', []],
])('%s', (typed, matches) => {
  expect(readQueries(typed).map(({ match }) => match)).toEqual(matches);
});

test('the words are kept as they were typed', () => {
  expect(readQueries('支持 外资')[0]).toMatchObject({ typed: ['支持', '外资'] });
  expect(readQueries('Nova Program')[0]).toMatchObject({ typed: ['Nova Program'], words: ['nova program'] });
});
