import { describe, expect, it } from 'vitest';
import { outlineOf, type OutlineNode } from '../../../../renderer/views/reader/outline';
import type { Unit, UnitKind } from '../../../../shared/model/unit';

function unit(path: string, kind: UnitKind, parent: string | null, more: Partial<Unit> = {}): Unit {
  return { path, kind, parent, label: null, heading: null, text: '', table: null, lines: [1, 1], ...more };
}

const units = [
  unit('title', 'title', null, { text: '北京市经济和信息化局\n关于印发方案的通知' }),
  unit('p-1', 'paragraph', null, { text: '现印发给你们。' }),
  unit('title-2', 'title', null, { text: '方案' }),
  unit('ch-1', 'chapter', null, { label: '第一章', heading: '总则' }),
  unit('art-1', 'article', 'ch-1', { label: '第一条', text: '为规范管理，制定本办法。第二句。' }),
  unit('art-1/item-1', 'item', 'art-1', { label: '1.', text: '一项' }),
];

function shape(nodes: readonly OutlineNode[]): unknown[] {
  return nodes.map(({ path, children }) => (children.length > 0 ? [path, shape(children)] : path));
}

describe('the outline', () => {
  const outline = outlineOf(units, '北京市经济和信息化局关于印发方案的通知');

  it('goes down to the article', () => {
    expect(shape(outline.roots)).toEqual(['title', 'title-2', ['ch-1', ['art-1']]]);
  });

  it('names an article by the beginning of its text, and a title on one line', () => {
    expect(outline.roots[0]?.words).toBe('北京市经济和信息化局关于印发方案的通知');
    expect(outline.roots[2]?.children[0]).toMatchObject({ label: '第一条', words: '为规范管理，制定本办法' });
  });

  it('names a table without a name by its head', () => {
    const table = { header: ['指标', '', '2025年'], rows: [['绿化', '', '50%']], spans: [] };
    expect(outlineOf([unit('table-1', 'table', null, { table })], '').roots[0]?.words).toBe('指标 2025年');
  });

  it('knows the row of every unit that is read', () => {
    expect(Object.fromEntries(outline.rowOf)).toEqual({
      title: 'title',
      'p-1': 'title',
      'title-2': 'title-2',
      'ch-1': 'ch-1',
      'art-1': 'art-1',
      'art-1/item-1': 'art-1',
    });
    expect(outline.above.get('art-1')).toEqual(['ch-1']);
  });
});
