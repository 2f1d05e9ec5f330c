import { describe, expect, it } from 'vitest';
import { findingSentence } from '../../../electron/cli/finding-sentence';
import { inspection } from '../../../electron/gazette/inspection';
import { parseGazette } from '../../../electron/gazette/parse-gazette';
import { sourceOf } from './printed';
import { seedSource } from './seed';

/** The names that scripts outside the program read. */
interface Printed {
  readonly issue: object;
  readonly documents: readonly (object & {
    readonly units: readonly object[];
    readonly tables: readonly object[];
    readonly responsibilities: readonly object[];
    readonly targets: readonly object[];
  })[];
  readonly furniture: readonly object[];
  readonly findings: readonly object[];
}

describe('the inspection', () => {
  const printed = JSON.parse(
    JSON.stringify(inspection(parseGazette(seedSource()), findingSentence)),
  ) as Printed;

  it('has the names that are fixed', () => {
    for (const name of ['gazette', 'year', 'number', 'totalNumber', 'date', 'sponsor']) {
      expect(printed.issue).toHaveProperty(name);
    }
    const [document] = printed.documents;
    for (const name of [
      'ordinal',
      'category',
      'categoryEn',
      'title',
      'titleEn',
      'number',
      'issuers',
      'date',
      'startPage',
    ]) {
      expect(document).toHaveProperty(name);
    }
    expect(Object.keys(document?.units[0] ?? {})).toEqual([
      'path',
      'parent',
      'kind',
      'label',
      'heading',
      'text',
      'lines',
    ]);
    expect(Object.keys(printed.furniture[0] ?? {}).sort()).toEqual(['lines', 'text', 'why']);
    expect(Object.keys(printed.findings[0] ?? {}).sort()).toEqual([
      'code',
      'facts',
      'line',
      'message',
      'severity',
    ]);
  });

  it('has what was read from the text under its fixed names', () => {
    const [first, , , fourth] = printed.documents;
    expect(first).toMatchObject({
      references: [
        {
          unit: 'art-25',
          title: '北京市科技新星计划管理办法',
          number: '京科发〔2017〕65号',
          relation: 'repeals',
        },
      ],
      definitions: [
        { unit: 'art-2', term: '新星计划', meaning: '北京市科技新星计划' },
        { unit: 'art-4/item-3', term: '依托单位', meaning: '所在单位' },
      ],
    });
    expect(fourth?.responsibilities[0]).toMatchObject({
      unit: 'h-2/m-1',
      bodies: ['市经济和信息化局', '市商务局', '相关区政府'],
    });
    expect(fourth?.targets[0]).toMatchObject({
      unit: 'h-1/p-2',
      quantity: '5G基站',
      value: 6000,
      measure: '个',
      year: 2022,
      text: '力争实现全市5G基站新增6000个',
    });
  });

  it('has the tables by the paths of their units', () => {
    const tables = printed.documents.flatMap((document) => document.tables);
    expect(tables).toEqual([
      {
        unit: 'h-2/table-1',
        header: ['指标', '2025年', '指标性质'],
        rows: [
          ['工业能源消费总量(万吨标准煤)', '达到本市要求', '约束性'],
          ['万元工业增加值能耗降低率', '≥ 12%', '约束性'],
          ['万元工业增加值碳排放降低率', '20%左右', '预期性'],
          ['万元工业增加值用水量降低率', '≥ 10%', '预期性'],
          ['工业用水重复利用率', '≥ 95%', '预期性'],
          ['累计创建国家级绿色工厂(家)', '150', '预期性'],
          ['累计创建国家级绿色供应链管理企业(家)', '30', '预期性'],
        ],
      },
    ]);
  });

  it('is null where there is no issue', () => {
    expect(inspection(parseGazette(sourceOf('第一条 为了保护。')), findingSentence)).toMatchObject({
      issue: null,
      documents: [{ title: null, number: null, date: null, issuers: [] }],
    });
  });
});
