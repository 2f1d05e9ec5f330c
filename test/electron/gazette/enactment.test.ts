import { describe, expect, it } from 'vitest';
import { enactmentDate, isEnactment, promulgatingOrder } from '../../../electron/gazette/enactment';

describe('the note under the title of a law', () => {
  it.each([
    ['2020年3月27日 北京市第十五届人民代表大会常务委员会第二十次会议通过', '2020-03-27'],
    ['2019年10月22日 中华人民共和国国务院令第722号公布', '2019-10-22'],
    ['（2007年8月30日第十届全国人民代表大会常务委员会第二十九次会议通过）', '2007-08-30'],
    ['2024年12月25日第十四届全国人民代表大会常务委员会第十三次会议通过', '2024-12-25'],
    [
      '（1998年9月22日上海市第十一届人民代表大会常务委员会第五次会议通过　根据2010年9月17日《决定》第一次修正　2019年5月23日上海市第十五届人民代表大会常务委员会第十二次会议修订）',
      '2019-05-23',
    ],
    ['(最新異動日期：20150204)', '2015-02-04'],
    ['中華民國九十五年一月二十七日總統令修正公布', '2006-01-27'],
  ])('%s', (text, date) => {
    expect(isEnactment(text)).toBe(true);
    expect(enactmentDate([text])).toBe(date);
  });

  it('dates nothing by the day on which it takes effect', () => {
    expect(isEnactment('2020年1月1日 施行')).toBe(true);
    expect(enactmentDate(['2020年1月1日 施行'])).toBeNull();
    expect(enactmentDate(['2019年10月8日 国务院第66次常务会议通过', '2020年1月1日 施行'])).toBe('2019-10-08');
  });

  it.each([
    '第一条 本法自2018年1月1日起施行。',
    '2019年10月，国务院颁布《优化营商环境条例》。为促进落实，开展评估。',
    '2022年6月30日',
    '各有关单位：',
    '（此件公开发布）',
  ])('is not %s', (text) => {
    expect(isEnactment(text)).toBe(false);
  });

  it('names the order that promulgated the law', () => {
    expect(promulgatingOrder(['2019年10月22日 中华人民共和国国务院令第722号公布'])).toBe(
      '中华人民共和国国务院令第722号',
    );
    expect(promulgatingOrder(['2003年8月18日 食品药品监管局、海关总署第4号令公布'])).toBe(
      '食品药品监管局、海关总署第4号令',
    );
    expect(promulgatingOrder(['2020年3月27日 甲会议通过'])).toBeNull();
  });
});
