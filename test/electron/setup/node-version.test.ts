import { expect, test } from 'vitest';

import { isNewEnough } from '../../../electron/setup/node-version.mjs';

// Node-API 10 came with 22.14.0 and 23.6.0: nodejs.org/api/n-api.html, "Node-API version matrix".
test.each([
  ['18.20.4', false],
  ['20.20.2', false],
  ['22.13.9', false],
  ['22.14.0', true],
  ['22.22.1', true],
  ['23.5.0', false],
  ['23.6.0', true],
  ['24.0.0', true],
  ['26.1.0', true],
])('Node %s serves: %s', (version, serves) => {
  expect(isNewEnough(version)).toBe(serves);
});
