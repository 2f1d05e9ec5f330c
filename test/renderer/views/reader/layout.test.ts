import { describe, expect, it } from 'vitest';
import { blocksOf, roleOf } from '../../../../renderer/views/reader/layout';
import type { Unit, UnitKind } from '../../../../shared/model/unit';

function unit(path: string, kind: UnitKind, more: Partial<Unit> = {}): Unit {
  return {
    path,
    kind,
    parent: null,
    label: null,
    heading: null,
    text: '',
    table: null,
    lines: [1, 1],
    ...more,
  };
}

describe('blocks', () => {
  it('hold the paragraphs of a box, and end with it', () => {
    const box = unit('h-3/box-1', 'box', { parent: 'h-3' });
    const inside = unit('h-3/box-1/p-1', 'paragraph', { parent: 'h-3/box-1' });
    const deeper = unit('h-3/box-1/p-1/i-1', 'item', { parent: 'h-3/box-1/p-1' });
    const after = unit('h-3/m-13', 'measure', { parent: 'h-3' });
    expect(blocksOf([box, inside, deeper, after])).toEqual([
      { type: 'box', unit: box, within: [inside, deeper] },
      { type: 'unit', unit: after },
    ]);
  });

  it('set all signatures and the date together', () => {
    const units = [unit('signature', 'signature'), unit('signature-2', 'signature'), unit('date', 'date')];
    expect(blocksOf(units)).toEqual([{ type: 'closing', units }]);
  });
});

describe('roles', () => {
  it.each(['京科发[2022]10号', '京经信发〔2022〕46号', '京金融〔2022〕 177 号'])(
    'know the number %s',
    (text) => {
      expect(roleOf(unit('number', 'note', { text }))).toBe('number');
    },
  );

  it('do not take a sentence that names a number for one', () => {
    expect(roleOf(unit('p-1', 'paragraph', { text: '根据京科发〔2017〕65号文件执行。' }))).toBe('paragraph');
  });

  it('set a heading with its text on the same line as a paragraph', () => {
    const subheading = unit('h-2/sub-1', 'subheading', { label: '（一）', text: '构建体系。完善体系。' });
    expect(roleOf(subheading)).toBe('measure');
    expect(roleOf({ ...subheading, heading: '总体思路', text: '' })).toBe('subheading');
  });
});
