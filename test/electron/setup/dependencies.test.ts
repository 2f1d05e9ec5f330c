import { expect, test } from 'vitest';

import { answersTo } from '../../../electron/setup/dependencies.mjs';

const wanted = {
  '': { version: '1.0.0' },
  'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
  'node_modules/b-darwin': { version: '2.0.0', integrity: 'sha512-b', optional: true },
};

test('node_modules answers to the lock file when each package is there, but for those of other platforms', () => {
  expect(answersTo(wanted, { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' } })).toBe(true);
});

test('another version, another content or a missing package does not answer', () => {
  expect(answersTo(wanted, { 'node_modules/a': { version: '1.0.1', integrity: 'sha512-a' } })).toBe(false);
  expect(answersTo(wanted, { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-x' } })).toBe(false);
  expect(answersTo(wanted, {})).toBe(false);
});
