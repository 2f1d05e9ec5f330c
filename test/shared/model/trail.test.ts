import { expect, test } from 'vitest';
import { noTrail, trailOf, unitsByPath } from '../../../shared/model/trail';
import type { Unit, UnitKind } from '../../../shared/model/unit';

const unit = (
  path: string,
  parent: string | null,
  kind: UnitKind,
  label: string | null,
  heading: string | null,
): Unit => ({
  ...{ path, parent, kind, label, heading },
  text: '',
  table: null,
  lines: [1, 1],
});
const units = unitsByPath([
  unit('title', null, 'title', null, null),
  unit('ch-5', null, 'chapter', '第五章', '支持'),
  unit('art-14', 'ch-5', 'article', '第十四条', null),
  unit('art-14/item-1', 'art-14', 'item', '1.', null),
]);

test('an item stands in its article in its chapter, and is quoted by the article', () => {
  expect(trailOf(units, 'art-14/item-1')).toEqual({
    trail: ['第五章 支持', '第十四条', '1.'],
    label: '第十四条',
    paragraph: null,
  });
});

test('a chapter is quoted by itself, a title by nothing', () => {
  expect(trailOf(units, 'ch-5')).toEqual({ trail: ['第五章 支持'], label: '第五章', paragraph: null });
  expect(trailOf(units, 'title')).toEqual(noTrail);
  expect(trailOf(units, 'gone')).toEqual(noTrail);
});

test('paragraphs of an article are counted with its own text, and items belong to the one that they follow', () => {
  const article = { ...unit('art-6', null, 'article', '第六条', null), text: '申报人应当具备下列条件：' };
  const parts = unitsByPath([
    article,
    unit('art-6/item-1', 'art-6', 'item', '（一）', null),
    unit('art-6/item-1/p-1', 'art-6/item-1', 'paragraph', null, null),
    unit('art-6/p-1', 'art-6', 'paragraph', null, null),
    unit('art-6/p-2', 'art-6', 'paragraph', null, null),
    unit('art-6/item-2', 'art-6', 'item', '（一）', null),
    { ...unit('art-7', null, 'article', '第七条', '标题'), text: ' ' },
    unit('art-7/p-1', 'art-7', 'paragraph', null, null),
  ]);
  const paragraph = (path: string): number | null => trailOf(parts, path).paragraph;
  expect(paragraph('art-6')).toBeNull();
  expect(paragraph('art-6/item-1')).toBe(1);
  expect(paragraph('art-6/item-1/p-1')).toBe(1);
  expect(paragraph('art-6/p-1')).toBe(2);
  expect(paragraph('art-6/p-2')).toBe(3);
  expect(paragraph('art-6/item-2')).toBe(3);
  expect(paragraph('art-7/p-1')).toBeNull();
});

test('a unit that is its own parent does not hang the reader', () => {
  const looped = unitsByPath([unit('a', 'b', 'item', '1.', null), unit('b', 'a', 'item', '2.', null)]);
  expect(trailOf(looped, 'a').trail).toEqual(['2.', '1.']);
});
