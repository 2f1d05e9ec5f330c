import { describe, expect, it } from 'vitest';
import { markerOf } from '../../../electron/gazette/marker';

describe('labels', () => {
  it.each([
    ['第一编　总　则', 'part', '第一编', 1, '总则'],
    ['第一章 总 则', 'chapter', '第一章', 1, '总则'],
    ['第二章 资格条件', 'chapter', '第二章', 2, '资格条件'],
    ['第一节　著作权人及其权利', 'section', '第一节', 1, '著作权人及其权利'],
    ['第二十条 入选人员', 'article', '第二十条', 20, '入选人员'],
    ['第一百二十条之一 资助', 'article', '第一百二十条之一', 120, '资助'],
    ['一、总体要求', 'han', '一、', 1, '总体要求'],
    ['（十二）加大力度', 'bracketed-han', '（十二）', 12, '加大力度'],
    ['(一) 指导思想', 'bracketed-han', '(一)', 1, '指导思想'],
    ['7.探索数据', 'arabic', '7.', 7, '探索数据'],
    ['16. 加快智慧', 'arabic', '16.', 16, '加快智慧'],
    ['（1）甲', 'bracketed-arabic', '（1）', 1, '甲'],
    ['1）甲', 'half-bracketed', '1）', 1, '甲'],
    ['①甲', 'circled', '①', 1, '甲'],
    ['⒈甲', 'arabic', '⒈', 1, '甲'],
    ['㈠甲', 'bracketed-han', '㈠', 1, '甲'],
    ['第 1 條', 'article', '第 1 條', 1, ''],
    ['第 3-1 條', 'article', '第 3-1 條', 3, ''],
    ['第 一 章 總則', 'chapter', '第 一 章', 1, '總則'],
    ['第　十　二　章　附　则', 'chapter', '第　十　二　章', 12, '附则'],
    ['第三节 甲', 'section', '第三节', 3, '甲'],
    ['第一篇　开启新征程', 'part', '第一篇', 1, '开启新征程'],
    ['第二部分 重点任务', 'part', '第二部分', 2, '重点任务'],
    ['Chapter I  General Provisions', 'chapter', 'Chapter I', 1, 'General Provisions'],
    ['Article 12', 'article', 'Article 12', 12, ''],
  ])('%s', (text, style, label, value, rest) => {
    expect(markerOf(text)).toMatchObject({ style, label, value, rest });
  });

  it.each([
    '3.0示范区建设',
    '2022年6月30日',
    '第一条例',
    '第八次会议',
    '一是加强',
    '（以下简称甲）',
    '(2022)',
    '三个百分点',
    '5G基站',
    '第三条规定的情形',
    '1.5万',
    'Chapter and verse',
  ])('%s has none', (text) => {
    expect(markerOf(text)).toBeNull();
  });
});
