import { describe, expect, it } from 'vitest';
import { phrasesOf } from '../../../renderer/components/Phrases';

const title =
  '北京市科学技术委员会、中关村科技园区管理委员会关于印发《北京市科技新星计划管理办法(修订版)》的通知';

describe('phrases of a title', () => {
  const phrases = phrasesOf(title);

  it('are the title, in order, each where it says', () => {
    expect(phrases.map(({ text }) => text).join('')).toBe(title);
    for (const { start, text } of phrases) expect(title.slice(start, start + text.length)).toBe(text);
  });

  it('never begin with closing punctuation nor end with opening punctuation', () => {
    expect(phrases.filter(({ text }) => /^[、）》)]/u.test(text) || /[《（(]$/u.test(text))).toEqual([]);
  });

  it('keep words whole', () => {
    expect(phrases.map(({ text }) => text)).toContain('关于');
    expect(phrasesOf('“十四五”时期').map(({ text }) => text)).toEqual(['“十四五”', '时期']);
  });
});
