import { expect, test } from 'vitest';
import { anyOfWords } from '../../../../renderer/views/search/printed-query';
import { parseQuery } from '../../../../shared/search/parse-query';

function anyOf(typed: string): string | null {
  const { root } = parseQuery(typed);
  return root && anyOfWords(root, typed);
}

test.each([
  ['支持 外资', '支持 OR 外资'],
  ['"深化 改革" 外资', '"深化 改革" OR 外资'],
  ['支持 外资 year:2022', '(支持 OR 外资) year:2022'],
  ['支持 外资 -企业', '(支持 OR 外资) -企业'],
  ['支持 外资 -(企业 OR 机构)', '(支持 OR 外资) -(企业 OR 机构)'],
  ['支持 NEAR/5 外资 数据', '支持 NEAR/5 外资 OR 数据'],
  ['支持', null],
  ['支持 year:2022', null],
  ['支持 OR 外资', null],
])('any of the words of %s is %s', (typed, expected) => {
  expect(anyOf(typed)).toBe(expected);
});

test('what is offered is understood without a problem', () => {
  for (const typed of ['支持 外资 -(企业 OR 机构) year:2022', '"深化 改革" 外资 数据', '甲 乙 (丙 OR 丁)']) {
    expect(parseQuery(anyOf(typed) ?? '').problems).toEqual([]);
  }
});
