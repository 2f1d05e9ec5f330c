import { describe, expect, it } from 'vitest';
import { withEdgeAt, withEdgeMoved, type Edge, type Measure } from '../../../../renderer/views/reader/extent';
import type { Passage } from '../../../../renderer/views/reader/text-map';

const first = '第一条 为促进𠮷林创新，制定本办法。坚持应用牵引；违者必究。';
const texts = new Map([
  ['art-1', first],
  ['blank', ''],
  ['art-2', '第二条 本办法适用于本市。'],
]);

function passage(words: string): Passage {
  const start = first.indexOf(words);
  return { path: 'art-1', start, end: start + words.length };
}

function wordsOf(passages: readonly Passage[]): string[] {
  return passages.map(({ path, start, end }) => (texts.get(path) ?? '').slice(start, end));
}

function moved(
  from: readonly Passage[],
  edge: Edge,
  direction: 1 | -1,
  measure: Measure = 'character',
  times = 1,
): readonly Passage[] {
  return Array.from({ length: times }).reduce<readonly Passage[]>(
    (passages) => withEdgeMoved(passages, texts, edge, direction, measure),
    from,
  );
}

describe('an end of a highlight, moved by keys', () => {
  it('goes by whole characters, never into a surrogate pair', () => {
    const from = [passage('促进')];
    expect(wordsOf(moved(from, 'end', 1))).toEqual(['促进𠮷']);
    expect(wordsOf(moved(from, 'end', 1, 'character', 2))).toEqual(['促进𠮷林']);
    expect(wordsOf(moved([passage('促进𠮷林')], 'end', -1, 'character', 2))).toEqual(['促进']);
    expect(wordsOf(moved([passage('林创新')], 'start', -1))).toEqual(['𠮷林创新']);
    expect(wordsOf(moved([passage('𠮷林')], 'start', 1))).toEqual(['林']);
  });

  it('steps over space', () => {
    expect(wordsOf(moved([passage('第一条')], 'end', 1))).toEqual(['第一条 为']);
    expect(wordsOf(moved([passage('第一条 为')], 'end', -1))).toEqual(['第一条']);
    expect(wordsOf(moved([passage('为促进')], 'start', -1))).toEqual(['条 为促进']);
  });

  it('goes by sentences', () => {
    const from = [passage('促进')];
    expect(wordsOf(moved(from, 'end', 1, 'sentence'))).toEqual(['促进𠮷林创新，制定本办法。']);
    expect(wordsOf(moved(from, 'end', 1, 'sentence', 2))).toEqual([
      '促进𠮷林创新，制定本办法。坚持应用牵引；',
    ]);
    expect(wordsOf(moved(from, 'start', -1, 'sentence'))).toEqual(['第一条 为促进']);
    expect(wordsOf(moved([passage('制定本办法。坚持应用')], 'end', -1, 'sentence'))).toEqual([
      '制定本办法。',
    ]);
    expect(wordsOf(moved([passage('制定本办法。坚持应用')], 'start', 1, 'sentence'))).toEqual(['坚持应用']);
  });

  it('goes over into the next article and comes back', () => {
    const over = moved([passage('违者必究。')], 'end', 1);
    expect(wordsOf(over)).toEqual(['违者必究。', '第']);
    expect(over[1]?.path).toBe('art-2');
    expect(wordsOf(moved(over, 'end', -1))).toEqual(['违者必究。']);
    const back = moved([{ path: 'art-2', start: 0, end: 3 }], 'start', -1);
    expect(wordsOf(back)).toEqual(['。', '第二条']);
    expect(wordsOf(moved(back, 'start', 1))).toEqual(['第二条']);
  });

  it('never leaves the document, and never the last character', () => {
    const end: Passage[] = [{ path: 'art-2', start: 9, end: 13 }];
    expect(moved(end, 'end', 1, 'character', 3)).toEqual(end);
    expect(moved(end, 'end', 1, 'sentence')).toEqual(end);
    expect(moved([passage('第一条')], 'start', -1, 'character', 3)).toEqual([passage('第一条')]);
    expect(wordsOf(moved([passage('促进')], 'end', -1, 'character', 9))).toEqual(['促']);
    expect(wordsOf(moved([passage('促进')], 'start', 1, 'character', 9))).toEqual(['进']);
    expect(wordsOf(moved([passage('促进')], 'end', -1, 'sentence'))).toEqual(['促进']);
  });
});

describe('an end of a highlight, dragged', () => {
  const from = [passage('促进')];

  it('covers all up to the point, over several units', () => {
    expect(wordsOf(withEdgeAt(from, texts, 'end', { path: 'art-2', offset: 3 }))).toEqual([
      first.slice(first.indexOf('促进')),
      '第二条',
    ]);
    expect(
      wordsOf(
        withEdgeAt([{ path: 'art-2', start: 4, end: 7 }], texts, 'start', { path: 'art-1', offset: 29 }),
      ),
    ).toEqual([first.slice(29), '第二条 本办法']);
  });

  it('gives up what lies behind it', () => {
    const wide = withEdgeAt(from, texts, 'end', { path: 'art-2', offset: 3 });
    expect(wordsOf(withEdgeAt(wide, texts, 'end', { path: 'art-1', offset: 7 }))).toEqual(['促进']);
    expect(wordsOf(withEdgeAt(wide, texts, 'start', { path: 'art-2', offset: 2 }))).toEqual(['条']);
  });

  it('stays where it is when it would pass the other end', () => {
    expect(withEdgeAt(from, texts, 'end', { path: 'art-1', offset: 2 })).toEqual(from);
    expect(withEdgeAt(from, texts, 'start', { path: 'art-2', offset: 2 })).toEqual(from);
  });

  it('takes the outer edge of a character that it falls into', () => {
    const within = first.indexOf('𠮷') + 1;
    expect(wordsOf(withEdgeAt(from, texts, 'end', { path: 'art-1', offset: within }))).toEqual(['促进𠮷']);
    expect(
      wordsOf(withEdgeAt([passage('林创新')], texts, 'start', { path: 'art-1', offset: within })),
    ).toEqual(['𠮷林创新']);
  });

  it('keeps the gaps of a highlight that was joined', () => {
    const joined = [passage('促进'), passage('办法')];
    expect(
      wordsOf(withEdgeAt(joined, texts, 'end', { path: 'art-1', offset: first.indexOf('坚持') })),
    ).toEqual(['促进', '办法。']);
    expect(
      wordsOf(withEdgeAt(joined, texts, 'end', { path: 'art-1', offset: first.indexOf('创新') })),
    ).toEqual(['促进𠮷林']);
  });
});
