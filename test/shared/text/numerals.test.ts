import { expect, test } from 'vitest';
import { chineseNumeral } from '../../../shared/text/numerals';
import { numeralValue } from '../../../shared/text/ordinals';

test.each([
  [1, '一'],
  [10, '十'],
  [12, '十二'],
  [20, '二十'],
  [105, '一百零五'],
  [110, '一百一十'],
  [2004, '二千零四'],
  [0, '0'],
  [10_000, '10000'],
])('%i is %s', (value, text) => {
  expect(chineseNumeral(value)).toBe(text);
});

test('every number is read back', () => {
  for (let value = 1; value < 10_000; value += 1) expect(numeralValue(chineseNumeral(value))).toBe(value);
});
