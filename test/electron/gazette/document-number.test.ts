import { describe, expect, it } from 'vitest';
import {
  documentNumber,
  englishNumber,
  numberKey,
  printedEnglishNumber,
  printedNumber,
} from '../../../electron/gazette/document-number';

describe('a document number', () => {
  it.each([
    ['京科发[2022]10号', '京科发〔2022〕10号'],
    ['京经信发〔2022〕41号', '京经信发〔2022〕41号'],
    ['国发(2018)41号', '国发〔2018〕41号'],
    ['国办发明电（2018）15号', '国办发明电〔2018〕15号'],
    ['京科发〔2022〕 10 号', '京科发〔2022〕10号'],
    ['京政发【2022】第3号', '京政发〔2022〕3号'],
    ['（沪府发〔2020〕5号）', '沪府发〔2020〕5号'],
    ['文号：沪交科〔2023〕261号', '沪交科〔2023〕261号'],
    ['中华人民共和国国务院令 第 722 号', '中华人民共和国国务院令第722号'],
    ['北京市人民政府令第三百号', '北京市人民政府令第300号'],
    ['国家税务总局公告2019年第7号', '国家税务总局公告2019年第7号'],
  ])('%s is %s', (text, expected) => {
    const number = documentNumber(text);
    expect(number && printedNumber(number)).toBe(expected);
  });

  it.each(['第三条', '2022年6月30日', '按照京科发〔2022〕65号执行', '〔2022〕1号', '京科发2022年10号'])(
    '%s is none',
    (text) => {
      expect(documentNumber(text)).toBeNull();
    },
  );

  it.each([
    ['Jingkefa[2022]No. 10', 'Jingkefa [2022] No. 10'],
    ['Jingjinrong [2022]No. 185', 'Jingjinrong [2022] No. 185'],
  ])('is romanised %s', (text, expected) => {
    const number = englishNumber(text);
    expect(number && printedEnglishNumber(number)).toBe(expected);
  });

  it('has the same key in both languages', () => {
    const chinese = documentNumber('京科发[2022]10号');
    const english = englishNumber('Jingkefa[2022]No. 10');
    expect(chinese && numberKey(chinese)).toBe(english && numberKey(english));
  });
});
