import { describe, expect, it } from 'vitest';
import { dateWithin, wholeDate } from '../../../electron/gazette/printed-date';

describe('a printed date', () => {
  it.each([
    ['2022年6月30日', '2022-06-30'],
    ['2022 年 12 月 1 日', '2022-12-01'],
    ['二〇二二年六月三十日', '2022-06-30'],
    ['二○一九年十二月二十一日', '2019-12-21'],
    ['2020年2月29日', '2020-02-29'],
  ])('%s is %s', (text, expected) => {
    expect(wholeDate(text)).toBe(expected);
  });

  it.each(['2022年2月30日', '2022年13月1日', '2022年6月', '自2022年6月30日起施行', ''])(
    '%s is no whole date',
    (text) => {
      expect(wholeDate(text)).toBeNull();
    },
  );

  it('is found within a line', () => {
    expect(dateWithin('2022年8月31日 第34期 北京市人民政府办公厅主办')).toBe('2022-08-31');
  });
});
