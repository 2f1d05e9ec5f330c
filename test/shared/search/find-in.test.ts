import { describe, expect, test } from 'vitest';
import { findIn } from '../../../shared/search/find-in';
import { parseQuery } from '../../../shared/search/parse-query';
import type { FieldTest, QueryNode } from '../../../shared/search/query';
import { fold } from '../../../shared/text/fold';

/** The words that a query finds in a text, as folded; null when the text is not what was looked for. */
function found(
  query: string,
  text: string,
  holds: (test: FieldTest) => boolean = () => true,
): string[] | null {
  const { root } = parseQuery(query);
  if (!root) throw new Error(`nothing to find in ${query}`);
  return foundBy(root, text, holds);
}

function foundBy(root: QueryNode, text: string, holds: (test: FieldTest) => boolean): string[] | null {
  const folded = fold(text).text;
  return findIn(root, folded, holds)?.map(({ start, end }) => folded.slice(start, end)) ?? null;
}

describe('words, exclusions and alternatives', () => {
  test.each([
    ['支持', '支持企业，支持创新', ['支持', '支持']],
    ['支持 创新', '支持企业，支持创新', ['支持', '支持', '创新']],
    ['支持 数据', '支持企业，支持创新', null],
    ['支持 OR 数据', '支持企业', ['支持']],
    ['支持 -企业', '支持企业', null],
    ['支持 -数据', '支持企业', ['支持']],
    ['"支持 企业"', '支持企业', ['支持企业']],
    ['支持 支持', '支持', ['支持']],
    ['数据 数据要素', '数据要素', ['数据', '数据要素']],
    ['人人', '人人人人人', ['人人', '人人']],
  ])('%s in %s', (query, text, expected) => {
    expect(found(query, text)).toEqual(expected);
  });
});

describe('NEAR finds the stretch from one word to the other', () => {
  test.each([
    ['支持 NEAR/5 外资', '支持各类外资企业', ['支持各类外资']],
    ['支持 NEAR/5 外资', '外资得到支持', ['外资得到支持']],
    ['支持 NEAR/1 外资', '支持各类外资', null],
    ['支持 NEAR/2 外资', '支持各类外资', ['支持各类外资']],
    ['支持 NEAR/20 外资', '支持创新。外资企业', null],
    ['支持 NEAR/20 外资', '支持创新，外资企业', ['支持创新,外资']],
    ['支持 NEAR/20 外资', '支持3.5万家外资企业', ['支持3.5万家外资']],
    ['支持 NEAR/20 外资', '支持支持外资外资', ['支持外资']],
    ['支持 NEAR/20 外资', '支持外资，支持外资', ['支持外资', '支持外资']],
    ['支持 NEAR 支持', '支持', null],
  ])('%s in %s', (query, text, expected) => {
    expect(found(query, text)).toEqual(expected);
  });
});

test('a field is asked of whoever knows the document', () => {
  expect(found('kind:通知 支持', '支持', ({ field }) => field === 'kind')).toEqual(['支持']);
  expect(found('kind:通知 支持', '支持', () => false)).toBeNull();
  expect(found('-kind:通知 支持', '支持', () => false)).toEqual(['支持']);
  expect(found('kind:通知', '支持', () => true)).toEqual([]);
});

test('other names of a word count as it does, the longest first, and none twice', () => {
  const root: QueryNode = {
    ...{ type: 'words', typed: '市科委', folded: '市科委', span: { start: 0, end: 3 } },
    aliases: ['北京市科学技术委员会', '市科委、中关村管委会'],
  };
  expect(foundBy(root, '市科委、中关村管委会和北京市科学技术委员会', () => true)).toEqual([
    '市科委、中关村管委会',
    '北京市科学技术委员会',
  ]);
});
