import { expect, test } from 'vitest';
import { readingText } from '../../../shared/model/unit';

test('an article reads as label and text, and every piece is where it says', () => {
  const reading = readingText({
    label: '第十四条',
    heading: null,
    text: '市科委、中关村管委会……',
    table: null,
  });
  expect(reading.text).toBe('第十四条 市科委、中关村管委会……');
  expect(reading.pieces.map(({ field, start, end }) => [field, reading.text.slice(start, end)])).toEqual([
    ['label', '第十四条'],
    ['text', '市科委、中关村管委会……'],
  ]);
});

test('a table reads row by row', () => {
  const reading = readingText({
    label: '表',
    heading: '主要指标',
    text: '',
    table: { header: ['指标', '2025年'], rows: [['工业用水重复利用率', '≥ 95%']], spans: [] },
  });
  expect(reading.text).toBe('表 主要指标\n指标\t2025年\n工业用水重复利用率\t≥ 95%');
  const cell = reading.pieces.at(-1);
  expect(cell).toMatchObject({ field: 'cell', row: 1, column: 1 });
  expect(reading.text.slice(cell?.start, cell?.end)).toBe('≥ 95%');
});
