import { describe, expect, it } from 'vitest';
import { alignEntries } from '../../../electron/gazette/contents-alignment';
import { readEntries } from '../../../electron/gazette/contents-entry';
import { documentSources } from '../../../electron/gazette/document-sources';
import type { FindingCode } from '../../../shared/model/finding';
import { nothingStated } from '../../../electron/gazette/stated-facts';
import { listener, printed } from './printed';

interface Cut {
  readonly before: string[];
  readonly documents: {
    readonly title: string[];
    readonly number: string | undefined;
    readonly page: number | null;
  }[];
  readonly codes: FindingCode[];
}

function cut(contents: string[], body: string[]): Cut {
  const { report, codes } = listener();
  const { chinese } = readEntries(printed(contents.join('\n')), report);
  const pairs = alignEntries({ chinese, english: [], notice: null, lines: [], innerCover: [] }, report);
  const { before, sources } = documentSources(
    printed(body.join('\n')),
    pairs,
    { heads: [], stated: nothingStated },
    report,
  );
  return {
    before: before.map(({ text }) => text),
    documents: sources.map(({ titleLines, numberLine, chinese: entry }) => ({
      title: titleLines.map(({ text }) => text),
      number: numberLine?.text,
      page: entry?.page ?? null,
    })),
    codes: codes(),
  };
}

describe('the documents of a body', () => {
  it('begin with their title blocks above their numbers', () => {
    const body = [
      '甲局',
      '乙局',
      '关于印发《甲》的',
      '通知',
      '京甲〔2022〕1号',
      '各单位：',
      '请遵照执行。',
      '2022年6月8日',
      '丙局关于丙的通知',
      '京丙[2022]2号',
      '正文。',
    ];
    expect(
      cut(
        ['甲局等部门关于印发《甲》的通知 (京甲[2022]1号) (6)', '丙局关于丙的通知 (京丙〔2022〕2号) (9)'],
        body,
      ),
    ).toEqual({
      before: [],
      documents: [
        { title: body.slice(0, 4), number: '京甲〔2022〕1号', page: 6 },
        { title: ['丙局关于丙的通知'], number: '京丙[2022]2号', page: 9 },
      ],
      codes: [],
    });
  });

  it('are found by their titles where they have no number', () => {
    const body = ['关于任命', '甲同志的决定', '任命甲。', '关于乙的公告', '现公告乙。'];
    expect(cut(['关于任命甲同志的决定 (3)', '关于乙的公告 (4)'], body).documents).toEqual([
      { title: ['关于任命', '甲同志的决定'], number: undefined, page: 3 },
      { title: ['关于乙的公告'], number: undefined, page: 4 },
    ]);
  });

  it('keep their entry when contents and body give different numbers, and say so', () => {
    const found = cut(
      ['甲局关于甲的通知 (京甲〔2022〕1号) (6)'],
      ['甲局关于甲的通知', '京甲〔2022〕7号', '正文。'],
    );
    expect(found.documents).toMatchObject([{ page: 6 }]);
    expect(found.codes).toEqual(['contents-number-mismatch']);
  });

  it('and entries that do not meet are reported', () => {
    const found = cut(
      ['丁局关于丁的通知 (京丁〔2022〕1号) (6)'],
      ['页边文字。', '甲局关于甲的通知', '京甲〔2022〕7号', '正文。'],
    );
    expect(found.before).toEqual(['页边文字。']);
    expect(found.codes).toEqual(['contents-entry-unmatched', 'document-not-in-contents']);
  });

  it('are one where nothing tells them apart', () => {
    expect(cut([], ['中华人民共和国著作权法', '第一条 为了保护。']).documents).toEqual([
      { title: ['中华人民共和国著作权法'], number: undefined, page: null },
    ]);
    expect(cut([], ['第一条 为了保护。']).documents).toEqual([{ title: [], number: undefined, page: null }]);
    expect(cut([], []).documents).toEqual([]);
  });

  it('are one with all the text where nothing answers to the contents', () => {
    const found = cut(
      ['甲局关于甲的通知 (6)'],
      ['乙局关于乙的意见', '各单位：', '为做好有关工作，现提出以下意见。'],
    );
    expect(found.before).toEqual([]);
    expect(found.documents).toMatchObject([{ title: ['乙局关于乙的意见'] }]);
    expect(found.codes).toEqual(['contents-entry-unmatched', 'document-not-in-contents']);
  });

  it('without contents include the text above the first number', () => {
    const text =
      '受国务院委托，国务院发展研究中心对《优化营商环境条例》实施一年来的情况开展了第三方评估，现将有关情况公布。';
    const found = cut(
      [],
      [text, '甲局关于甲的通知', '甲发〔2020〕1号', '略。', '乙局关于乙的通知', '乙发〔2020〕2号', '略。'],
    );
    expect(found.before).toEqual([]);
    expect(found.documents.map(({ title, number }) => [title, number])).toEqual([
      [[], undefined],
      [['甲局关于甲的通知'], '甲发〔2020〕1号'],
      [['乙局关于乙的通知'], '乙发〔2020〕2号'],
    ]);
  });
});
