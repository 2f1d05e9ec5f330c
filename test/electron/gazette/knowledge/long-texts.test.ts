import { describe, expect, it } from 'vitest';
import { documentOf } from './said';

const times = 20_000;

/** One paragraph each. Reading that took the square of the length would not end within a test's time limit. */
describe('one long paragraph', () => {
  it.each([
    '（责任单位：市科委、市教委）',
    '（市财政局负责）',
    '（责任',
    '责任单位：市局和',
    '新增10家、',
    '（以下简称',
    '本办法所称甲，是指乙',
    '《甲法》、',
    '国发〔2018〕41号',
    '由市财政局负责解释',
    '按职责',
    '【责任单位：',
    '（甲牵头，',
    '第一条、',
    '第一条第二款第三项',
    '前款',
    '见附件1，',
    '，以下简称甲',
    '本办法所称甲是',
    '2003年1月2日发布的',
    '「甲法」',
    '依甲法第一條規定訂定之',
    '国务院令第722号',
    '本办法有效期',
    '自2025年5月1日起',
    '到2027年新增10家',
    '由20%提高到30%',
    '近年来',
  ])('of %s again and again is read in time', (words) => {
    expect(documentOf(words.repeat(times)).units.some(({ text }) => text.length >= times)).toBe(true);
  });

  it('naming as many bodies is read in time', () => {
    const bodies = Array.from({ length: times }, (_item, index) => `第${String(index)}街道办事处`);
    const [task] = documentOf(`（责任单位：${bodies.join('、')}）`).responsibilities;
    expect(task?.bodies).toHaveLength(times);
  });
});
