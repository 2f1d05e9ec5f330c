import { describe, expect, it } from 'vitest';
import { bodyAliases } from '../../../../electron/gazette/knowledge/body-aliases';

function folded(counts: Readonly<Record<string, number>>): Readonly<Record<string, string>> {
  return Object.fromEntries(bodyAliases(new Map(Object.entries(counts)), []));
}

describe('spellings of one body', () => {
  it('are folded to the one that is printed most', () => {
    const names = { 人行营业管理部: 5, 人民银行营业管理部: 14, 中国人民银行营业管理部: 1 };
    expect(new Set(Object.values(folded(names)))).toEqual(new Set(['人民银行营业管理部']));
  });

  it.each([
    ['国家药监局', '药监局'],
    ['北京市税务局', '市税务局'],
    ['海淀区人民政府', '海淀区政府'],
    ['市人力资源和社会保障局', '市人力资源社会保障局'],
    ['市规划和自然资源委员会', '市规划自然资源委'],
    ['中国证券监督管理委员会', '中国证监会'],
    ['市城市管理综合行政执法局', '市城管执法局'],
    ['市住房和城乡建设管理委员会', '市住房城乡建设管理委'],
    ['国家药品监督管理局审评检查长三角分中心', '国家药监局审评检查长三角分中心'],
  ])('%s is %s', (long, short) => {
    expect(folded({ [long]: 2, [short]: 1 })[short]).toBe(long);
  });

  it.each([
    ['北京市海淀区税务局', '北京市税务局'],
    ['北京大兴海关', '北京海关'],
    ['市经济和信息化局', '市经济信息化委'],
    ['市文化和旅游局', '市文化局'],
    ['市公安局交管局', '市公安局'],
    ['市委宣传部', '市宣传部'],
    ['相关区政府', '各区政府'],
  ])('%s is not %s', (one, other) => {
    expect(folded({ [one]: 2, [other]: 1 })[other]).toBe(other);
  });

  it('are kept apart where two bodies could be meant', () => {
    expect(folded({ 广州市财政局: 2, 深圳市财政局: 1, 市财政局: 1 })['市财政局']).toBe('市财政局');
  });

  it('are folded where the text defines the short one', () => {
    const counts = new Map([
      ['市金融监管局', 3],
      ['北京市地方金融监督管理局', 1],
    ]);
    const at = { path: 'art-3', start: 0, end: 1 };
    const definition = {
      form: 'abbreviation',
      term: '市金融监管局',
      meaning: '北京市地方金融监督管理局',
      at,
    } as const;
    expect(bodyAliases(counts, [definition]).get('北京市地方金融监督管理局')).toBe('市金融监管局');
  });
});
