import { describe, expect, it } from 'vitest';
import { drawnRows } from '../../../../renderer/views/reader/drawn-rows';
import type { CellSpan } from '../../../../shared/model/source';
import { readingText } from '../../../../shared/model/unit';

/** What is drawn: each cell as its text, with `↓` rows and `→` columns where it takes up more than one. */
function drawn(
  [header = [], ...rows]: readonly (readonly string[])[],
  spans: readonly CellSpan[],
): { readonly head: string[][]; readonly body: string[][] } {
  const { text, pieces } = readingText({
    label: null,
    heading: null,
    text: '',
    table: { header, rows, spans },
  });
  const printed = (part: ReturnType<typeof drawnRows>['head']): string[][] =>
    part.map((cells) =>
      cells.map(
        (cell) =>
          text.slice(cell.piece.start, cell.piece.end) +
          (cell.rows > 1 ? `↓${String(cell.rows)}` : '') +
          (cell.columns > 1 ? `→${String(cell.columns)}` : ''),
      ),
    );
  const { head, body } = drawnRows(pieces, spans);
  return { head: printed(head), body: printed(body) };
}

describe('the cells that are drawn', () => {
  it('are all, where none reaches over another; empty ones, too', () => {
    expect(
      drawn(
        [
          ['指标', '目标'],
          ['绿化', ''],
        ],
        [],
      ),
    ).toEqual({ head: [['指标', '目标']], body: [['绿化', '']] });
  });

  it('leave out the places that a cell covers, down and across', () => {
    const rows = [
      ['序号', '任务', '单位'],
      ['一', '推进绿化', '市园林局'],
      ['', '治理河道', '市水务局'],
      ['合计', '', ''],
    ];
    const spans = [
      { row: 1, column: 0, rows: 2, columns: 1 },
      { row: 3, column: 0, rows: 1, columns: 3 },
    ];
    expect(drawn(rows, spans)).toEqual({
      head: [['序号', '任务', '单位']],
      body: [['一↓2', '推进绿化', '市园林局'], ['治理河道', '市水务局'], ['合计→3']],
    });
  });

  it('make a head of two rows, where a cell of the head reaches into the second', () => {
    const rows = [
      ['指标', '目标', ''],
      ['', '2022年', '2025年'],
      ['绿化覆盖率', '49%', '50%'],
    ];
    const spans = [
      { row: 0, column: 0, rows: 2, columns: 1 },
      { row: 0, column: 1, rows: 1, columns: 2 },
    ];
    expect(drawn(rows, spans)).toEqual({
      head: [
        ['指标↓2', '目标→2'],
        ['2022年', '2025年'],
      ],
      body: [['绿化覆盖率', '49%', '50%']],
    });
  });

  it('hide no characters: a cell that would cover some takes up its own place alone', () => {
    const rows = [
      ['甲', '乙'],
      ['丙', '丁'],
    ];
    expect(drawn(rows, [{ row: 0, column: 0, rows: 1, columns: 2 }])).toEqual({
      head: [['甲', '乙']],
      body: [['丙', '丁']],
    });
  });
});
