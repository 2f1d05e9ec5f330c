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
    expect(issueHead(coverOf(lines, isContentsTitle))).toEqual({
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
    expect(issueHead(coverOf(lines, isContentsTitle))).toEqual({
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
      issueHead(printed('北京市经济和信息化局\n关于印发《方案》的通知\n京经信发〔2022〕41号')),
    ).toBeNull();
  });
});
