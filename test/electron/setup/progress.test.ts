import { expect, test } from 'vitest';

import { progressLine } from '../../../electron/setup/progress.mjs';

test('bytes with a known end are a bar, a share and an amount', () => {
  const line = progressLine('Node', { done: 26_000_000, total: 52_000_000, unit: 'bytes' }, 3.2);
  expect(line).toBe(`Node  ${'█'.repeat(14)}${'░'.repeat(14)}  50%  26 of 52 MB  3 s`);
});

test('more than the whole is the whole', () => {
  expect(progressLine('a', { done: 9, total: 3, unit: 'packages' }, 0)).toContain('100%  3 of 3 packages');
});

test('work without an amount shows how long it has run', () => {
  expect(progressLine('Building', { done: 0, unit: 'none' }, 61.4)).toBe('Building  61 s');
  expect(progressLine('Fetching', { done: 7_400_000, unit: 'bytes' }, 2)).toBe('Fetching  7 MB  2 s');
});
