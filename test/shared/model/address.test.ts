import { expect, test } from 'vitest';
import {
  addressUrl,
  documentAddress,
  issueAddress,
  parseAddress,
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
