import { expect, test } from 'vitest';
import { trailOf, unitsByPath } from '../../../shared/model/trail';
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
  });
});

test('a chapter is quoted by itself, a title by nothing', () => {
  expect(trailOf(units, 'ch-5')).toEqual({ trail: ['第五章 支持'], label: '第五章' });
  expect(trailOf(units, 'title')).toEqual({ trail: [], label: null });
  expect(trailOf(units, 'gone')).toEqual({ trail: [], label: null });
});

test('a unit that is its own parent does not hang the reader', () => {
  const looped = unitsByPath([unit('a', 'b', 'item', '1.', null), unit('b', 'a', 'item', '2.', null)]);
  expect(trailOf(looped, 'a').trail).toEqual(['2.', '1.']);
});
