import { describe, expect, it } from 'vitest';
import { formatNumber } from '../../../electron/formats/number-formats';

describe('the number of a list', () => {
  it.each([
    ['decimal', 12, '12'],
    ['decimalZero', 7, '07'],
    ['decimalFullWidth', 12, '１２'],
    ['chineseCounting', 3, '三'],
    ['chineseCounting', 10, '十'],
    ['chineseCounting', 11, '十一'],
    ['chineseCounting', 20, '二十'],
    ['chineseCounting', 53, '五十三'],
    ['chineseCountingThousand', 101, '一百零一'],
    ['chineseCountingThousand', 110, '一百一十'],
    ['chineseCountingThousand', 212, '二百一十二'],
    ['chineseCountingThousand', 1005, '一千零五'],
    ['japaneseCounting', 10, '十'],
    ['ideographDigital', 20, '二〇'],
    ['chineseLegalSimplified', 12, '壹拾贰'],
    ['taiwaneseCountingThousand', 21, '二十一'],
    ['decimalEnclosedCircle', 1, '①'],
    ['decimalEnclosedCircleChinese', 20, '⑳'],
    ['decimalEnclosedCircle', 21, '21'],
    ['decimalEnclosedParen', 2, '⑵'],
    ['ideographTraditional', 3, '丙'],
    ['lowerLetter', 26, 'z'],
    ['upperLetter', 28, 'BB'],
    ['lowerRoman', 4, 'iv'],
    ['upperRoman', 1994, 'MCMXCIV'],
    ['none', 5, ''],
    ['hebrew1', 5, '5'],
  ])('in %s, %i is printed as %s', (format, value, printed) => {
    expect(formatNumber(value, format)).toBe(printed);
  });
});
