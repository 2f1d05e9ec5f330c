import { describe, expect, it } from 'vitest';
import { numeralValue, ordinal } from '../../../shared/text/ordinals';

describe('Chinese numbers', () => {
  it.each([
    ['一', 1],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['九十九', 99],
    ['一百', 100],
    ['一百零三', 103],
    ['一百一十', 110],
    ['一百二十', 120],
    ['两百', 200],
    ['一千零五', 1005],
    ['一千二百六十', 1260],
    ['二〇二二', 2022],
    ['〇', 0],
    ['12', 12],
    ['１２', 12],
  ])('%s is %i', (text, value) => {
    expect(numeralValue(text)).toBe(value);
  });

  it.each(['', '甲', '十百', '三十十', '12345', '一万'])('%j is none', (text) => {
    expect(numeralValue(text)).toBeNull();
  });
});

describe('ordinals of labels', () => {
  it.each([
    ['第二十条', 20, null],
    ['一、', 1, null],
    ['（十二）', 12, null],
    ['(三)', 3, null],
    ['1.', 1, null],
    ['16．', 16, null],
    ['第 14 條', 14, null],
    ['第 14-1 條', 14, 1],
    ['第 14 條之 2', 14, 2],
    ['第 一 章', 1, null],
    ['第三篇', 3, null],
    ['第二部分', 2, null],
    ['①', 1, null],
    ['⑳', 20, null],
    ['⑴', 1, null],
    ['⒊', 3, null],
    ['㈩', 10, null],
    ['1.2', 2, null],
    ['10.2.13', 13, null],
    ['Article 5', 5, null],
    ['Article 5-1', 5, 1],
    ['Chapter IV', 4, null],
    ['第 14 条', 14, null],
    ['第一百二十条之一', 120, 1],
    ['第三章', 3, null],
    ['条', null, null],
  ])('%s', (label, value, inserted) => {
    expect(ordinal(label)).toEqual(value === null ? null : { value, inserted });
  });
});
