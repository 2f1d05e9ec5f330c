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
    ['对《收费条例》部分条款予以修改。', '收费条例', null, 'amends'],
    ['将《核销办法》第三条修改为：“财政部负责。”', '核销办法', null, 'amends'],
    [
      '保监会发布的《监管规定》（保监会令2009年第6号）同时废止。',
      '监管规定',
      '保监会令2009年第6号',
      'repeals',
    ],
    ['1993年北京市人民政府第25号令发布的《支付规定》第九条同时废止。', '支付规定', null, 'repeals'],
    [
      '《税务公告》（税务总局公告2019年第23号）自2025年1月1日起失效。',
      '税务公告',
      '税务总局公告2019年第23号',
      'repeals',
    ],
    ['《支付规定》（北京市人民政府第25号令）停止执行。', '支付规定', '北京市人民政府令第25号', 'repeals'],
    ['按照《实施意见》国发〔2015〕43号执行。', '实施意见', '国发〔2015〕43号', 'basis'],
    ['《收费条例》不予废止。', '收费条例', null, 'cites'],
    ['修订后的《收费条例》自明年起施行。', '收费条例', null, 'cites'],
    ['参照《国民经济行业分类》（GB/T 4754-2017）执行。', '国民经济行业分类', null, 'cites'],
    ['依據「政府採購法」第三十九條規定辦理。', '政府採購法', null, 'basis'],
    ['根据《关于修改〈野生动物保护法〉的决定》修正。', '关于修改〈野生动物保护法〉的决定', null, 'basis'],
    ['根据需要，对《收费条例》进行修订。', '收费条例', null, 'amends'],
    ['修正「資料開放作業要點」。', '資料開放作業要點', null, 'amends'],
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

  it('gives all titles before 同时废止 that relation, whoever issued each and when', () => {
    const sentence =
      '本规定自2021年2月1日起施行，中国保监会2009年9月25日发布的《甲规定》（保监会令2009年第6号）、2013年1月6日发布的《乙办法》（保监会令2013年第3号）和2013年4月27日财政部、税务总局发布的《关于修改〈甲规定〉的决定》同时废止。';
    expect(references(sentence)).toEqual([
      ['甲规定', '保监会令2009年第6号', 'repeals'],
      ['乙办法', '保监会令2013年第3号', 'repeals'],
      ['关于修改〈甲规定〉的决定', null, 'repeals'],
    ]);
  });

  it('takes titles together whose makers stand between them', () => {
    expect(references('落实国务院《甲意见》和上海市《乙意见》要求，制定方案。')).toEqual([
      ['甲意见', null, 'implements'],
      ['乙意见', null, 'implements'],
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

  it('reads a list without marks around its titles', () => {
    expect(
      references(
        '决定对下列文件宣布失效：',
        '1. 关于加强矿山管理的通知（国发〔1986〕5号）',
        '2. 关于发布粮食标准的通知（国办发〔1991〕12号）',
      ),
    ).toEqual([
      ['关于加强矿山管理的通知', '国发〔1986〕5号', 'repeals'],
      ['关于发布粮食标准的通知', '国办发〔1991〕12号', 'repeals'],
    ]);
  });

  it('reads a list that is numbered like headings', () => {
    expect(
      references(
        '决定废止下列规章：',
        '一、关于加强矿山管理的规定（国发〔1986〕5号）',
        '二、《粮食标准管理办法》（国粮发〔1991〕12号）',
        '三、加强组织领导',
        '（一）按照《责任办法》办理。',
      ),
    ).toEqual([
      ['关于加强矿山管理的规定', '国发〔1986〕5号', 'repeals'],
      ['粮食标准管理办法', '国粮发〔1991〕12号', 'repeals'],
      ['责任办法', null, 'basis'],
    ]);
  });

  it('reads a table of documents', () => {
    const table = '序号\t文件名称\t文号\n1\t关于加强矿山管理的通知\t国发〔1986〕5号';
    expect(references('下列文件予以废止：', table)).toEqual([
      ['关于加强矿山管理的通知', '国发〔1986〕5号', 'repeals'],
    ]);
  });

  it.each([
    '申请办理《进口药品通关单》，并填写《进口药品报验单》。',
    '应当取得《药品经营许可证》和《企业法人营业执照》。',
    '应当只发出《口岸检验通知书》。',
    '他說「依法辦理」。',
    '依照本法所附《环境保护税税目税额表》执行。',
    '近日，国务院印发了《扩大内需纲要》，并发出通知。',
    '国家制定《绩效考核指标》（见附件）供各地使用。',
  ])('finds none in %s', (sentence) => {
    expect(references(sentence)).toEqual([]);
  });

  it('reads the law that a rule of Taiwan is made under', () => {
    const [law] = documentOf('本細則依檔案法（以下簡稱本法）第二十九條規定訂定之。').references;
    expect(law).toMatchObject({ title: '檔案法', article: '第二十九條', relation: 'basis' });
  });

  it('goes on after a mark that is never closed', () => {
    expect(references(`《甲办法${'一'.repeat(400)}。按照《乙办法》办理。`)).toEqual([
      ['乙办法', null, 'basis'],
    ]);
  });

  it('folds the spaces of typesetting, and keeps an inner title', () => {
    expect(references('依照《关于修改〈甲法〉  的 决定》第三条执行。')).toEqual([
      ['关于修改〈甲法〉的决定', null, 'basis'],
    ]);
    const [first] = documentOf('依照《甲法》第五十一条第二款的规定。').references;
    expect(first?.article).toBe('第五十一条第二款');
    const [list] = documentOf('依照《甲法》（以下简称甲法）第三条、第五条第（二）项处罚。').references;
    expect(list?.article).toBe('第三条、第五条第（二）项');
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

  it.each([
    ['按照国发〔2018〕41号文件要求办理。', '国发〔2018〕41号', 'basis'],
    ['财税字〔1994〕20 号相关条款同时废止。', '财税字〔1994〕20号', 'repeals'],
    ['违反国务院令第722号的，依法处理。', '国务院令第722号', 'cites'],
  ])('reads a number without a title: %s', (sentence, number, relation) => {
    expect(references(sentence)).toEqual([[null, number, relation]]);
  });

  it('names the characters', () => {
    const document = documentOf('第九条 按照《核销办法》（财金〔2017〕90 号）第三条办理。');
    expect(document.references.map(({ at }) => charactersOf(document, at))).toEqual([
      '《核销办法》（财金〔2017〕90 号）第三条',
    ]);
  });
});
