import { describe, expect, it } from 'vitest';
import { loadReadings, typedPinyin } from '../../../../renderer/views/palette/readings';

const read = await loadReadings();

describe('readings', () => {
  /** Written down by hand; titles and names of the issue, and words whose characters have several readings. */
  it.each([
    ['数字消费能级提升', 'shu zi xiao fei neng ji ti sheng'],
    ['北京市科技新星计划管理办法', 'bei jing shi ke ji xin xing ji hua guan li ban fa'],
    ['制造业绿色低碳发展行动方案', 'zhi zao ye lv se di tan fa zhan xing dong fang an'],
    ['中国银行保险监督管理委员会', 'zhong guo yin hang bao xian jian du guan li wei yuan hui'],
    ['政府性融资担保基金', 'zheng fu xing rong zi dan bao ji jin'],
    ['重庆', 'chong qing'],
    ['重点', 'zhong dian'],
    ['资产重组', 'zi chan chong zu'],
    ['重组', 'chong zu'],
    ['银行', 'yin hang'],
    ['行业', 'hang ye'],
    ['行政', 'xing zheng'],
    ['会计', 'kuai ji'],
    ['会议', 'hui yi'],
    ['长江', 'chang jiang'],
    ['增长', 'zeng zhang'],
    ['参加', 'can jia'],
    ['调查', 'diao cha'],
    ['调整', 'tiao zheng'],
    ['给予', 'ji yu'],
    ['给排水', 'ji pai shui'],
    ['单位', 'dan wei'],
    ['朝阳区', 'chao yang qu'],
    ['特大城市', 'te da cheng shi'],
    ['扩大城市建设', 'kuo da cheng shi jian she'],
    ['中央行政', 'zhong yang xing zheng'],
    ['率先', 'shuai xian'],
    ['效率', 'xiao lv'],
    ['处罚', 'chu fa'],
    ['供给侧', 'gong ji ce'],
    ['着力', 'zhuo li'],
    ['战略', 'zhan lue'],
  ])('%s is %s', (text, right) => {
    expect(read(text).join(' ')).toBe(right);
  });

  it('say nothing for signs, and letters and digits as they stand', () => {
    expect(read('“十四五”5G基站')).toEqual(['', 'shi', 'si', 'wu', '', '5', 'g', 'ji', 'zhan']);
  });

  it('have one syllable for each character, rare ones included', () => {
    expect(read('𠮷林省')).toHaveLength(3);
  });
});

describe('typed pinyin', () => {
  it.each([
    ["xi'an", 'xian'],
    ['LüSe', 'lvse'],
    ['zhanlve', 'zhanlue'],
    ['5gjz', '5gjz'],
    ['2022', null],
    ['数字', null],
    ['a-b', null],
  ])('%s is %s', (typed, right) => {
    expect(typedPinyin(typed)).toBe(right);
  });
});
