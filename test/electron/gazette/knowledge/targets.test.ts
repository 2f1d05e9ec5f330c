import { describe, expect, it } from 'vitest';
import { charactersOf, documentOf } from './said';

function targets(...paragraphs: readonly string[]): unknown[][] {
  return documentOf(...paragraphs).targets.map(({ quantity, value, measure, year }) => [
    quantity,
    value,
    measure,
    year,
  ]);
}

describe('targets in the text', () => {
  it.each([
    ['2025年，力争实现全市5G基站新增6000个。', '5G基站', 6000, '个', 2025],
    ['到2025年，千兆光网用户新增10万户。', '千兆光网用户', 10, '万户', 2025],
    ['到 2027 年底，信息内容消费收入超过 3,500 亿元。', '信息内容消费收入', 3500, '亿元', 2027],
    ['到2027年，培育10家龙头企业。', '龙头企业', 10, '家', 2027],
    ['到“十五五”末，森林覆盖率达到24.1%。', '森林覆盖率', 24.1, '%', 2030],
    ['压减落后产能，水泥产能压减30%以上。', '水泥产能', 30, '%', null],
    ['将审评平均时限压缩至40个工作日以内。', '审评平均时限', 40, '个工作日', null],
    ['构建不少于1000例病例的开放数据集。', '病例的开放数据集', 1000, '例', null],
  ])('%s', (sentence, ...expected) => {
    expect(targets(sentence)).toEqual([expected]);
  });

  it('keeps ranges and bounds', () => {
    const document = documentOf('到2030年，培育8—10家领军企业，用水总量不超过30亿立方米，增速保持在5%左右。');
    expect(document.targets.map(({ value, upper, bound }) => [value, upper, bound])).toEqual([
      [8, 10, 'exact'],
      [30, null, 'at-most'],
      [5, null, 'about'],
    ]);
  });

  it('carries the year on until another is named', () => {
    expect(targets('到2026年，绿色工厂达到150家，绿色园区达到3个。到2030年，绿色工厂达到300家。')).toEqual([
      ['绿色工厂', 150, '家', 2026],
      ['绿色园区', 3, '个', 2026],
      ['绿色工厂', 300, '家', 2030],
    ]);
  });

  it.each([
    ['a condition', '鼓励年用水量超过10万立方米的企业设立水务经理。'],
    ['a subsidy', '给予最高100万元的补贴。'],
    ['the past', '2021年，绿色工厂达到150家。'],
    ['a time limit', '应当在5个工作日内提出申请。'],
    ['a rule of an article', '第三条 支持比例不低于20%。'],
    ['a date', '2024年5月6日前报送材料。'],
    ['a number of a document', '落实国发〔2024〕41号文件。'],
  ])('leaves out %s', (_what, sentence) => {
    expect(targets(sentence)).toEqual([]);
  });

  it('names the characters of the clause', () => {
    const document = documentOf('一、主要目标', '到2027年，绿色工厂达到150家，环境改善。');
    expect(document.targets.map(({ at }) => charactersOf(document, at))).toEqual(['绿色工厂达到150家']);
  });
});

describe('targets in tables', () => {
  it('have the year of their column and the measure of name, cell or column', () => {
    const table = [
      '指标\t单位\t2020年\t2025年\t属性',
      '绿色工厂（家）\t\t50\t150\t预期性',
      '能耗降低率\t%\t—\t≥ 12\t约束性',
      '回收率\t\t90%\t95%左右\t预期性',
      '总量\t万吨\t—\t完成国家任务\t约束性',
    ];
    expect(targets(table.join('\n'))).toEqual([
      ['绿色工厂', 150, '家', 2025],
      ['能耗降低率', 12, '%', 2025],
      ['回收率', 95, '%', 2025],
    ]);
  });
});
