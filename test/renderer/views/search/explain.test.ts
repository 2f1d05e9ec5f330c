import { describe, expect, test } from 'vitest';
import { asksTogether, explain, type Group, type Piece } from '../../../../renderer/views/search/explain';
import { parseQuery } from '../../../../shared/search/parse-query';

function explained(typed: string): Group {
  const { root } = parseQuery(typed);
  if (!root) throw new Error(`${typed} asks for nothing.`);
  return explain(root);
}

/** Pieces in one line, what is excluded with a minus. */
function line({ join, parts }: Group): string {
  return parts.map(one).join(join === 'and' ? ' & ' : ' | ');
}

function one(piece: Piece): string {
  const sign = piece.excluded ? '-' : '';
  switch (piece.type) {
    case 'words':
      return `${sign}${piece.isPhrase ? 'phrase' : 'word'} ${piece.text}`;
    case 'near':
      return `${sign}${piece.one} ${String(piece.within)} ${piece.other}`;
    case 'field':
      return `${sign}${piece.field}=${piece.text}`;
    case 'group':
      return `${sign}(${line(piece)})`;
  }
}

describe('a query is explained piece by piece', () => {
  test.each([
    ['数据', 'word 数据'],
    ['"深化 改革"', 'phrase 深化 改革'],
    ['支持 外资', 'word 支持 & word 外资'],
    ['支持 OR 外资', 'word 支持 | word 外资'],
    ['-企业 数据', '-word 企业 & word 数据'],
    ['支持 NEAR/5 外资', '支持 5 外资'],
    ['发文：市财政局 补贴', 'issuer=市财政局 & word 补贴'],
    ['数据 -(企业 OR 机构)', 'word 数据 & -(word 企业 | word 机构)'],
    ['-kind:通知 贷款', '-kind=通知 & word 贷款'],
  ])('%s', (typed, expected) => {
    expect(line(explained(typed))).toBe(expected);
  });
});

test.each([
  ['支持 外资', true],
  ['支持 (外资 OR 外商)', true],
  ['支持 year:2022', false],
  ['支持 (year:2022 OR year:2023)', false],
  ['支持 -外资', false],
  ['支持 OR 外资', false],
])('%s: whether words have to stand together is said: %s', (typed, expected) => {
  expect(asksTogether(explained(typed))).toBe(expected);
});
