import { expect, test } from 'vitest';
import { linkFinder } from '../../../renderer/queries/link-choices';
import type { DocumentSummary } from '../../../shared/model/reading';

function document(ordinal: number, title: string, number: string | null): DocumentSummary {
  return {
    ...{
      address: `北京市人民政府公报/2022-34/${String(ordinal)}`,
      issue: '北京市人民政府公报/2022-34',
      ordinal,
    },
    ...{ category: null, categoryEn: null, title, titleEn: 'Circular on Rating', number, numberEn: null },
    ...{ issuers: [], date: '2022-06-24', startPage: 73 },
  };
}

const find = linkFinder([
  document(1, '关于印发《北京市科技新星计划管理办法(修订版)》的通知', '京科发〔2022〕10号'),
  document(7, '关于发布《监管办法》的通知', null),
  ...Array.from({ length: 20 }, (_, at) => document(at + 8, '通告', null)),
]);

test('documents are found by parts of title and number, in any order and form of brackets', () => {
  expect(find('办法 监管')).toEqual([
    { address: '北京市人民政府公报/2022-34/7', words: '《关于发布〈监管办法〉的通知》', aside: '2022-06-24' },
  ]);
  expect(find('京科发[2022]10').map(({ aside }) => aside)).toEqual(['京科发〔2022〕10号']);
  expect(find('（修订版）')).toHaveLength(1);
  expect(find('RATING')).toHaveLength(8);
  expect(find('')).toHaveLength(8);
  expect(find('没有')).toEqual([]);
});
