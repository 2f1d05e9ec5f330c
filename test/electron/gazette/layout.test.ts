import { describe, expect, it } from 'vitest';
import { unwrapLines } from '../../../electron/gazette/layout';
import type { Line } from '../../../electron/gazette/line';
import { listener, printed } from './printed';

/** Lines of which the layout says that they go on where they begin with `+`. */
function laidOut(text: string, ...centred: readonly number[]): Line[] {
  return printed(text).map((line) => ({
    ...line,
    text: line.text.replace(/^\+/u, ''),
    continues: line.text.startsWith('+'),
    align: centred.includes(line.number) ? ('centre' as const) : null,
  }));
}

describe('lines that a page wrapped', () => {
  it('make paragraphs, whatever marks they end or begin in', () => {
    const { report, findings } = listener();
    const lines = unwrapLines(laidOut('第一条 依照本法第\n+三条规定的。\n+程序办理。\n第二条 略。'), report);
    expect(lines.map(({ text, lines: [first, last] }) => [text, first, last])).toEqual([
      ['第一条 依照本法第三条规定的。程序办理。', 1, 3],
      ['第二条 略。', 4, 4],
    ]);
    expect(findings).toMatchObject([{ code: 'lines-unwrapped', facts: { count: 2 } }]);
  });

  it('are not joined to titles and signatures, nor before a label', () => {
    const texts = unwrapLines(laidOut('关于甲的通知\n+各单位：\n+（一）甲；', 1), listener().report).map(
      ({ text }) => text,
    );
    expect(texts).toEqual(['关于甲的通知', '各单位：', '（一）甲；']);
  });
});
