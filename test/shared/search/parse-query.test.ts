import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../../shared/search/parse-query';
import type { QueryNode } from '../../../shared/search/query';

/** A query as it was understood, in one line. */
function shape(node: QueryNode | null): string {
  switch (node?.type) {
    case undefined:
      return '∅';
    case 'words':
      return `[${node.folded}]`;
    case 'near':
      return `near${String(node.within)}(${shape(node.one)} ${shape(node.other)})`;
    case 'not':
      return `not ${shape(node.part)}`;
    case 'field':
      return JSON.stringify(Object.values(node.test).filter((value) => !Array.isArray(value))).replaceAll(
        '"',
        '',
      );
    case 'and':
    case 'or':
      return `${node.type}(${node.parts.map(shape).join(' ')})`;
  }
}

describe('a query is understood as a person means it', () => {
  test.each([
    ['数据', '[数据]'],
    ['支持 外资', 'and([支持] [外资])'],
    ['支持　外资', 'and([支持] [外资])'],
    ['支持 AND 外资', 'and([支持] [外资])'],
    ['"支持 外资"', '[支持外资]'],
    ['“支持 外资”', '[支持外资]'],
    ['"Beijing Nova Program"', '[beijing nova program]'],
    ['数据 OR 要素', 'or([数据] [要素])'],
    ['数据 | 要素', 'or([数据] [要素])'],
    ['支持 数据 OR 要素', 'or(and([支持] [数据]) [要素])'],
    ['支持 (数据 OR 要素)', 'and([支持] or([数据] [要素]))'],
    ['数据 -企业', 'and([数据] not [企业])'],
    ['数据 NOT 企业', 'and([数据] not [企业])'],
    ['数据 -(企业 OR 机构)', 'and([数据] not or([企业] [机构]))'],
    ['支持 NEAR/20 外资', 'near20([支持] [外资])'],
    ['支持 NEAR 外资', 'near20([支持] [外资])'],
    ['"深化 改革" NEAR/5 开放 创新', 'and(near5([深化改革] [开放]) [创新])'],
    ['unit:市财政局 补贴', 'and([unit,市财政局] [补贴])'],
    ['责任单位：市财政局 补贴', 'and([unit,市财政局] [补贴])'],
    ['issuer:市财政局', '[issuer,市财政局]'],
    ['发文: 市财政局', '[issuer,市财政局]'],
    ['发文:"市 财政局"', '[issuer,市财政局]'],
    ['-kind:通知 贷款', 'and(not [kind,通知] [贷款])'],
    ['文号:京科发〔2022〕10号', '[number,京科发(2022)10号]'],
    ['year:2022', '[year,2022,2022]'],
    ['年份:2020-2022', '[year,2020,2022]'],
    ['year:2022..2020', '[year,2020,2022]'],
    ['date:2022-6', '[date,2022-06,2022-06]'],
    ['日期:2022年6月30日', '[date,2022-06-30,2022-06-30]'],
    ['date:2022-01..2022-06', '[date,2022-01,2022-06]'],
    ['issue:2022-34', '[issue,2022,34]'],
    ['期:第34期', '[issue,null,34]'],
    ['in:title 数据', 'and([in,title] [数据])'],
    ['范围:标题 数据', 'and([in,title] [数据])'],
    ['title:数据', '[title,数据]'],
  ])('%s', (typed, expected) => {
    const { root, problems } = parseQuery(typed);
    expect(shape(root)).toBe(expected);
    expect(problems).toEqual([]);
  });
});

describe('what official texts print is text', () => {
  test.each([
    ['京科发〔2022〕10号', '[京科发(2022)10号]'],
    ['京科发(2022)10号', '[京科发(2022)10号]'],
    ['(试行)', '[(试行)]'],
    ['（试行）', '[(试行)]'],
    ['(一)加强数据', '[(一)加强数据]'],
    ['“十四五”规划', '["十四五"规划]'],
    ['"两区"建设', '["两区"建设]'],
    ['“十四五', '["十四五]'],
    ['联系人：张三', '[联系人:张三]'],
    ['10:30', '[10:30]'],
    ['5G基站', '[5g基站]'],
    ['B2B-出口', '[b2b-出口]'],
    ['——', '[--]'],
    ['and or not', 'and([and] [or] [not])'],
    ['数据*', '[数据*]'],
    ["'; DROP TABLE unit; --", "and([';] [drop] [table] [unit;] [--])"],
  ])('%s', (typed, expected) => {
    const { root, problems } = parseQuery(typed);
    expect(shape(root)).toBe(expected);
    expect(problems).toEqual([]);
  });
});

