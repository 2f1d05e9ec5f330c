import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldText, occurrences, printedSpan } from '../../../shared/text/fold';

describe('fold', () => {
  test.each([
    ['京科发〔2022〕10号', '京科发[2022]10号'],
    ['京科发（2022）10号', '京科发【２０２２】10号'],
    ['神，深入', '神,深入'],
    ['ＶＯＣｓ排放', 'vocs排放'],
    ['“十四五”时期', '「十四五」时期'],
    ['第一章 总 则', '第一章总则'],
    ['第一章　总　则', '第一章总则'],
    ['35 周岁', '35周岁'],
    ['Beijing  Nova\u00A0Program', 'beijing nova program'],
    ['Low—Carbon', 'low-carbon'],
    ['政\u200B银\uFEFF担', '政银担'],
    ['創新型企業與後勤', '创新型企业与后勤'],
    ['二○二二年', '二〇二二年'],
    ['100㎡', '100m2'],
    ['等……', '等......'],
    ['\uF92C', '郎'],
  ])('%s and %s are the same', (one, other) => {
    expect(fold(one).text).toBe(fold(other).text);
  });

  test.each([
    ['《行动方案》', '行动方案'],
    ['数据、要素', '数据要素'],
    ['nova program', 'novaprogram'],
  ])('%s and %s are not', (one, other) => {
    expect(fold(one).text).not.toBe(fold(other).text);
  });

  test('a span leads back to the characters as printed', () => {
    const printed = '按 （京科发［２０２２］ 10 号）执行';
    const folded = fold(printed);
    const needle = fold('京科发〔2022〕10号').text;
    const [at = -1] = occurrences(folded.text, needle);
    const span = printedSpan(folded, at, at + needle.length);
    expect(printed.slice(span.start, span.end)).toBe('京科发［２０２２］ 10 号');
  });

  test('a character outside the basic plane keeps both its halves', () => {
    const printed = '前𠂇后';
    const folded = fold(printed);
    const at = folded.text.indexOf('𠂇');
    expect(printedSpan(folded, at, at + 2)).toEqual({ start: 1, end: 3 });
  });

  test('folding twice changes nothing, and every unit has a place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const folded = fold(text);
        expect(folded.starts.length).toBe(folded.text.length);
        expect(fold(folded.text).text).toBe(folded.text);
      }),
    );
  });
});

test('every character folds to what folds to itself', () => {
  const unsteady: string[] = [];
  for (let point = 1; point < 0x32000; point += 1) {
    if (point >= 0xd800 && point <= 0xdfff) continue;
    const once = fold(String.fromCodePoint(point)).text;
    if (fold(once).text !== once) unsteady.push(point.toString(16));
  }
  expect(unsteady).toEqual([]);
});

test('a text alone is folded to the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(foldText(text)).toBe(fold(text).text);
    }),
  );
});

test('one traditional character may become two units, and leads back to itself', () => {
  const folded = fold('前㗲后');
  expect(folded.text).toBe('前𠵾后');
  expect(printedSpan(folded, 1, 3)).toEqual({ start: 1, end: 2 });
});

test('a long text is folded whole', () => {
  const text = 'ＡＢ後'.repeat(20_000);
  expect(foldText(text)).toBe('ab后'.repeat(20_000));
});

test('occurrences do not overlap', () => {
  expect(occurrences('人人人人', '人人')).toEqual([0, 2]);
  expect(occurrences('人', '')).toEqual([]);
});
