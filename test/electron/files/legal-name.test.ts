import { describe, expect, test } from 'vitest';
import { distinctNames, legalName } from '../../../electron/files/legal-name';

describe('a name of a file', () => {
  test.each([
    ['关于印发《办法(修订版)》的通知', '关于印发《办法(修订版)》的通知'],
    ['甲:乙/丙\\丁|戊?己*庚"辛<壬>', '甲：乙／丙＼丁｜戊？己＊庚＂辛＜壬＞'],
    ['[引用]#标题^块', '［引用］＃标题＾块'],
    ['con', '_con'],
    ['COM1.通知', '_COM1.通知'],
    ['  末尾是点... ', '末尾是点'],
    ['.隐藏', '隐藏'],
    ['第一行\n第二行\t三', '第一行 第二行 三'],
    ['左\u202E右\u200B', '左右'],
    ['𠮷野家😀', '𠮷野家😀'],
    ['...', '无题'],
  ])('of %j is %j', (text, name) => {
    expect(legalName(text, '无题')).toBe(name);
  });

  test('is cut between characters, at 200 bytes and at 120 characters', () => {
    expect(legalName('𠮷'.repeat(80), '')).toBe('𠮷'.repeat(50));
    expect(legalName('公'.repeat(80), '')).toBe('公'.repeat(66));
    expect(legalName('a'.repeat(300), '')).toBe('a'.repeat(120));
  });
});

test('names that differ by case alone are told apart', () => {
  const distinct = distinctNames();
  expect(['通知', 'Notice', '通知', 'NOTICE', '通知'].map(distinct)).toEqual([
    ...['通知', 'Notice', '通知 (2)', 'NOTICE (2)', '通知 (3)'],
  ]);
});
