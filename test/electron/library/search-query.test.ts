import { expect, test } from 'vitest';
import { readQuery } from '../../../electron/library/search-query';

test.each([
  ['数据', '"数据"'],
  ['数据要素', '"数据 据要 要素"'],
  ['税', '"税"*'],
  ['5G基站', '"5g g基 基站"'],
  ['京科发〔2022〕10号', '"京科 科发" AND "20 02 22" AND "10 0号"'],
  ['支持 外资', '"支持" AND "外资"'],
  ['、', null],
  ['', null],
])('%s', (typed, match) => {
  expect(readQuery(typed).match).toBe(match);
});
