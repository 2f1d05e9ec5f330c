import fc from 'fast-check';
import { expect, it } from 'vitest';
import { differences, type Stretch } from '../../../renderer/components/differences';

const cut = (text: string, stretches: readonly Stretch[]) =>
  stretches.map(({ start, end }) => text.slice(start, end));

it('marks the words that only one of the two has', () => {
  const mine = '核对经费标准，再看一遍。';
  const theirs = '核对支持标准，再看一遍。See also 12.';
  const { one, other } = differences(mine, theirs);
  expect(cut(mine, one)).toEqual(['经费']);
  expect(cut(theirs, other)).toEqual(['支持', 'See also 12.']);
});

it('marks nothing where they are the same, and all where one is empty', () => {
  expect(differences('一样', '一样')).toEqual({ one: [], other: [] });
  expect(differences('', '新写的')).toEqual({ one: [], other: [{ start: 0, end: 3 }] });
});

it('leaves the same text in both, whatever they are', () => {
  const rest = (text: string, stretches: readonly Stretch[]): string => {
    let at = 0;
    let left = '';
    for (const { start, end } of stretches) {
      left += text.slice(at, start);
      at = end;
    }
    return left + text.slice(at);
  };
  const text = fc.array(fc.constantFrom('经费', '标准', ' ', 'word', '。', '😀'), { maxLength: 30 });
  fc.assert(
    fc.property(text, text, (mine, theirs) => {
      const [a, b] = [mine.join(''), theirs.join('')];
      const { one, other } = differences(a, b);
      expect(rest(a, one)).toBe(rest(b, other));
    }),
  );
});

it('answers at once for the longest notes, by marking all of them', () => {
  const mine = '甲乙'.repeat(50_000);
  const begun = performance.now();
  const { one } = differences(mine, `${mine.slice(0, 99_999)}丙`);
  expect(performance.now() - begun).toBeLessThan(50);
  expect(one).toEqual([{ start: 0, end: 100_000 }]);
});
