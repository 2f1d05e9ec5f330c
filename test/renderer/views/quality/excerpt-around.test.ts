import { describe, expect, it } from 'vitest';
import { excerptAround } from '../../../../renderer/views/quality/excerpt-around';

const longLine = `${'一'.repeat(5000)}第十六条${'二'.repeat(5000)}`;

describe('an excerpt of a source line', () => {
  it('is the whole line, where that is short', () => {
    expect(excerptAround('第十六条 本办法自发布之日起施行。', ['第十六条'])).toBe(
      '第十六条 本办法自发布之日起施行。',
    );
  });

  it('shows the words that the finding speaks of, and says where it is cut', () => {
    const excerpt = excerptAround(longLine, ['第十四条', '第十六条']);
    expect(excerpt).toContain('一第十六条二');
    expect(excerpt).toMatch(/^…一+第十六条二+…$/u);
    expect(excerpt.length).toBeLessThanOrEqual(122);
  });

  it('begins with the line where the finding’s words do not stand in it', () => {
    expect(excerptAround(longLine, ['丙'])).toBe(`${'一'.repeat(120)}…`);
  });

  it('ends with the line', () => {
    expect(excerptAround(`${'一'.repeat(500)}终`, ['终'])).toMatch(/^…一{119}终$/u);
  });

  it('parts no character that takes two code units', () => {
    expect(excerptAround('𠮷'.repeat(300), []).replaceAll('𠮷', '')).toBe('…');
    expect(excerptAround(`一${'𠮷'.repeat(300)}`, []).replaceAll('𠮷', '')).toBe('一…');
  });
});
