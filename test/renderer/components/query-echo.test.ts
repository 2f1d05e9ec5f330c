import { expect, test } from 'vitest';
import { correctedQuery, echoOf } from '../../../renderer/components/query-echo';
import { parseQuery } from '../../../shared/search/parse-query';

function echoed(typed: string): string {
  const parts = echoOf(typed, parseQuery(typed).problems);
  return parts.map(({ text, isWrong }) => (isWrong ? `<${text}>` : text)).join('');
}

test.each([
  ['数据', '数据'],
  ['isuer:市财政局 数据', '<isuer:>市财政局 数据'],
  ['数据 year:前年 支持 NEAR/5', '数据 <year:前年> 支持 <NEAR/5>'],
  ['"数据', '<"数据>'],
])('%s is echoed as %s', (typed, expected) => {
  expect(echoed(typed)).toBe(expected);
});

test('an echo is all of what was typed, wherever problems overlap', () => {
  const problems = [
    { code: 'too-long', start: 1, end: 6 },
    { code: 'missing-words', start: 2, end: 4 },
  ] as const;
  const parts = echoOf('一二三四五六', problems);
  expect(parts.map(({ text }) => text).join('')).toBe('一二三四五六');
  expect(parts.filter(({ isWrong }) => !isWrong).map(({ text }) => text)).toEqual(['一']);
});

test.each([
  ['isuer:市财政局 数据', 'issuer:市财政局 数据'],
  ['数据 tilte:计划', '数据 title:计划'],
  ['colour:红', null],
])('%s is corrected to %s', (typed, expected) => {
  const [problem] = parseQuery(typed).problems;
  expect(problem && (correctedQuery(typed, problem)?.query ?? null)).toBe(expected);
});

test('a field mistyped in Chinese is corrected in Chinese', () => {
  const problem = { code: 'unknown-field', field: '责任单拉', like: 'unit', start: 0, end: 5 } as const;
  expect(correctedQuery('责任单拉:市财政局', problem)).toEqual({
    name: '责任单位',
    query: '责任单位:市财政局',
  });
});
