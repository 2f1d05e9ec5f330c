import { describe, expect, it } from 'vitest';
import { labelLines } from '../../../electron/gazette/labels';
import { printed } from './printed';

/** Label and text of each line, as they are told apart. */
function labels(text: string): (string | null)[] {
  return labelLines(printed(text)).map(({ marker }) => marker?.label ?? null);
}

describe('labels that the look alone does not tell', () => {
  it('follow the number before them where no space parts them from the text', () => {
    expect(
      labels(
        '第一条为了规范管理，制定本办法。\n第二条规定的情形除外。\n第二条本办法适用于本市。\n第三条第二款不适用。',
      ),
    ).toEqual(['第一条', null, '第二条', null]);
  });

  it('are labels even where a mention looks alike, when the next article follows', () => {
    expect(
      labels(
        '第三条本市适用。\n第一条为了管理。\n第二条本市适用。\n第三条规定的罚款由城管部门收缴。\n第四条略。\n第五条规定的除外。',
      ),
    ).toEqual([null, '第一条', '第二条', '第三条', '第四条', null]);
  });

  it('head a chapter without a space only as a heading', () => {
    expect(labels('第一章总则\n第二章规定的程序，适用本章。\n第二章 管理')).toEqual([
      '第一章',
      null,
      '第二章',
    ]);
  });

  it('count decimals from 1.1 on, and no amounts', () => {
    expect(
      labels(
        '1　总则\n1.1　编制目的\n1.5万元以上的，报批。\n1.2　等级划分\n1.2.1 国家级\n2　组织机构\n2.1指挥部\n3 个部门',
      ),
    ).toEqual(['1', '1.1', null, '1.2', '1.2.1', '2', '2.1', null]);
  });

  it('are no decimals where the text never shows 1.1', () => {
    expect(labels('3.0 版本发布\n2.1万人次\n1　总则')).toEqual([null, null, null]);
  });
});

describe('articles within a line', () => {
  it('begin lines of their own, behind a heading, a stop and a space', () => {
    const lines = labelLines(
      printed(
        '第一章 总则 第一条 为了管理，制定本办法。 第二条 本市适用本办法。第三条 略。\n第四条 依照第二条、第三条的规定办理。',
      ),
    );
    expect(lines.map(({ marker, text }) => [marker?.label, text])).toEqual([
      ['第一章', '第一章 总则'],
      ['第一条', '第一条 为了管理，制定本办法。'],
      ['第二条', '第二条 本市适用本办法。'],
      ['第三条', '第三条 略。'],
      ['第四条', '第四条 依照第二条、第三条的规定办理。'],
    ]);
    expect(lines.map(({ number }) => number)).toEqual([1, 1, 1, 1, 2]);
  });

  it('are not taken from a mention of the next one', () => {
    expect(labels('第一条 违反的，依法处理。 第三条另有规定的除外。\n第二条 略。')).toEqual([
      '第一条',
      '第二条',
    ]);
  });

  it('part from their items where a space does', () => {
    expect(labels('第一条 不得有下列行为： （一）超载； （二）违反第一条规定； （三）酒驾。')).toEqual([
      '第一条',
      '（一）',
      '（二）',
      '（三）',
    ]);
  });
});

describe('lines without end', () => {
  it.each([
    ['spaces', `第一条 a${' '.repeat(100_000)}b。`],
    ['articles', Array.from({ length: 20_000 }, () => '第一条 甲。 ').join('')],
    [
      'articles that count',
      Array.from({ length: 5000 }, (_item, index) => `第${String(index + 1)}条 甲。 `).join(''),
    ],
  ])('are labelled in time: %s', (_what, text) => {
    expect(labelLines(printed(text)).length).toBeGreaterThan(0);
  });
});

describe('what an amendment quotes', () => {
  it.each([
    [
      'marks opened again at each paragraph',
      '一、将第三条修改为：“第三条 甲。\n“第四条 乙称为“丙”。\n“第五条 丁。”\n二、删去第六条。',
      ['一、', null, null, '二、'],
    ],
    [
      'marks opened once',
      '一、增加二条，作为第八条、第九条：“第八条 甲。\n第九条 乙。\n（一）丙；\n（二）丁。”\n二、本决定自公布之日起施行。',
      ['一、', null, null, null, '二、'],
    ],
  ])('has no labels of the document: %s', (_what, text, expected) => {
    expect(labels(text)).toEqual(expected);
  });

  it('ends where the numbering around it goes on, should a mark be missing', () => {
    expect(labels('一、修改为：“甲。\n二、删去。\n（一）乙；')).toEqual(['一、', '二、', '（一）']);
  });
});
