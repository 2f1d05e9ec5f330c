import { describe, expect, it } from 'vitest';
import { pageMark } from '../../../electron/gazette/contents-page';

describe('the page at the end of an entry', () => {
  it.each([
    ['关于甲的通知\t(6)', 6, '关于甲的通知'],
    ['关于甲的通知（国发(2018)41号）……（3）', 3, '关于甲的通知（国发(2018)41号）'],
    ['关于甲的通知………………………（３）', 3, '关于甲的通知'],
    ['关于甲的通知【12】', 12, '关于甲的通知'],
    ['关于甲的公告〔13〕', 13, '关于甲的公告'],
    ['关于甲的通知《7》', 7, '关于甲的通知'],
    ['关于甲的意见……………………………1', 1, '关于甲的意见'],
    ['关于甲的意见 ..... 24', 24, '关于甲的意见'],
    ['关于甲的意见\t24', 24, '关于甲的意见'],
    ['关于甲的意见　　24', 24, '关于甲的意见'],
    ['关于甲的意见 第24页', 24, '关于甲的意见'],
    ['关于甲的意见…/24', 24, '关于甲的意见'],
    ['Circular on A (Jingkefa[2022]No. 10) (6)', 6, 'Circular on A (Jingkefa[2022]No. 10)'],
  ])('%s', (text, page, before) => {
    expect(pageMark(text)).toEqual({ page, misread: false, before });
  });

  it.each([
    ['关于甲的批复【l2】', 12],
    ['关于甲的批复（1O）', 10],
  ])('%s is misread', (text, page) => {
    expect(pageMark(text)).toMatchObject({ page, misread: true });
  });

  it.each([
    '乙规划(2021)',
    '甲方案（2021—2023年）',
    '关于甲的通知',
    '京科发〔2022〕10号',
    '2022年6月30日',
    '增长 12',
  ])('%s has none', (text) => {
    expect(pageMark(text)).toBeNull();
  });
});
