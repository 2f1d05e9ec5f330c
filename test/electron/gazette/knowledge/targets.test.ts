import { describe, expect, it } from 'vitest';
import { targetsOf } from '../../../../electron/gazette/knowledge/targets';
import { charactersOf, documentOf, documentTitled, unitOf } from './said';

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
    ['到2025年，单位国内生产总值能耗比2020年下降13.5%。', '单位国内生产总值能耗', 13.5, '%', 2025],
    ['到2025年，全市PM2.5浓度达到40微克/立方米。', 'PM2.5浓度', 40, '微克/立方米', 2025],
    ['到2025年，城乡居民达到合格以上人数比例达到93%以上。', '城乡居民达到合格以上人数比例', 93, '%', 2025],
    ['确保支小支农担保业务占比达到80%以上。', '支小支农担保业务占比', 80, '%', null],
    ['将报销比例由50%提高到60%。', '报销比例', 60, '%', null],
    ['引导机构逐步将平均担保费率降至1%以下。', '平均担保费率', 1, '%', null],
    ['今年完成铁路投资8000亿元。', '铁路投资', 8000, '亿元', 2024],
    ['2026年底前，建成充电桩5万个。', '充电桩', 5, '万个', 2026],
    ['“十五五”期间，新增托位2000个。', '托位', 2000, '个', 2030],
    ['到2027年，死亡率控制在3‰以内。', '死亡率', 3, '‰', 2027],
    ['到2025年，建成3个“15分钟社区生活圈”示范街镇。', '“15分钟社区生活圈”示范街镇', 3, '个', 2025],
    ['到2025年，完成应急避难场所建设144.45万平方米。', '应急避难场所建设', 144.45, '万平方米', 2025],
    ['到2025年，3岁以下婴幼儿托位数达到4.5个。', '3岁以下婴幼儿托位数', 4.5, '个', 2025],
    ['到2025年，新建改扩建公办幼儿园100所。', '公办幼儿园', 100, '所', 2025],
    ['构建不少于1000例病例的开放数据集。', '病例的开放数据集', 1000, '例', null],
  ])('%s', (sentence, ...expected) => {
    expect(targets(sentence)).toEqual([expected]);
  });

  it('reads several of one sentence, also behind 、', () => {
    expect(targets('到2026年，完成铁路投资8000亿元、公路水运投资1.8万亿元，培育骨干企业100家以上。')).toEqual(
      [
        ['铁路投资', 8000, '亿元', 2026],
        ['公路水运投资', 1.8, '万亿元', 2026],
        ['骨干企业', 100, '家', 2026],
      ],
    );
  });

  it('sets a goal after telling the past', () => {
    const told = '2021年，绿色工厂达到150家。到2027年，绿色工厂达到300家。';
    expect(targets(told)).toEqual([['绿色工厂', 300, '家', 2027]]);
    expect(targets('近年来，规模达到100亿元，力争规模达到300亿元。')).toEqual([['规模', 300, '亿元', null]]);
  });

  it('have the one year that a paragraph under a heading of goals names', () => {
    const text = [
      '二、发展目标',
      '到2027年末，将本市打造成为创新策源地。',
      '产业规模超过500亿元，培育100家优质企业。',
    ];
    expect(targets(...text, '三、保障措施', '完善制度，规模超过10亿元。')).toEqual([
      ['产业规模', 500, '亿元', 2027],
      ['优质企业', 100, '家', 2027],
    ]);
  });

  it("have the plan's last year under a heading of goals, and the year in a heading's brackets", () => {
    const document = documentTitled(
      '某市北斗产业行动计划（2025-2027年）',
      '一、主要目标',
      '产业规模达到500亿元。',
      '二、实施步骤',
      '（一）建设阶段（2026年年底前）',
      '累计划设低空飞行航线不少于150条。',
    );
    expect(document.targets.map(({ quantity, year }) => [quantity, year])).toEqual([
      ['产业规模', 2027],
      ['低空飞行航线', 2026],
    ]);
  });

  it('are none where the section tells what was reached', () => {
    const text = ['一、发展基础', '产业规模达到500亿元，培育100家优质企业。'];
    expect(targets(...text)).toEqual([]);
    expect(targets('三、强化源头防控，夯实绿色发展基础', '到2027年，利用率提高到73%。')).toHaveLength(1);
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
    [
      'a statistic without a year',
      '近年来，产业规模持续扩大。森林覆盖率提高至21.66%，建成自然保护区2740个。',
    ],
    ['what has been reached', '目前，全市已建成充电桩3万个，同比增长20%。'],
    ['a share beyond', '全国土壤点位超标率16.1%。'],
    ['a base year', '到2027年，规模比2020年翻一番。'],
    ['what may be', '单位缴费比例可降至16%。'],
    ['peoples', '同心协力建设56个民族共同繁荣发展的美好家园。'],
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

  it('stand under a caption, with the measure that it gives, and numbers in brackets or below zero', () => {
    const table = {
      header: ['主要指标（单位：亿元）', '', '', ''],
      rows: [
        ['序号', '指标名称', '2023年实际', '2027年目标'],
        ['1', '产业规模', '300', '[500]'],
        ['2', '净流出', '5', '-3.5'],
      ],
      spans: [],
    };
    const unit = unitOf('table-1', 'table', { heading: '主要指标（单位：亿元）', table });
    expect(
      targetsOf('某计划', [unit], 2024).map(({ quantity, value, measure, year }) => [
        quantity,
        value,
        measure,
        year,
      ]),
    ).toEqual([
      ['产业规模', 500, '亿元', 2027],
      ['净流出', -3.5, '亿元', 2027],
    ]);
  });

  it('have the year of the heading above where the header names none', () => {
    const unit = unitOf('h-1/table-1', 'table', {
      heading: '2026年工作目标',
      table: { header: ['任务', '目标值', '责任单位'], rows: [['新建公园', '20个', '市园林局']], spans: [] },
    });
    expect(
      targetsOf('某计划', [unit], 2026).map(({ quantity, value, measure, year }) => [
        quantity,
        value,
        measure,
        year,
      ]),
    ).toEqual([['新建公园', 20, '个', 2026]]);
  });
});
