import { describe, expect, it } from 'vitest';
import { markLines } from '../../../electron/gazette/heading-lines';
import { printed } from './printed';

const headings = (text: string): boolean[] => markLines(printed(text)).map(({ isHeading }) => isHeading);

describe('a labelled line without a stop', () => {
  it('is a heading where its run is set as headings', () => {
    expect(headings('（一）公司治理\n（二）经营情况\n（三）风险管理')).toEqual([true, true, true]);
  });

  it('is a cut paragraph where its run ends in stops', () => {
    expect(headings('1. 甲项;\n2. 采取不正当手段骗取新星计划入\n3. 丙项。')).toEqual([false, false, false]);
  });

  it('is a heading when nothing decides', () => {
    expect(headings('一、总体要求')).toEqual([true]);
  });

  it('is no heading when it holds a sentence or is longer than headings are', () => {
    expect(headings('1. 推进标准化。组建标准委员会,加')).toEqual([false]);
    expect(headings(`1. ${'推进数据采集处理标准化'.repeat(6)}`)).toEqual([false]);
  });

  it('belongs to a new run when the numbers begin again', () => {
    expect(headings('（一）公司治理\n（二）经营情况\n第九条 下述情形:\n（一）甲;\n（二）乙。')).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
