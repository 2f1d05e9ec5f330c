import { describe, expect, it } from 'vitest';
import { repetitionEvidence } from '../../../electron/gazette/repeated-character';

describe('a character printed again after a page break', () => {
  it('is told by the same passage elsewhere', () => {
    const evidence = repetitionEvidence(['培育10家专业服务机构', '构。', '引进专业服务机构。']);
    expect(evidence.isRepeated('培育10家专业服务机构', '构。')).toBe(true);
  });

  it('is not told without such a passage', () => {
    const evidence = repetitionEvidence(['培育10家专业服务机构', '构。']);
    expect(evidence.isRepeated('培育10家专业服务机构', '构。')).toBe(false);
  });

  it('is a word that doubles where the source has it whole', () => {
    const evidence = repetitionEvidence([
      '市科委、中关村管委会同意',
      '由市科委、中关村管委会会同相关部门',
      '中关村管委会',
    ]);
    expect(evidence.isRepeated('由中关村管委会', '会同相关部门')).toBe(false);
  });

  it('is no other character', () => {
    const evidence = repetitionEvidence(['甲乙丙丁戊']);
    expect(evidence.isRepeated('甲乙丙丁', '戊')).toBe(false);
    expect(evidence.isRepeated('第11', '1页')).toBe(false);
  });
});
