import { describe, expect, it } from 'vitest';
import { readText } from '../../../electron/formats/text';
import { parseGazette } from '../../../electron/gazette/parse-gazette';

/** Long enough that what takes the square of its length would not end within the time of a test. */
const length = 100_000;
const many = (piece: string): string => piece.repeat(Math.ceil(length / piece.length));

/** What rules look for, without end: alone, and with a character between. */
const pieces = [
  ...[
    ' ',
    '\u3000',
    '\t',
    '　a',
    '《',
    '》',
    '《甲办法》、',
    '（',
    '）',
    '（甲）',
    '、',
    '，',
    '。',
    '的',
    '1',
    '第',
    '条',
  ],
  ...[
    '第一条',
    '第一条 甲。 ',
    '（一）',
    '一、',
    '①',
    '1.1 ',
    '责任单位：',
    '（甲局负责）',
    '以下简称',
    '是指',
    '到2025年',
    '%',
  ],
  ...[
    '根据《甲》',
    '“',
    '”',
    '……',
    '— 1 —',
    '$x$',
    '<b>',
    '<table>',
    '**',
    '[a](b)',
    '| 甲 ',
    '# ',
    '附件',
    '公报',
    '目录',
  ],
];

describe('texts that nobody wrote', () => {
  it.each(
    pieces.flatMap((piece) => [
      [piece, many(piece)] as const,
      [`甲${piece}乙`, many(`甲${piece}乙`)] as const,
    ]),
  )(
    'made of %j are read in time, and whole',
    (_piece, text) => {
      for (const whole of [
        text,
        `甲办法\n\n第一条 a${text}b。\n\n第二条 略。`,
        `指标（%）\t2025年\n甲${text}乙\t1`,
      ]) {
        const source = readText(Buffer.from(whole), 'a.txt');
        if (!source.ok) continue;
        const { lost, doubled } = parseGazette(source.value).checks.characters;
        expect({ lost, doubled }).toEqual({ lost: 0, doubled: 0 });
      }
    },
    20_000,
  );
});
