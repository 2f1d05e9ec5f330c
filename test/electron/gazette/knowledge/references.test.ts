import { describe, expect, it } from 'vitest';
import { charactersOf, documentOf, documentTitled } from './said';

function references(...paragraphs: readonly string[]): (string | null)[][] {
  return documentOf(...paragraphs).references.map(({ title, number, relation }) => [title, number, relation]);
}

describe('references', () => {
  it.each([
    ['根据《立法法》，制定本办法。', '立法法', null, 'basis'],
    ['依据国务院《立法条例》等有关规定，制定本办法。', '立法条例', null, 'basis'],
    ['按照《核销办法》（财金〔2017〕90 号）办理。', '核销办法', '财金〔2017〕90号', 'basis'],
    ['根据《放假办法》（国务院令第513号）的规定执行。', '放假办法', '国务院令第513号', 'basis'],
    ['认真贯彻落实《发展规划》，推动发展。', '发展规划', null, 'implements'],
    ['参照国家统计局《产业分类(2021)》，确定范围。', '产业分类(2021)', null, 'cites'],
    ['不再执行《企业管理规定》中的限制。', '企业管理规定', null, 'cites'],
    ['按照要求编制《实施方案》。', '实施方案', null, 'cites'],
    ['《管理办法》（某政发〔2017〕65号）同时废止。', '管理办法', '某政发〔2017〕65号', 'repeals'],
    ['2003年1月2日国务院公布的《收费条例》同时废止。', '收费条例', null, 'repeals'],
    ['决定废止《收费条例》。', '收费条例', null, 'repeals'],
    ['对《收费条例》作如下修改：', '收费条例', null, 'amends'],
  ])('%s', (sentence, title, number, relation) => {
    expect(references(sentence)).toEqual([[title, number, relation]]);
  });

  it('gives titles that are named together the same relation', () => {
    const sentence = '根据《甲法》、《乙法》（主席令第三号）和《丙条例》等规定，制定本办法。';
    expect(references(sentence)).toEqual([
      ['甲法', null, 'basis'],
      ['乙法', '主席令第三号', 'basis'],
      ['丙条例', null, 'basis'],
    ]);
  });

  it('tells a repeal from the basis in the same sentence', () => {
    expect(references('本办法自公布之日起施行，按照《甲法》执行，《乙办法》同时废止。')).toEqual([
      ['甲法', null, 'basis'],
      ['乙办法', null, 'repeals'],
    ]);
  });

  it('reads a list under words that say what becomes of it', () => {
    expect(references('下列文件予以废止：', '1.《甲办法》（某政发〔2001〕1号）', '2.《乙办法》')).toEqual([
      ['甲办法', '某政发〔2001〕1号', 'repeals'],
      ['乙办法', null, 'repeals'],
    ]);
  });

  it('folds the spaces of typesetting, and keeps an inner title', () => {
    expect(references('依照《关于修改〈甲法〉  的 决定》第三条执行。')).toEqual([
      ['关于修改〈甲法〉的决定', null, 'basis'],
    ]);
    const [first] = documentOf('依照《甲法》第五十一条第二款的规定。').references;
    expect(first?.article).toBe('第五十一条第二款');
  });

  it('leaves out what the document is and hands out', () => {
    const document = documentTitled(
      '某市教育局关于印发《某市学校管理办法》的通知',
      '现将《某市学校管理办法》印发给你们。',
      '第一条 《某市学校管理办法》依照《教育法》制定。《某市学校管理办法》（某教发〔2010〕1号）同时废止。',
    );
    expect(document.references.map(({ title, relation }) => [title, relation])).toEqual([
      ['教育法', 'basis'],
      ['某市学校管理办法', 'repeals'],
    ]);
  });

  it('gives a short title in full', () => {
    expect(references('落实《深化改革的意见》（以下简称《意见》）要求。', '按照《意见》办理。')).toEqual([
      ['深化改革的意见', null, 'implements'],
      ['深化改革的意见', null, 'basis'],
    ]);
  });

  it('reads a number without a title', () => {
    expect(references('按照国发〔2018〕41号文件要求办理。')).toEqual([[null, '国发〔2018〕41号', 'basis']]);
  });

  it('names the characters', () => {
    const document = documentOf('第九条 按照《核销办法》（财金〔2017〕90 号）第三条办理。');
    expect(document.references.map(({ at }) => charactersOf(document, at))).toEqual([
      '《核销办法》（财金〔2017〕90 号）第三条',
    ]);
  });
});
