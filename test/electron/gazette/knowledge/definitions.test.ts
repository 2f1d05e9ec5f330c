import { describe, expect, it } from 'vitest';
import { charactersOf, documentOf } from './said';

function pairs(sentence: string): string[][] {
  return documentOf(sentence).definitions.map(({ term, meaning }) => [term, meaning]);
}

describe('definitions', () => {
  it.each([
    ['为加强北京城市副中心（以下简称城市副中心）建设，提出如下意见。', '城市副中心', '北京城市副中心'],
    [
      '支持中国（上海）自由贸易试验区（以下简称自贸试验区）发展，提出意见。',
      '自贸试验区',
      '中国（上海）自由贸易试验区',
    ],
    ['上海市科学技术委员会（以下简称“市科委”）负责管理。', '市科委', '上海市科学技术委员会'],
    [
      '依照《中华人民共和国个人所得税法》（以下简称个人所得税法）执行。',
      '个人所得税法',
      '《中华人民共和国个人所得税法》',
    ],
    [
      '落实《关于深化改革的意见》（国发〔2020〕1号，以下简称《意见》）要求。',
      '《意见》',
      '《关于深化改革的意见》',
    ],
    ['承担反垄断执法职责的机构（以下统称执法机构）负责执法。', '执法机构', '承担反垄断执法职责的机构'],
    ['向药品监督管理部门（下称药监部门）备案。', '药监部门', '药品监督管理部门'],
    ['本办法所称技术交易，是指以技术为核心的权益交易。', '技术交易', '以技术为核心的权益交易'],
    ['本法所称的作品，指具有独创性的智力成果。', '作品', '具有独创性的智力成果'],
    ['其中，日间手术是指当日入、出院完成的手术；其他除外。', '日间手术', '当日入、出院完成的手术'],
  ])('%s', (sentence, term, meaning) => {
    expect(pairs(sentence)).toEqual([[term, meaning]]);
  });

  it('pairs several titles with their short ones', () => {
    const sentence =
      '根据《中华人民共和国药品管理法》、《中华人民共和国海关法》（以下简称《药品管理法》、《海关法》）制定。';
    expect(pairs(sentence)).toEqual([
      ['《药品管理法》', '《中华人民共和国药品管理法》'],
      ['《海关法》', '《中华人民共和国海关法》'],
    ]);
  });

  it.each([
    '各区要加强指导，指定专人负责。',
    '对上述企业，指导其规范经营。',
    '名称由市场主体（简称不限）自定。',
  ])('finds none in %s', (sentence) => {
    expect(pairs(sentence)).toEqual([]);
  });

  it('names the characters', () => {
    const document = documentOf('第二条 北京市科技新星计划（以下简称新星计划）是培养计划。');
    expect(document.definitions.map(({ at }) => charactersOf(document, at))).toEqual([
      '北京市科技新星计划（以下简称新星计划）',
    ]);
  });
});
