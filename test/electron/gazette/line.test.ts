import { describe, expect, it } from 'vitest';
import { withoutLines } from '../../../electron/gazette/line';
import { listener, printed } from './printed';

describe('printed lines', () => {
  it('leave out blank lines and keep the numbers of the source', () => {
    expect(printed('\n甲\n乙\n\n　丙　').map(({ number, text, apart }) => [number, text, apart])).toEqual([
      [2, '甲', true],
      [3, '乙', false],
      [5, '丙', true],
    ]);
  });

  it('leave out emphasis and say so', () => {
    const { report, findings } = listener();
    const [line] = printed('**关于印发《方案》', report);
    expect(line).toMatchObject({ text: '关于印发《方案》', printed: '**关于印发《方案》' });
    expect(findings).toMatchObject([{ code: 'markup-removed', line: 1, severity: 'info' }]);
  });

  it('stand apart where a line between them was left out', () => {
    const lines = printed('甲\n页眉\n乙');
    expect(withoutLines(lines, new Set([1])).map(({ number, apart }) => [number, apart])).toEqual([
      [1, true],
      [3, true],
    ]);
  });
});
