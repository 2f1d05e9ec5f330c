import { describe, expect, it } from 'vitest';
import { joinMeeting, meet, united, type Words } from '../../../shared/anchor/join-passages';

const texts = new Map([
  ['art-1', '第一条 为促进创新，制定本办法。'],
  ['art-2', '第二条 本办法适用于本市。'],
  ['art-3', '第三条 坚持应用牵引。'],
]);
const words = (path: string, start: number, end: number): Words => ({ path, start, end });

describe('passages', () => {
  it('meet where they overlap, touch, or have only space between', () => {
    expect(meet([words('art-1', 4, 8)], [words('art-1', 6, 10)], texts)).toBe(true);
    expect(meet([words('art-1', 4, 8)], [words('art-1', 8, 10)], texts)).toBe(true);
    expect(meet([words('art-1', 0, 3)], [words('art-1', 4, 6)], texts)).toBe(true);
    expect(meet([words('art-1', 4, 6)], [words('art-1', 7, 9)], texts)).toBe(false);
    expect(meet([words('art-1', 4, 8)], [words('art-2', 4, 8)], texts)).toBe(false);
  });

  it('are united in reading order, and across articles', () => {
    const one = [words('art-2', 4, 13), words('art-3', 0, 3)];
    const other = [words('art-1', 9, 16), words('art-2', 0, 6)];
    expect(united([...one, ...other], texts)).toEqual([
      words('art-1', 9, 16),
      words('art-2', 0, 13),
      words('art-3', 0, 3),
    ]);
  });

  it('stay apart where words lie between', () => {
    const apart = [words('art-1', 9, 12), words('art-1', 4, 6)];
    expect(united(apart, texts)).toEqual(apart.toReversed());
  });
});

describe('marks', () => {
  const far = { id: 'far', passages: [words('art-1', 13, 15)] };
  const near = { id: 'near', passages: [words('art-1', 8, 13)] };
  const elsewhere = { id: 'elsewhere', passages: [words('art-3', 4, 6)] };

  it('are joined by what they meet in turn, in the order in which they came', () => {
    const { passages, joined } = joinMeeting([words('art-1', 4, 8)], [far, near, elsewhere], texts);
    expect(joined).toEqual([far, near]);
    expect(passages).toEqual([words('art-1', 4, 15)]);
  });

  it('are left alone where none is met', () => {
    expect(joinMeeting([words('art-2', 4, 8)], [far, near, elsewhere], texts)).toEqual({
      passages: [words('art-2', 4, 8)],
      joined: [],
    });
  });
});
