import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../../electron/shell/words';

describe('wordsIn', () => {
  it('speaks both languages at the same time', () => {
    expect(wordsIn('zh-CN')('menu.open-contents')).toBe('目录');
    expect(wordsIn('en')('menu.open-contents')).toBe('Contents');
  });
  it('puts facts in as they are', () => {
    expect(
      wordsIn('en')('fatal.screenshot-unwritable', { file: '/a&b/<c>.png', reason: 'EACCES' }),
    ).toContain('/a&b/<c>.png');
  });
});
