import { describe, expect, it } from 'vitest';
import { isContentsTitle } from '../../../electron/gazette/contents';
import { coverOf, issueHead } from '../../../electron/gazette/cover';
import { printed } from './printed';

describe('the cover of an issue', () => {
  it('says year, number, total number, date and sponsor, in both languages', () => {
    const lines = printed(
      [
        '上海市人民政府公报',
        '2025',
        '第 21 期（总第 597 期）',
        "GAZETTE OF THE PEOPLE'S",
        'GOVERNMENT OF SHANGHAI MUNICIPALITY',
        '',
        '2025年11月5日 第21期 上海市人民政府办公厅主办',
        '目 录',
        '第 9 期',
      ].join('\n'),
    );
    expect(issueHead(coverOf(lines, isContentsTitle), true)).toEqual({
      gazette: '上海市人民政府公报',
      gazetteEn: "Gazette of the People's Government of Shanghai Municipality",
      year: 2025,
      number: 21,
      totalNumber: 597,
      date: '2025-11-05',
      sponsor: '上海市人民政府办公厅',
    });
  });

  it('may have no English and count by 号', () => {
    const lines = printed(
      '中华人民共和国国务院公报\n（2019年第1号）　2019年1月10日\n（国务院办公厅主办）\n目　　录',
    );
    expect(issueHead(coverOf(lines, isContentsTitle), true)).toEqual({
      gazette: '中华人民共和国国务院公报',
      gazetteEn: null,
      year: 2019,
      number: 1,
      totalNumber: null,
      date: '2019-01-10',
      sponsor: '国务院办公厅',
    });
  });

  it('is absent from a lone document', () => {
    expect(
      issueHead(printed('北京市经济和信息化局\n关于印发《方案》的通知\n京经信发〔2022〕41号'), false),
    ).toBeNull();
  });

  it.each([
    [
      '武汉市人民政府公报\n二〇一九年第十二期\n2019年6月30日出版\n武汉市人民政府办公厅主办\n目录',
      {
        gazette: '武汉市人民政府公报',
        year: 2019,
        number: 12,
        totalNumber: null,
        sponsor: '武汉市人民政府办公厅',
      },
    ],
    [
      '成都市人民政府公报\n2018年第3期\n（总第229期）\n出版日期：2018年3月31日\n主办：成都市人民政府办公厅\n目　录',
      { year: 2018, number: 3, totalNumber: 229, date: '2018-03-31', sponsor: '成都市人民政府办公厅' },
    ],
    [
      '中华人民共和国国务院公报\n2019年第31号（总号：1678）\n2019年11月10日　　国务院办公厅主办\n目　录',
      { year: 2019, number: 31, totalNumber: 1678, date: '2019-11-10', sponsor: '国务院办公厅' },
    ],
    [
      '广 东 省 人 民 政 府 公 报\n总第1240期\n2021年第15期\n目录',
      { gazette: '广东省人民政府公报', year: 2021, number: 15, totalNumber: 1240 },
    ],
  ])('is read in other layouts: %j', (text, expected) => {
    expect(issueHead(coverOf(printed(text), isContentsTitle), true)).toMatchObject(expected);
  });
});
