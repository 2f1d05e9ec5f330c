import { describe, expect, it } from 'vitest';
import { allEntries } from '../../../../renderer/views/contents/all-entries';
import type { ContentsEntry } from '../../../../shared/model/gazette-file';
import type { DocumentSummary, IssueContents } from '../../../../shared/model/reading';

function document(ordinal: number, titleEn: string | null = null): DocumentSummary {
  return {
    address: `公报/2022-34/${String(ordinal)}`,
    issue: '公报/2022-34',
    ordinal,
    category: '部门文件',
    categoryEn: null,
    title: `第${String(ordinal)}号文件`,
    titleEn,
    number: null,
    numberEn: null,
    issuers: [],
    date: null,
    startPage: ordinal * 10,
  };
}

function issue(entries: readonly ContentsEntry[], documents: readonly DocumentSummary[]): IssueContents {
  const head = { gazette: '公报', gazetteEn: null, year: 2022, number: 34, totalNumber: null, date: null };
  return {
    issue: { ...head, sponsor: null, address: '公报/2022-34', documentCount: documents.length },
    entries,
    notice: null,
    documents,
  };
}

describe('the entries of the contents', () => {
  it('lead to every document, also where the issue prints no contents', () => {
    const entries = allEntries(issue([], [document(1), document(2, 'Document 2')]));
    expect(entries.map((entry) => entry.document)).toEqual([1, 2]);
    expect(entries[0]).toMatchObject({
      ordinal: 1,
      chinese: { title: '第1号文件', page: 10 },
      english: null,
    });
    expect(entries[1]?.english).toMatchObject({ title: 'Document 2' });
  });

  it('keep what is printed and add only what it leaves out', () => {
    const printed: ContentsEntry = { ordinal: 1, chinese: null, english: null, document: 2 };
    const entries = allEntries(issue([printed], [document(1), document(2)]));
    expect(entries[0]).toBe(printed);
    expect(entries.slice(1).map((entry) => entry.document)).toEqual([1]);
  });
});
