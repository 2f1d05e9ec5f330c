import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseGazette } from '../../../electron/gazette/parse-gazette';
import { documentCharacters, furnitureCharacters, printedCharacters } from './conservation';
import { sourceOf } from './printed';
import { seedLines, seedSource } from './seed';

function expectWhole(lines: readonly string[]): void {
  const file = parseGazette(sourceOf(lines.join('\n')));
  const printed = printedCharacters(lines, file);
  expect(documentCharacters(file)).toBe(printed.documents);
  expect(furnitureCharacters(file)).toBe(printed.furniture);
}

/** Lines of every sort that rules look for, whole and cut, in any order. */
const fragments = [
  '',
  '北京市人民政府公报',
  '2022',
  '第 34 期（总第 766 期）',
  '目 录',
  'CONTENTS',
  '【部门文件】',
  '- 甲局关于印发《甲方案》的通知 (京甲[2022]1号) (6)',
  '(The Table of Contents is prepared',
  '甲局',
  '甲局关于印发《甲方案》的通知',
  '**关于印发《甲',
  '京甲[2022]1号',
  '各有关单位：',
  '(甲局代章)',
  '2022年6月30日',
  '(联系人：甲',
  '甲方案',
  '第一编 总则',
  '第一章 总 则',
  '第一节 甲',
  '第一条 为了发展，扩',
  '第二条之一 为了发展。',
  '一、总体要求',
  '（一）指导思想',
  '- (二)无正当理由;',
  '1. 推进标准化。加',
  '2. 推进。(责任单位:',
  '（1）甲',
  '大开放。',
  '- 选资格的；',
  '表 指标',
  '指标\t2025年',
  String.raw`能耗	$\geq 12\%$`,
  '专栏 工程',
  '· 3 ·',
  '政府公报查询方式',
  '邮 编：100161',
  'Nova Program',
];

describe('the parser', () => {
  it('loses and doubles no character of the issue 2022-34, and keeps their order', () => {
    expectWhole(seedLines());
  });

  it('loses and doubles no character, whatever lines come in whatever order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...fragments), { maxLength: 60 }), (lines) => {
        expectWhole(lines);
      }),
      { numRuns: 2000 },
    );
  });

  it('reads any text at all', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 60 }), { maxLength: 40 }), (lines) => {
        parseGazette(sourceOf(lines.join('\n')));
      }),
    );
  });

  it('gives paths that are unique, and parents that come before their children', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...fragments), { maxLength: 60 }), (lines) => {
        for (const { units } of parseGazette(sourceOf(lines.join('\n'))).documents) {
          const seen = new Set<string>();
          for (const { path, parent } of units) {
            expect(seen.has(path)).toBe(false);
            expect(parent === null || seen.has(parent)).toBe(true);
            expect(path).not.toMatch(/[#\s]/u);
            seen.add(path);
          }
        }
      }),
    );
  });

  it('numbers its findings by line', () => {
    const lines = parseGazette(seedSource()).findings.map(({ line }) => line);
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
    expect(Math.min(...lines)).toBeGreaterThan(0);
  });
});
