import { describe, expect, it } from 'vitest';
import { closesBracket, isClosed, isSentencePart, openBrackets } from '../../../electron/gazette/sentence';

describe('the end of printed text', () => {
  it.each([
    '现予发布。',
    '年度考核;',
    '各有关单位：',
    '打造“北京标杆。”',
    '降低反担保要求。(责任单位:市金融监管局)',
    '(联系人：甲；联系电话：1)',
  ])('%s is closed', (text) => {
    expect(isClosed(text)).toBe(true);
  });

  it.each([
    '报送年度阶段性进展报',
    '以“一件事”',
    '合格境外机构投资者(QFII)',
    '扩大范围。(责任单位:',
    '关于甲的通知',
    '',
  ])('%s is not', (text) => {
    expect(isClosed(text)).toBe(false);
  });

  it('tells parts of sentences from names and headings', () => {
    expect(isSentencePart('构。')).toBe(true);
    expect(isSentencePart('总体要求')).toBe(false);
  });

  it('counts brackets over lines', () => {
    expect(openBrackets('(责任单位:甲(乙)')).toBe(1);
    expect(openBrackets('丙)', 1)).toBe(0);
    expect(closesBracket('丙)。')).toBe(true);
    expect(closesBracket('(丙)。丁)')).toBe(false);
  });
});
