import { describe, expect, it } from 'vitest';
import { matchingDocuments } from '../../../../renderer/views/contents/matching-documents';
import type { DocumentSummary } from '../../../../shared/model/reading';

function document(title: string, more: Partial<DocumentSummary> = {}): DocumentSummary {
  return {
    address: `单行文件/${title}/1`,
    issue: null,
    ordinal: 1,
    category: null,
    categoryEn: null,
    title,
    titleEn: null,
    number: null,
    numberEn: null,
    issuers: [],
    date: null,
    startPage: null,
    ...more,
  };
}

const documents = [
  document('关于印发《北京市绿色低碳发展行动方案》的通知', {
    number: '京经信发〔2022〕42号',
    issuers: ['北京市经济和信息化局'],
  }),
  document('中华人民共和国增值税法', { titleEn: 'Value-Added Tax Law' }),
];
const titles = (typed: string): string[] => matchingDocuments(documents, typed).map(({ title }) => title);

describe('documents on the shelf', () => {
  it('are all there until words are typed', () => {
    expect(titles(' ')).toHaveLength(2);
  });

  it.each([
    ['增值税', '中华人民共和国增值税法'],
    ['value tax', '中华人民共和国增值税法'],
    ['京经信发[2022]42号', '关于印发《北京市绿色低碳发展行动方案》的通知'],
    ['信息化局 绿色', '关于印发《北京市绿色低碳发展行动方案》的通知'],
  ])('are found by %s', (typed, title) => {
    expect(titles(typed)).toEqual([title]);
  });

  it('have to hold every word', () => {
    expect(titles('增值税 绿色')).toEqual([]);
  });
});
