import { describe, expect, it, test } from 'vitest';
import {
  emphasised,
  inserted,
  linkBegun,
  linked,
  listed,
  type Edit,
} from '../../../renderer/components/note-editing';

/** What an edit makes of a text, its selection between ‹ and ›. */
function after(text: string, edit: (value: string, start: number, end: number) => Edit): string {
  const start = text.indexOf('‹');
  const value = text.replace('‹', '').replace('›', '');
  const made = edit(value, start, text.indexOf('›') - 1);
  const written = value.slice(0, made.from) + made.text + value.slice(made.to);
  return `${written.slice(0, made.start)}‹${written.slice(made.start, made.end)}›${written.slice(made.end)}`;
}

const bold = (value: string, start: number, end: number): Edit => emphasised(value, start, end, '**');
const italic = (value: string, start: number, end: number): Edit => emphasised(value, start, end, '*');

describe('bold and italic', () => {
  it.each([
    [bold, '本‹办法›所称', '本**‹办法›**所称'],
    [bold, '本**‹办法›**所称', '本‹办法›所称'],
    [bold, '本‹ 办法 ›所称', '本 **‹办法›** 所称'],
    [bold, '本‹›', '本**‹›**'],
    [bold, '*‹甲›*', '***‹甲›***'],
    [italic, '**‹甲›**', '***‹甲›***'],
    [italic, '***‹甲›***', '**‹甲›**'],
    [bold, '***‹甲›***', '*‹甲›*'],
    [italic, '*‹甲›*', '‹甲›'],
  ])('%o makes of %s %s', (edit, before, result) => {
    expect(after(before, edit)).toBe(result);
  });
});

test.each([
  ['‹›', '- ‹›'],
  ['甲‹›乙', '- 甲乙‹›'],
  ['首\n甲‹\n乙›\n末', '首\n‹- 甲\n- 乙›\n末'],
  ['‹- 甲\n\n乙›', '‹- 甲\n\n- 乙›'],
  ['‹- 甲\n- 乙›', '‹甲\n乙›'],
  ['甲\n‹乙\n›丙', '甲\n‹- 乙›\n丙'],
])('%j as a list is %j', (before, result) => {
  expect(after(before, listed)).toBe(result);
});

test('a link waits for its words, or for its place', () => {
  expect(after('见‹›', linked)).toBe('见[‹›]()');
  expect(after('见‹办法›', linked)).toBe('见[办法](‹›)');
});

test('what is put in stands before the caret', () => {
  expect(after('见[[办‹›。', (_, start) => inserted('[办法](x)', start - 3, start))).toBe('见[办法](x)‹›。');
});

test.each([
  ['见[[办法', { from: 1, typed: '办法' }],
  ['[[', { from: 0, typed: '' }],
  ['[[甲]] 乙', null],
  ['[[甲\n乙', null],
  ['[甲', null],
  [`[[${'长'.repeat(90)}`, null],
])('a link begun in %s', (value, begun) => {
  expect(linkBegun(value, value.length)).toEqual(begun);
});
