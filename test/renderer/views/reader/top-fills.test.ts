import { expect, it } from 'vitest';
import { topFills } from '../../../../renderer/views/reader/top-fills';

const at = (start: number, end: number): { path: string; start: number; end: number } => ({
  path: 'art-1',
  start,
  end,
});

it('leaves highlights that lie apart as they are', () => {
  const fills = topFills([
    { colour: 'yellow', created: '1', passages: [at(10, 20)] },
    { colour: 'green', created: '2', passages: [at(0, 10)] },
  ]);
  expect(fills).toEqual(
    new Map([
      ['green', [at(0, 10)]],
      ['yellow', [at(10, 20)]],
    ]),
  );
});

it('shows the shorter over the longer, whichever was made first', () => {
  const fills = topFills([
    { colour: 'green', created: '1', passages: [at(10, 14)] },
    { colour: 'yellow', created: '2', passages: [at(0, 30)] },
    { colour: 'blue', created: '3', passages: [at(12, 22)] },
  ]);
  expect(fills).toEqual(
    new Map([
      ['yellow', [at(0, 10), at(22, 30)]],
      ['green', [at(10, 14)]],
      ['blue', [at(14, 22)]],
    ]),
  );
});

it('shows the newer of two that are equally long', () => {
  const fills = topFills([
    { colour: 'pink', created: '2022-10-02', passages: [at(5, 10)] },
    { colour: 'purple', created: '2022-10-01', passages: [at(0, 5)] },
    { colour: 'green', created: '2022-10-01', passages: [at(6, 11)] },
  ]);
  expect(fills.get('pink')).toEqual([at(5, 10)]);
  expect(fills.get('green')).toEqual([at(10, 11)]);
});
