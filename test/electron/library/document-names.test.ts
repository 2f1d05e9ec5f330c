import { expect, test } from 'vitest';
import {
  documentNames,
  mayBeSameBodies,
  numberKey,
  titleKeys,
} from '../../../electron/library/document-names';

test.each([
  ['《北京市科技新星计划管理办法》', '北京市科技新星计划管理办法(修订版)'],
  ['中华人民共和国反垄断法', '反垄断法（2022年修正）'],
  ['关于加强〈公报〉管理的通知', '关于加强《公报》管理的 通知'],
  ['５Ｇ行动计划（２０２１—２０２３年）', '5G行动计划(2021-2023年)'],
])('%s is %s', (one, other) => {
  expect(titleKeys(one).title).toBe(titleKeys(other).title);
});

test('a year that belongs to the title stays', () => {
  expect(titleKeys('行动计划（2021—2023年）').title).not.toBe(titleKeys('行动计划').title);
  expect(titleKeys('中华人民共和国').title).toBe('中华人民共和国');
});

test.each([
  ['京科发〔2022〕10号', '京科发[２０２２] 10 号'],
  ['国务院令第513号', '国务院令 第513号'],
])('the number %s is %s', (one, other) => {
  expect(numberKey(one)).toBe(numberKey(other));
});

const names = (title: string) => documentNames(title).map(({ kind, key, bodies }) => [kind, key, bodies]);

test('a notice is called by its title, its matter, and what it puts into force', () => {
  expect(names('上海市科学技术委员会关于印发《上海市技术交易场所管理细则》的通知')).toEqual([
    ['title', '上海市科学技术委员会关于印发上海市技术交易场所管理细则的通知', ''],
    ['matter', '印发上海市技术交易场所管理细则的通知', '上海市科学技术委员会'],
    ['enclosed', '上海市技术交易场所管理细则', ''],
  ]);
  expect(names('国务院关于印发个人所得税专项附加扣除暂行办法的通知').at(-1)).toEqual([
    'enclosed',
    '个人所得税专项附加扣除暂行办法',
    '',
  ]);
  expect(names('北京市地方金融监督管理局等部门印发《关于推进财富管理中心建设的意见》的通知').at(-1)).toEqual([
    'enclosed',
    '关于推进财富管理中心建设的意见',
    '',
  ]);
});

test('a law has its title alone', () => {
  expect(names('中华人民共和国宪法')).toEqual([['title', '宪法', '']]);
});

test.each([
  ['市商务局等', '北京市商务局北京市财政局', true],
  ['北京市商务局北京市财政局', '市商务局等2部门', true],
  ['', '国务院', true],
  ['国务院办公厅', '国务院', true],
  ['上海市商务局', '北京市商务局', false],
])('%s may be %s: %s', (one, other, same) => {
  expect(mayBeSameBodies(one, other)).toBe(same);
});

test('a title of a million characters is done at once', () => {
  expect(titleKeys('关于印发'.repeat(250_000)).title.length).toBeLessThan(1000);
});
