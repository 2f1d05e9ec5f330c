import { describe, expect, it } from 'vitest';
import { toBlocks } from '../../../electron/gazette/blocks';
import { lineRoles } from '../../../electron/gazette/line-roles';
import { repetitionEvidence } from '../../../electron/gazette/repeated-character';
import { reportGaps } from '../../../electron/gazette/ordinal-gaps';
import { signaturesOf } from '../../../electron/gazette/signatures';
import { toUnits } from '../../../electron/gazette/units';
import type { Unit } from '../../../shared/model/unit';
import { listener, printed } from './printed';

function units(...text: string[]): Unit[] {
  const lines = printed(text.join('\n'));
  const blocks = toBlocks(lines, lineRoles(lines, ''), repetitionEvidence([]), listener().report);
  return toUnits({ title: null, number: null }, blocks);
}

const tree = (...text: string[]): string[] =>
  units(...text).map(({ kind, path, parent }) => `${kind} ${path} < ${parent ?? ''}`);

describe('units', () => {
  it('of a law: chapters, articles, their further paragraphs and items', () => {
    expect(
      tree(
        '第一章 总则',
        '第一条 为了发展。',
        '本条第二款。',
        '第二条 情形:',
        '（一）甲：',
        '1. 子;',
        '2. 丑;',
        '甲的第二段。',
        '（二）乙。',
        '前款不适用。',
        '第二章 附则',
        '第三条 自发布之日起施行。',
      ),
    ).toEqual([
      'chapter ch-1 < ',
      'article art-1 < ch-1',
      'paragraph art-1/p-2 < art-1',
      'article art-2 < ch-1',
      'item art-2/item-1 < art-2',
      'item art-2/item-1/item-1 < art-2/item-1',
      'item art-2/item-1/item-2 < art-2/item-1',
      'paragraph art-2/item-1/p-1 < art-2/item-1',
      'item art-2/item-2 < art-2',
      'paragraph art-2/p-2 < art-2',
      'chapter ch-2 < ',
      'article art-3 < ch-2',
    ]);
  });

  it('of decimal numbers: each heads what follows it', () => {
    expect(
      tree(
        '1　总则',
        '1.1　分级',
        '1.1.1　国家级。',
        '说明如下：',
        '（1）甲；',
        '（2）乙。',
        '1.1.2　省级。',
        '1.1.2.1　丙。',
        '2　附则',
        '2.1　丁。',
      ),
    ).toEqual([
      'heading h-1 < ',
      'subheading h-1/sub-1 < h-1',
      'item h-1/sub-1/item-1 < h-1/sub-1',
      'paragraph h-1/sub-1/item-1/p-1 < h-1/sub-1/item-1',
      'item h-1/sub-1/item-1/item-1 < h-1/sub-1/item-1',
      'item h-1/sub-1/item-1/item-2 < h-1/sub-1/item-1',
      'item h-1/sub-1/item-2 < h-1/sub-1',
      'item h-1/sub-1/item-2/item-1 < h-1/sub-1/item-2',
      'heading h-2 < ',
      'subheading h-2/sub-1 < h-2',
    ]);
  });

  it('of a table: the numbers of its notes are items', () => {
    expect(tree('表1 指标', '指标\t2025年', '甲\t1', '注：', '1.甲。', '2.乙。')).toEqual([
      'table table-1 < ',
      'paragraph p-1 < ',
      'item item-1 < ',
      'item item-2 < ',
    ]);
  });

  it('of a plan: numbers that begin again are items, those that run on across headings are measures', () => {
    expect(
      tree(
        '一、思路',
        '(一)原则',
        '1.统筹。',
        '2.创新。',
        '二、任务',
        '(一)攻关',
        '1.甲。',
        '2.乙。',
        '(二)提升',
        '3.丙。',
      ).filter((line) => /^(?:item|measure)/u.test(line)),
    ).toEqual([
      'item h-1/sub-1/item-1 < h-1/sub-1',
      'item h-1/sub-1/item-2 < h-1/sub-1',
      'measure h-2/m-1 < h-2/sub-1',
      'measure h-2/m-2 < h-2/sub-1',
      'measure h-2/m-3 < h-2/sub-2',
    ]);
  });

  it('of a plan: measures run through its headings', () => {
    expect(
      tree(
        '引言，制定本方案。',
        '一、任务',
        '(一)甲',
        '1. 甲。',
        '2. 乙。',
        '(责任单位:甲局)',
        '(二)乙',
        '3. 丙。',
        '二、保障',
        '加强组织。',
      ),
    ).toEqual([
      'paragraph p-1 < ',
      'heading h-1 < ',
      'subheading h-1/sub-1 < h-1',
      'measure h-1/m-1 < h-1/sub-1',
      'measure h-1/m-2 < h-1/sub-1',
      'paragraph h-1/m-2/p-1 < h-1/m-2',
      'subheading h-1/sub-2 < h-1',
      'measure h-1/m-3 < h-1/sub-2',
      'heading h-2 < ',
      'paragraph h-2/p-1 < h-2',
    ]);
  });

  it('numbers that begin again under each heading are items', () => {
    expect(tree('一、任务', '1. 甲。', '2. 乙。', '二、保障', '1. 丙。')).toEqual([
      'heading h-1 < ',
      'item h-1/item-1 < h-1',
      'item h-1/item-2 < h-1',
      'heading h-2 < ',
      'item h-2/item-1 < h-2',
    ]);
  });

  it('a box holds what follows until the numbering around it goes on', () => {
    expect(
      tree(
        '(一)甲',
        '1. 甲。',
        '2. 乙。',
        '3. 丙。',
        '专栏 工程',
        '总的要求。',
        '1. 子。',
        '2. 丑。',
        '4. 丁。',
        '(二)乙',
      ),
    ).toEqual([
      'subheading sub-1 < ',
      'measure sub-1/m-1 < sub-1',
      'measure sub-1/m-2 < sub-1',
      'measure sub-1/m-3 < sub-1',
      'box sub-1/box-1 < sub-1',
      'paragraph sub-1/box-1/p-1 < sub-1/box-1',
      'item sub-1/box-1/item-1 < sub-1/box-1',
      'item sub-1/box-1/item-2 < sub-1/box-1',
      'measure sub-1/m-4 < sub-1',
      'subheading sub-2 < ',
    ]);
  });

  it('a second part of the same document begins its numbers anew under other paths', () => {
    const paths = units('一、甲。', '甲局', '2022年6月8日', '甲方案', '一、乙。', '甲局', '2022年6月9日').map(
      ({ path }) => path,
    );
    expect(paths).toEqual(['h-1', 'signature', 'date', 'title', 'h-1.2', 'signature-2', 'date-2']);
  });

  it('a table has its caption, header and rows', () => {
    expect(units('表 主要指标', '指标\t2025年', '能耗\t10%')).toMatchObject([
      {
        path: 'table-1',
        kind: 'table',
        label: '表',
        heading: '主要指标',
        text: '',
        table: { header: ['指标', '2025年'], rows: [['能耗', '10%']] },
        lines: [1, 3],
      },
    ]);
  });

  it('a heading by itself is the heading, a run-in one is text', () => {
    expect(units('（一）指导思想', '坚持。')).toMatchObject([
      { label: '（一）', heading: '指导思想', text: '' },
      {},
    ]);
    expect(units('（一）构建体系。完善机制。')).toMatchObject([
      { label: '（一）', heading: null, text: '构建体系。完善机制。' },
    ]);
  });

  it('report numbers that are passed over', () => {
    const { report, findings } = listener();
    reportGaps(
      units('第一条 甲。', '第三条 丙:', '（一）子;', '（二）丑。', '第四条 丁:', '（一）寅。'),
      report,
    );
    expect(findings).toMatchObject([{ code: 'ordinal-gap', line: 2 }]);
  });

  it('report a name in the signature that is printed again', () => {
    const { report, findings } = listener();
    const signed = signaturesOf(units('现予印发。', '甲局', '乙局', '', '乙局', '2022年6月8日'), report);
    expect(signed.map(({ name }) => name)).toEqual(['甲局', '乙局']);
    expect(findings).toMatchObject([{ code: 'page-break-repeated-line', line: 5 }]);
  });
});
