import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseGazette } from '../../../../electron/gazette/parse-gazette';
import type { GoldIssue } from '../../../fixtures/gold/gold-issue';
import { seedSource } from '../seed';

const goldFile = resolve(import.meta.dirname, '../../../fixtures/gold/beijing-gazette-2022-34.expected.json');
const gold = JSON.parse(readFileSync(goldFile, 'utf8')) as GoldIssue;
const { documents } = parseGazette(seedSource());
const all = documents.flatMap(({ responsibilities }) => responsibilities);

function tally(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

describe('what the issue 2022-34 says', () => {
  it('has as many tasks as marks of responsibility in each document', () => {
    expect(documents.map(({ responsibilities }) => responsibilities.length)).toEqual(
      gold.documents.map(({ seq }) => gold.responsibilities.per_document[String(seq)] ?? 0),
    );
    expect(all).toHaveLength(gold.responsibilities.tasks);
    expect(
      new Set(
        documents.flatMap(({ ordinal, responsibilities }) =>
          responsibilities.map(({ unit }) => `${String(ordinal)}#${unit}`),
        ),
      ).size,
    ).toBe(gold.responsibilities.tasks);
  });

  it('has as many pairs of task and body, and as many bodies', () => {
    const bodies = tally(all.flatMap((task) => task.bodies.map(({ body }) => body)));
    expect([...bodies.values()].reduce((sum, count) => sum + count, 0)).toBe(gold.responsibilities.pairs);
    expect(bodies.size).toBe(gold.responsibilities.units);
    for (const [name, count] of Object.entries(gold.responsibilities.top))
      expect(bodies.get(name)).toBe(count);
  });

  it('keeps the printed name beside the folded one', () => {
    const measure = documents[5]?.responsibilities.find(({ unit }) => unit === 'h-3/sub-6');
    expect(measure?.bodies.map(({ name, body }) => [name, body])).toEqual([
      ['市金融监管局', '市金融监管局'],
      ['市经济和信息化局', '市经济和信息化局'],
      ['人行营业管理部', '人民银行营业管理部'],
      ['北京银保监局', '北京银保监局'],
    ]);
  });

  it('gives the mark under measure 20 of document 8 to the measure', () => {
    const task = documents[7]?.responsibilities.find(({ at }) => at.path === 'h-5/m-20/p-1');
    expect(task?.unit).toBe('h-5/m-20');
    expect(task?.bodies.map(({ name }) => name)).toEqual(['市经济和信息化局', '市财政局']);
  });

  it('defines its abbreviations', () => {
    const abbreviations = documents.flatMap(({ definitions }) =>
      definitions.filter(({ form }) => form === 'abbreviation').map(({ term, meaning }) => [term, meaning]),
    );
    expect(abbreviations).toEqual(gold.definitions);
  });

  it('explains two terms in document 7', () => {
    const terms = documents.flatMap(({ ordinal, definitions }) =>
      definitions.filter(({ form }) => form === 'explanation').map(({ term }) => [ordinal, term]),
    );
    expect(terms).toEqual([
      [7, '地方金融组织'],
      [7, '地方金融组织监管评级与分类监管'],
    ]);
  });

  it('repeals what it says', () => {
    const repeals = documents.flatMap(({ number, units, references }) =>
      references
        .filter(({ relation }) => relation === 'repeals')
        .map((reference) => ({
          by: number,
          article: units.find(({ path }) => path === reference.at.path)?.label,
          title: reference.title,
          doc_no: reference.number,
        })),
    );
    expect(repeals).toEqual(gold.repeals);
  });

  it('knows both spellings of the opinions that document 6 names for one', () => {
    const named = documents[5]?.references.filter(({ number }) => number === '国办发〔2019〕6号') ?? [];
    expect(named).toHaveLength(2);
    expect(new Set(named.map(({ title }) => title)).size).toBe(1);
  });

  // Read from the first part of document 4, 一、总体要求, and the table of document 3.
  it.each([
    [4, '5G基站', 6000, '个', 2022],
    [4, '千兆光网用户', 10, '万户', 2022],
    [4, '信息内容消费实现收入', 3500, '亿元', 2022],
    [4, '直播电商成交额', 1, '万亿元', 2022],
    [4, '信息内容消费实现收入', 5000, '亿元', 2025],
    [4, '网络直播新消费品牌', 40, '个', 2025],
    [3, '万元工业增加值能耗降低率', 12, '%', 2025],
    [3, '累计创建国家级绿色工厂', 150, '家', 2025],
    [3, '国家级绿色工厂', 150, '家', 2025],
    [3, '水泥产能', 30, '%', null],
  ])('document %i sets the target %s: %d%s by %s', (ordinal, quantity, value, measure, year) => {
    expect(documents[ordinal - 1]?.targets).toContainEqual(
      expect.objectContaining({ quantity, value, measure, year }),
    );
  });

  it('says who interprets document 1', () => {
    expect(documents[0]?.interpreters.map(({ name }) => name)).toEqual(['市科委、中关村管委会', '相关部门']);
  });
});
