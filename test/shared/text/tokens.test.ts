import { expect, test } from 'vitest';
import { tokens } from '../../../shared/text/tokens';

test.each([
  ['数据要素', ['数据', '据要', '要素', '素']],
  ['税', ['税']],
  ['数据，要素', ['数据', '据', '要素', '素']],
  ['5G基站', ['5g', 'g基', '基站', '站']],
  ['VOCs', ['vo', 'oc', 'cs', 's']],
  ['𠂇右', ['𠂇右', '右']],
  ['——', []],
])('%s', (text, expected) => {
  expect(tokens(text)).toEqual(expected);
});
