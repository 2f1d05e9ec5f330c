import { expect, test } from 'vitest';
import {
  addressUrl,
  anotherShelf,
  documentAddress,
  isLoneShelf,
  issueAddress,
  loneShelfAddress,
  parseAddress,
  shelfCount,
  splitUnitAddress,
  unitAddress,
} from '../../../shared/model/address';

const issue = issueAddress('北京市人民政府公报', 2022, 34);
const unit = unitAddress(documentAddress(issue, 1), 'art-14/item-1');

test('reads as people write it', () => {
  expect(unit).toBe('北京市人民政府公报/2022-34/1#art-14/item-1');
});

test.each([
  [issue, { issue, document: null, path: null }],
  [`${issue}/8`, { issue, document: 8, path: null }],
  [unit, { issue, document: 1, path: 'art-14/item-1' }],
])('%s has its parts, in the ASCII form too', (address, parts) => {
  expect(parseAddress(address)).toEqual(parts);
  expect(addressUrl(address)).toMatch(/^[\x21-\x7e]+$/u);
  expect(parseAddress(addressUrl(address))).toEqual(parts);
});

test.each([
  '',
  'nothing',
  '北京市人民政府公报/2022-34/0',
  'gazette://%E5%8C',
  'a/b/c#d',
  'a/b/1#',
  'a/b/1#x y',
])('"%s" is none', (text) => {
  expect(parseAddress(text)).toBeNull();
});

test('a unit address splits into document and path', () => {
  expect(splitUnitAddress(unit)).toEqual({ document: `${issue}/1`, path: 'art-14/item-1' });
  expect(splitUnitAddress(issue)).toBeNull();
});

test.each([
  [{ number: '京科发〔2022〕10号', title: '通知', date: '2022-06-30' }, '单行文件/京科发〔2022〕10号'],
  [
    { number: null, title: '中华人民共和国宪法', date: '2018-03-11' },
    '单行文件/中华人民共和国宪法-2018-03-11',
  ],
  [{ number: null, title: '甲 / 乙 #\u200b丙\n', date: null }, '单行文件/甲乙丙'],
  [{ number: null, title: ' ', date: null }, '单行文件/无题'],
  [{ number: null, title: '题\ud800', date: null }, '单行文件/题'],
])('a lone document has a shelf of its own: %j', (document, shelf) => {
  expect(loneShelfAddress(document)).toBe(shelf);
  expect(isLoneShelf(shelf)).toBe(true);
  const first = documentAddress(shelf, 1);
  expect(parseAddress(first)).toEqual({ issue: shelf, document: 1, path: null });
  expect(addressUrl(first)).toMatch(/^[\x21-\x7e]+$/u);
  expect(parseAddress(addressUrl(first))).toEqual(parseAddress(first));
});

test('the address of a web page is its own URL, and nothing else that looks like one', () => {
  expect(addressUrl('https://example.org/a?b=%E5#c')).toBe('https://example.org/a?b=%E5#c');
  for (const other of ['javascript:alert(1)', 'https://example.org/a b', 'file:///etc/hosts'])
    expect(addressUrl(other)).toMatch(/^gazette:\/\//u);
});

test('a title of any length makes an address that the contract takes', () => {
  const shelf = loneShelfAddress({ number: null, title: '😀'.repeat(5000), date: null });
  expect(documentAddress(shelf, 999_999).length).toBeLessThan(300);
});

test('shelves that claim the same address are counted', () => {
  expect(isLoneShelf(issue)).toBe(false);
  expect([1, 2, 12].map((count) => anotherShelf(issue, count))).toEqual([issue, `${issue}~2`, `${issue}~12`]);
  expect([issue, `${issue}~2`, `${issue}~x`, `${issue}0`].map((other) => shelfCount(issue, other))).toEqual([
    1,
    2,
    null,
    null,
  ]);
  expect(parseAddress(`${issue}~2/1#art-1`)).toEqual({ issue: `${issue}~2`, document: 1, path: 'art-1' });
});
