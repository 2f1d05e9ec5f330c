import { describe, expect, it } from 'vitest';
import { printedMarks, responsibilitiesOf } from '../../../../electron/gazette/knowledge/responsibilities';
import { charactersOf, documentOf, unitOf } from './said';

function bodiesOf(sentence: string): string[][] {
  return documentOf(sentence).responsibilities.map(({ bodies }) => bodies.map(({ name }) => name));
}

describe('responsibilities', () => {
  it.each([
    ['责任单位 in brackets', '加强监测。（责任单位：市水务局、市气象局）', ['市水务局', '市气象局']],
    ['half-width, commas', '加强监测。(责任单位:市水务局,市气象局)', ['市水务局', '市气象局']],
    ['semicolons', '加强监测。（责任部门：市水务局；市气象局）', ['市水务局', '市气象局']],
    ['牵头部门', '加强监测。（牵头部门：市水务局、市气象局）', ['市水务局', '市气象局']],
    [
      '负责部门 and a scope',
      '放宽限制。（负责部门：商务部、海关总署，适用范围：浙江自贸试验区）',
      ['商务部', '海关总署'],
    ],
    [
      'a scope with commas',
      '放宽。（负责部门：商务部；适用范围：所有区，以下除标注外，均为所有区）',
      ['商务部'],
    ],
    ['to the end of the sentence', '责任单位：市水务局、市气象局。', ['市水务局', '市气象局']],
    ['体育总局负责', '建设步道。（体育总局负责）', ['体育总局']],
    ['按职责分工负责', '推进改革。（教育部、财政部等部门按职责分工负责）', ['教育部', '财政部']],
    [
      'a tail that names nobody',
      '支持企业。(责任单位:北京证监局、市财政局按职责分工落实)',
      ['北京证监局', '市财政局'],
    ],
    ['分别负责', '推进改革。（国家发展改革委、民政部分别负责）', ['国家发展改革委', '民政部']],
    [
      'nested brackets',
      '推动。(责任单位:市商务局,大兴机场临空经济区(大兴)管委会)',
      ['市商务局', '大兴机场临空经济区(大兴)管委会'],
    ],
    ['和 between bodies', '推动。（责任单位：市教委和各区政府）', ['市教委', '各区政府']],
    [
      '和 within a name',
      '推动。（责任单位：市经济和信息化局、文化和旅游部）',
      ['市经济和信息化局', '文化和旅游部'],
    ],
    ['square brackets', '加强监测。【责任单位：市水务局、市气象局】', ['市水务局', '市气象局']],
    ['责任（牵头）单位', '加强监测。（责任（牵头）单位：市水务局）', ['市水务局']],
    ['实施单位', '加强监测。（实施单位：市水务局 市气象局）', ['市水务局', '市气象局']],
    ['主辦機關', '加強監測。（主辦機關：交通部；協辦機關：內政部）', ['交通部', '內政部']],
    ['a time among them', '完善制度。（民政部、财政部负责，2019年底前完成）', ['民政部', '财政部']],
    [
      'a time behind the list',
      '完善制度。（责任单位：市民政局、市财政局，2025年12月底前完成）',
      ['市民政局', '市财政局'],
    ],
    ['共同推进', '完善制度。（教育部、财政部共同推进）', ['教育部', '财政部']],
    [
      'no end',
      '完善制度。（国家发展改革委牵头，各有关部门和各地区按职责分工负责，持续推进）',
      ['国家发展改革委', '各有关部门', '各地区'],
    ],
    ['各区分别负责', '完善制度。（各区人民政府分别负责）', ['各区人民政府']],
    [
      'names that commas are part of',
      '完善制度。（责任单位：市规划和自然资源委、市经济和信息化局、市住房和城乡建设委）',
      ['市规划和自然资源委', '市经济和信息化局', '市住房和城乡建设委'],
    ],
    ['names alone behind the sentence', '推动转化。（市科委、市农业农村委）', ['市科委', '市农业农村委']],
  ])('reads %s', (_what, sentence, names) => {
    expect(bodiesOf(sentence)).toEqual([names]);
  });

  it.each([
    '由企业牵头，高校配合，开展攻关。',
    '完善制度（2025年底前完成）。',
    '（三）持续推进。（长期坚持）',
    '他们应当履行牵头单位的职责，做好配合。',
    '建设产业园区（基地）。',
    '发展服务业（由企业自行负责）。',
    '支持小微企业（含个体工商户）。',
  ])('finds none in %s', (sentence) => {
    expect(bodiesOf(sentence)).toEqual([]);
  });

  it.each([
    ['（牵头单位：市水务局；配合单位：市气象局、各区政府）', ['lead', 'support', 'support']],
    ['（发展改革委牵头，财政部、商务部参与）', ['lead', 'support', 'support']],
    ['（责任单位：市水务局（牵头）、市气象局）', ['lead', 'responsible']],
    ['（市水务局会同市气象局负责）', ['lead', 'support']],
    ['（责任单位：市水务局牵头，市气象局、各区政府配合）', ['lead', 'support', 'support']],
    ['（主办单位：市水务局；协办单位：市气象局）', ['lead', 'support']],
    ['（市水务局负责）', ['responsible']],
  ])('tells the roles of %s', (mark, roles) => {
    const [found] = documentOf(`加强监测。${mark}`).responsibilities;
    expect(found?.bodies.map(({ role }) => role)).toEqual(roles);
  });

  it('keeps a name together that contains the separator, where commas part the list', () => {
    const document = documentOf(
      '1. 建设平台。（责任单位：市科委、中关村管委会，市财政局）',
      '2. 培育企业。（责任单位：市财政局、市科委、中关村管委会）',
    );
    expect(document.responsibilities.map(({ bodies }) => bodies.map(({ name }) => name))).toEqual([
      ['市科委、中关村管委会', '市财政局'],
      ['市财政局', '市科委、中关村管委会'],
    ]);
  });

  it('parts names that also stand apart', () => {
    const document = documentOf(
      '1. 建设平台。（责任单位：市科委、长江管委会，市财政局）',
      '2. 培育企业。（责任单位：长江管委会）',
    );
    expect(document.responsibilities[0]?.bodies.map(({ name }) => name)).toEqual([
      '市科委',
      '长江管委会',
      '市财政局',
    ]);
  });

  it('gives a mark in a paragraph of its own to the measure above, and joins two of them', () => {
    const document = documentOf(
      '一、重点任务',
      '1. 建设平台。平台面向全市开放。',
      '（牵头单位：市水务局）',
      '（配合单位：市气象局）',
      '2. 培育企业。（责任单位：市财政局）',
    );
    expect(document.responsibilities.map(({ unit, bodies }) => [unit, bodies.length])).toEqual([
      ['h-1/m-1', 2],
      ['h-1/m-2', 1],
    ]);
  });

  it('reads the columns of a table', () => {
    const document = documentOf(
      '表 任务分工\n任务\t牵头单位\t配合单位\n建设平台\t市水务局\t市气象局、市财政局',
    );
    expect(
      document.responsibilities.map(({ bodies }) => bodies.map(({ name, role }) => [name, role])),
    ).toEqual([
      [['市水务局', 'lead']],
      [
        ['市气象局', 'support'],
        ['市财政局', 'support'],
      ],
    ]);
  });

  it('gives a cell that spans rows to each of them, under a caption and a header of two rows', () => {
    const table = {
      header: ['任务分工表', '', ''],
      rows: [
        ['任务', '责任单位', ''],
        ['', '牵头单位', '配合单位'],
        ['建设平台', '市水务局', '市气象局'],
        ['完善制度', '', '市财政局'],
        ['宣传', '各区政府', ''],
      ],
      spans: [
        { row: 0, column: 0, rows: 1, columns: 3 },
        { row: 1, column: 0, rows: 2, columns: 1 },
        { row: 1, column: 1, rows: 1, columns: 2 },
        { row: 3, column: 1, rows: 2, columns: 1 },
      ],
    };
    const marks = printedMarks([unitOf('table-1', 'table', { table })]);
    const found = responsibilitiesOf(marks, new Map(), new Map());
    expect(
      found.map(({ row, bodies }) => [row, ...bodies.map(({ name, role }) => `${role} ${name}`)]),
    ).toEqual([
      [3, 'lead 市水务局'],
      [3, 'support 市气象局'],
      [4, 'lead 市水务局'],
      [4, 'support 市财政局'],
      [5, 'lead 各区政府'],
    ]);
  });

  it('names the characters of the mark and of each body', () => {
    const document = documentOf('一、加强监测', '（一）建设平台。完善制度。（责任单位：市水务局、市气象局）');
    const [found] = document.responsibilities;
    expect(found && charactersOf(document, found.at)).toBe('（责任单位：市水务局、市气象局）');
    expect(found?.bodies.map(({ at }) => charactersOf(document, at))).toEqual(['市水务局', '市气象局']);
  });
});
