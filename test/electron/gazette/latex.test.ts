import { describe, expect, it } from 'vitest';
import { plainLatex } from '../../../electron/gazette/latex';

describe('LaTeX left by text recognition', () => {
  it.each([
    [String.raw`$\geq 12\%$`, '≥ 12%'],
    [String.raw`降低$\leq 5\%$以上`, '降低≤ 5%以上'],
    ['协同治理 PM_{2.5} 和臭氧', '协同治理 PM2.5 和臭氧'],
    ['CO_{2}排放', 'CO2排放'],
  ])('%s is set as %s', (text, expected) => {
    expect(plainLatex(text).text).toBe(expected);
  });

  it('is quoted as it was printed', () => {
    expect(plainLatex('PM_{2.5}').snippets).toEqual(['PM_{2.5}']);
  });

  it.each(['价格为$5和$6', String.raw`$\unknown 3$`, String.raw`$\constructor 3$`, 'a_b', '平均20%'])(
    'leaves %s alone',
    (text) => {
      expect(plainLatex(text)).toEqual({ text, snippets: [] });
    },
  );
});