describe('a mistake is explained at its place, and the rest is searched for', () => {
  test.each([
    ['"数据 要素', '[数据要素]', [{ code: 'unclosed-quote', start: 0, end: 6 }]],
    ['支持 (数据 OR 要素', 'and([支持] or([数据] [要素]))', [{ code: 'unclosed-group', start: 3, end: 4 }]],
    ['数据 OR', '[数据]', [{ code: 'missing-words', start: 3, end: 5 }]],
    ['OR 数据', '[数据]', [{ code: 'missing-words', start: 0, end: 2 }]],
    ['数据 NEAR/5', '[数据]', [{ code: 'missing-words', start: 3, end: 9 }]],
    [
      '(数据 OR 要素) NEAR 支持',
      'and(or([数据] [要素]) [支持])',
      [{ code: 'near-needs-words', start: 11, end: 15 }],
    ],
    ['数据 NOT', '[数据]', [{ code: 'missing-words', start: 3, end: 6 }]],
    ['-企业', '∅', [{ code: 'nothing-to-find', start: 0, end: 3 }]],
    [
      'isuer:市财政局',
      '[isuer:市财政局]',
      [{ code: 'unknown-field', field: 'isuer', like: 'issuer', start: 0, end: 6 }],
    ],
    ['colour:红', '[colour:红]', [{ code: 'unknown-field', field: 'colour', like: null, start: 0, end: 7 }]],
    ['数据 issuer:', '[数据]', [{ code: 'field-without-value', field: 'issuer', start: 3, end: 10 }]],
    ['year:前年 数据', '[数据]', [{ code: 'not-a-year', value: '前年', start: 0, end: 7 }]],
    ['date:去年 数据', '[数据]', [{ code: 'not-a-date', value: '去年', start: 0, end: 7 }]],
    ['issue:新 数据', '[数据]', [{ code: 'not-an-issue', value: '新', start: 0, end: 7 }]],
    ['in:封面 数据', '[数据]', [{ code: 'not-a-place', value: '封面', start: 0, end: 5 }]],
  ])('%s', (typed, expected, expectedProblems) => {
    const { root, problems } = parseQuery(typed);
    expect(shape(root)).toBe(expected);
    expect(problems).toEqual(expectedProblems);
  });

  test('nothing, or nothing that is printed, is no mistake', () => {
    for (const typed of ['', '  ', '""', '\u200B'])
      expect(parseQuery(typed)).toEqual({ root: null, problems: [] });
  });
});

test('whatever is typed is understood or explained, and problems lie within it', () => {
  const piece = fc.constantFrom(
    ...[
      '"',
      '“',
      '”',
      '(',
      ')',
      '（',
      '）',
      '-',
      'OR',
      'AND',
      'NOT',
      'NEAR/3',
      'NEAR',
      '|',
      ':',
      '：',
      ' ',
      '　',
    ],
    ...['数据', 'issuer:', '发文：', 'year:', 'in:', '5G', '𠂇', '*', '^', '\\', '\u0000', "'"],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const typed = pieces.join('');
      for (const { start, end } of parseQuery(typed).problems) {
        expect(start).toBeLessThanOrEqual(end);
        expect(end).toBeLessThanOrEqual(typed.length);
      }
    }),
    { numRuns: 2000 },
  );
});

test('a thousand brackets, exclusions or words are refused and not stumbled over', () => {
  expect(parseQuery('( '.repeat(1000) + '数据').problems.map(({ code }) => code)).toContain('too-long');
  expect(parseQuery('支持 ' + 'NOT '.repeat(1000) + '数据').root).toMatchObject({ type: 'and' });
  expect(parseQuery('-'.repeat(1000)).problems).toEqual([]);
  const many = parseQuery(Array.from({ length: 1000 }, (_, index) => `词${String(index)}`).join(' '));
  expect(many.problems.map(({ code }) => code)).toEqual(['too-long']);
});
