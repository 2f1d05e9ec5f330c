import { describe, expect, it } from 'vitest';
import { withoutRadicals } from '../../../electron/formats/radicals';

describe('radicals', () => {
  it.each([
    ['⽬⾰⽅⺠⻓', '目革方民长'],
    ['⻔⻋⻅⻚⻛⻥⻦⻢⻨⻩⻬⻰⻳', '门车见页风鱼鸟马麦黄齐龙龟'],
    ['⼀⿕', '一龠'],
    ['，（％①ﬁ㎡〇', '，（％①ﬁ㎡〇'],
  ])('%s are read as %s', (printed, text) => {
    expect(withoutRadicals(printed)).toBe(text);
  });

  it('have a character each, but for the one that Unicode gives none', () => {
    const all = Array.from({ length: 0x2fd6 - 0x2e80 }, (_, index) => String.fromCodePoint(0x2e80 + index));
    const assigned = all.filter((character) => /\p{So}/u.test(character));
    const left = assigned.filter((character) => withoutRadicals(character) === character);
    expect(assigned).toHaveLength(115 + 214);
    expect(left).toEqual(['⺀']);
  });
});
