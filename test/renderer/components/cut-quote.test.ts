import { expect, test } from 'vitest';
import { cutQuote } from '../../../renderer/components/cut-quote';

test('a short quotation is shown whole', () => {
  const marks = [{ start: 2, end: 4 }];
  expect(cutQuote('各有关单位', marks)).toEqual({
    ...{ text: '各有关单位', marks, cutBefore: false, cutAfter: false },
  });
});

test('a long one is cut so that its first mark is in sight, with its marks in their places', () => {
  const text = `${'前'.repeat(500)}数据${'中'.repeat(20)}数据${'后'.repeat(500)}数据`;
  const found = [500, 522, 1024].map((start) => ({ start, end: start + 2 }));
  const cut = cutQuote(text, found);
  expect(cut.text.length).toBeLessThanOrEqual(300);
  expect(cut.marks.map(({ start, end }) => cut.text.slice(start, end))).toEqual(['数据', '数据']);
  expect([cut.cutBefore, cut.cutAfter]).toEqual([true, true]);
});
