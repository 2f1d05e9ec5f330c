import { expect, test } from 'vitest';
import { idsBetween } from '../../../../renderer/views/notebook/ids-between';

const ids = ['a', 'b', 'c', 'd'];

test('from one note to another, both included, upwards as downwards', () => {
  expect(idsBetween(ids, 'b', 'd')).toEqual(['b', 'c', 'd']);
  expect(idsBetween(ids, 'c', 'a')).toEqual(['a', 'b', 'c']);
  expect(idsBetween(ids, 'b', 'b')).toEqual(['b']);
});

test('where the first is gone, the last alone; where that is gone, none', () => {
  expect(idsBetween(ids, 'gone', 'c')).toEqual(['c']);
  expect(idsBetween(ids, 'a', 'gone')).toEqual([]);
});
