import { describe, expect, it } from 'vitest';
import { neighbouringSentence } from '../../../../renderer/views/reader/sentences';

const text = '第二十三条 有下列情况之一，将取消资格：申报虚假材料；违反科研诚信。“坚持应用牵引。”须公示！';

function walk(step: 1 | -1): string[] {
  const found: string[] = [];
  let at = neighbouringSentence(text, 'art-23', undefined, step);
  while (at) {
    found.push(text.slice(at.start, at.end));
    at = neighbouringSentence(text, 'art-23', at, step);
  }
  return found;
}

describe('sentences', () => {
  const all = [
    '第二十三条 有下列情况之一，将取消资格：申报虚假材料；',
    '违反科研诚信。',
    '“坚持应用牵引。”',
    '须公示！',
  ];

  it('end with a full stop, a semicolon, or the quotation mark that follows it', () => {
    expect(walk(1)).toEqual(all);
  });

  it('are walked backwards too', () => {
    expect(walk(-1)).toEqual(all.toReversed());
  });

  it('leave out the tabs and line feeds of a table', () => {
    const sentence = neighbouringSentence('指标\t2025年\n用水重复利用率\t≥ 95%', 't', undefined, 1);
    expect(sentence).toEqual({ path: 't', start: 0, end: 8 });
  });
});
