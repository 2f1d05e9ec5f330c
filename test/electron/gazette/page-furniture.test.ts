import { describe, expect, it } from 'vitest';
import { backMatterStart } from '../../../electron/gazette/back-matter';
import { pageFurniture } from '../../../electron/gazette/page-furniture';
import { printed } from './printed';

describe('what belongs to the page and not to a document', () => {
  it.each([
    ['· 3 ·', 'page-number'],
    ['— 12 —', 'page-number'],
    ['北京市人民政府公报', 'running-header'],
    ['北京市人民 政府公报', 'running-header'],
    ['北京市人民政府公报　2018年第3期　总第229期', 'running-header'],
    ['第 3 页 共 9 页', 'page-number'],
    ['- 3 -', 'page-number'],
    ['Page 3 of 9', 'page-number'],
    ['Ⅳ', 'page-number'],
  ])('%s is a %s', (line, why) => {
    expect(pageFurniture(printed(line), '北京市人民政府公报')).toMatchObject([
      { why, lines: [1, 1], text: line },
    ]);
  });

  it.each(['150', '《北京市人民政府公报》编辑室', '- 选资格的；'])('%s stays', (line) => {
    expect(pageFurniture(printed(line), '北京市人民政府公报')).toEqual([]);
  });
});

describe('headers that come again on each page', () => {
  const page = (number: number): string =>
    `甲省政策汇编 第${String(number)}部分\n— ${String(number)} —\n正文第${String(number)}页的文字。`;

  it('are known by the page numbers beside them', () => {
    const found = pageFurniture(printed([1, 2, 3].map(page).join('\n')), null);
    expect(found.map(({ why }) => why)).toEqual(
      Array.from({ length: 3 }, () => ['page-footer', 'page-number']).flat(),
    );
  });

  it('are fractions that go up, and no single one', () => {
    const whys = (text: string): string[] => pageFurniture(printed(text), null).map(({ why }) => why);
    expect(whys('甲\n1/12\n乙\n2 / 12\n丙')).toEqual(['page-number', 'page-number']);
    expect(whys('二、完成进度\n1/2')).toEqual([]);
  });

  it('are none where numbers count what the text is about', () => {
    expect(pageFurniture(printed('第1期培训班\n略。\n第2期培训班\n略。\n第3期培训班\n略。'), null)).toEqual(
      [],
    );
  });

  it('are none where nothing shows a page', () => {
    expect(pageFurniture(printed('组织领导\n略。\n组织领导\n略。\n组织领导\n略。'), null)).toEqual([]);
  });
});

describe('the back matter', () => {
  it('begins at the first heading about the gazette after the last structure', () => {
    const lines = printed(
      '一、总则\n公报查询\n二、附则\n自发布之日起施行。\n政府公报查询方式\n采取网上发行。\n邮 编：100161',
    );
    expect(backMatterStart(lines)).toBe(4);
  });

  it('is absent where no imprint follows', () => {
    const lines = printed('一、总则\n关于公报的意见\n各单位要落实。');
    expect(backMatterStart(lines)).toBe(lines.length);
  });
});
