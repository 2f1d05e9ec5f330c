import { expect, test } from 'vitest';
import { markedStretches } from '../../../renderer/components/MarkedText';

function marked(text: string, marks: readonly (readonly [number, number])[]): string {
  return markedStretches(
    text,
    marks.map(([start, end]) => ({ start, end })),
  )
    .map(({ start, end, isMarked }) => (isMarked ? `<${text.slice(start, end)}>` : text.slice(start, end)))
    .join('');
}

test.each([
  ['no marks', [], '支持外资企业'],
  ['one within', [[2, 4]], '支持<外资>企业'],
  [
    'one at either end',
    [
      [0, 2],
      [4, 6],
    ],
    '<支持>外资<企业>',
  ],
  [
    'two that touch',
    [
      [0, 2],
      [2, 4],
    ],
    '<支持外资>企业',
  ],
  [
    'two that overlap',
    [
      [0, 4],
      [2, 6],
    ],
    '<支持外资企业>',
  ],
  [
    'one within another',
    [
      [0, 6],
      [2, 4],
    ],
    '<支持外资企业>',
  ],
  [
    'two out of order',
    [
      [4, 6],
      [0, 2],
    ],
    '<支持>外资<企业>',
  ],
  ['one beyond the end', [[4, 9]], '支持外资<企业>'],
] as const)('%s', (_, marks, expected) => {
  expect(marked('支持外资企业', marks)).toBe(expected);
});
