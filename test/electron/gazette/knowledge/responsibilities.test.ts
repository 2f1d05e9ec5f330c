import { describe, expect, it } from 'vitest';
import { charactersOf, documentOf } from './said';

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
    ['names alone behind the sentence', '推动转化。（市科委、市农业农村委）', ['市科委', '市农业农村委']],
  ])('reads %s', (_what, sentence, names) => {
    expect(bodiesOf(sentence)).toEqual([names]);
  });

  it.each([
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

  it('names the characters of the mark and of each body', () => {
    const document = documentOf('一、加强监测', '（一）建设平台。完善制度。（责任单位：市水务局、市气象局）');
    const [found] = document.responsibilities;
    expect(found && charactersOf(document, found.at)).toBe('（责任单位：市水务局、市气象局）');
    expect(found?.bodies.map(({ at }) => charactersOf(document, at))).toEqual(['市水务局', '市气象局']);
  });
});
