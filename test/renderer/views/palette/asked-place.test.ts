import { describe, expect, it } from 'vitest';
import { askedPlace } from '../../../../renderer/views/palette/asked-place';

describe('a passage asked for by its number', () => {
  it.each([
    ['20', 20, null, [], true],
    ['２０', 20, null, [], true],
    ['二十', 20, null, [], false],
    ['第二十条', 20, null, ['article'], false],
    ['第20条', 20, null, ['article'], true],
    ['第 20 条', 20, null, ['article'], true],
    ['art 20', 20, null, ['article'], true],
    ['art. 20', 20, null, ['article'], true],
    ['Article 20', 20, null, ['article'], true],
    ['article20', 20, null, ['article'], true],
    ['第十四条之一', 14, 1, ['article'], false],
    ['十四之一', 14, 1, [], false],
    ['14-1', 14, 1, [], true],
    ['article 14-1', 14, 1, ['article'], true],
    ['第14-1條', 14, 1, ['article'], true],
    ['第二十章', 20, null, ['chapter'], false],
    ['ch 3', 3, null, ['chapter'], true],
    ['Chapter IV', 4, null, ['chapter'], false],
    ['第三节', 3, null, ['section'], false],
    ['第二部分', 2, null, ['heading'], false],
    ['三、', 3, null, ['heading'], false],
    ['（三）', 3, null, ['subheading'], false],
    ['3.', 3, null, ['measure'], true],
    ['专栏2', 2, null, ['box'], true],
    ['表3', 3, null, ['table'], true],
  ] as const)('%s', (typed, value, inserted, kinds, inDigits) => {
    expect(askedPlace(typed)).toMatchObject({ value, inserted, kinds, inDigits });
  });

  it.each(['', '条', '0', '数字', 'art', 'artichoke 3', 'IV', '20号', '12345'])('%j is none', (typed) => {
    expect(askedPlace(typed)).toBeNull();
  });
});
