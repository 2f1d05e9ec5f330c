import { describe, expect, it } from 'vitest';
import {
  bodyTitle,
  contentsTitle,
  matterOf,
  quotedNames,
  splitTitle,
} from '../../../electron/gazette/titles';

describe('titles', () => {
  it.each([
    [
      'keeps a space that both print',
      '甲局 乙局关于印发《方案》的通知',
      ['甲局 乙局', '关于印发《方案》的通知'],
      '甲局 乙局关于印发《方案》的通知',
    ],
    [
      'drops a space of the contents alone',
      '甲局 关于印发《数字 方案》的通知',
      ['甲局关于印发《数字方案》的通知'],
      '甲局关于印发《数字方案》的通知',
    ],
    [
      'compares places from the end, as the contents shorten the issuers',
      '甲局等部门印发《担保基金作用 进一步深化合作》的通知',
      ['甲局', '乙局', '丙局', '印发《担保基金作用 进一步', '深化合作》的通知'],
      '甲局等部门印发《担保基金作用 进一步深化合作》的通知',
    ],
    [
      'takes a line end of the body for no space',
      '甲局关于印发《数字 方案》的通知',
      ['甲局', '关于印发《数字', '方案》的通知'],
      '甲局关于印发《数字方案》的通知',
    ],
  ])('of the contents: %s', (_rule, contents, body, expected) => {
    expect(contentsTitle(contents, body)).toBe(expected);
  });

  it.each([
    [['甲局', '关于印发《数字 方案》的通知'], '甲局关于印发《数字方案》的通知'],
    [['甲局 乙局', '关于印发《方案》的通知'], '甲局 乙局关于印发《方案》的通知'],
    [
      ['国务院关于印发个人所得税', '专项附加扣除办法的通知'],
      '国务院关于印发个人所得税专项附加扣除办法的通知',
    ],
  ])('of a lone document: %j', (lines, expected) => {
    expect(bodyTitle(lines)).toBe(expected);
  });

  it('part into issuers and matter', () => {
    expect(splitTitle('甲局关于印发《方案》的通知')).toEqual({
      issuers: '甲局',
      rest: '关于印发《方案》的通知',
    });
    expect(splitTitle('关于印发《方案》的通知').issuers).toBe('');
  });

  it('are of the same matter whatever issuers, spaces and brackets', () => {
    expect(matterOf('甲局等部门关于印发《办法 (修订版)》的通知')).toBe(
      matterOf('甲局、乙局关于印发《办法（修订版）》的通知'),
    );
    expect(matterOf('甲局关于甲的通知')).not.toBe(matterOf('甲局关于乙的通知'));
  });

  it('quote names, outermost only', () => {
    expect(quotedNames('印发《关于〈甲〉的办法》和《执行《乙》的意见》的通知')).toEqual([
      '关于〈甲〉的办法',
      '执行《乙》的意见',
    ]);
  });
});
