import { expect, test } from 'vitest';

import { authorityFile, displaySocket, needsVirtualDisplay } from '../../../electron/setup/display.mjs';

test('a virtual display is for a Linux that has none', () => {
  expect(needsVirtualDisplay('linux', {})).toBe(true);
  expect(needsVirtualDisplay('linux', { DISPLAY: '' })).toBe(true);
  expect(needsVirtualDisplay('linux', { DISPLAY: ':0' })).toBe(false);
  expect(needsVirtualDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(false);
  expect(needsVirtualDisplay('darwin', {})).toBe(false);
  expect(needsVirtualDisplay('win32', {})).toBe(false);
});

test('a display of this machine has a socket, one over the network has none', () => {
  expect(displaySocket(':0')).toBe('/tmp/.X11-unix/X0');
  expect(displaySocket('unix:12.0')).toBe('/tmp/.X11-unix/X12');
  expect(displaySocket('localhost:10.0')).toBeUndefined();
});

test('the cookie file has one entry, for any host and any display', () => {
  const cookie = Buffer.alloc(16, 7);
  const name = Buffer.from('MIT-MAGIC-COOKIE-1');
  const expected = Buffer.concat([
    Buffer.from('ffff000000000012', 'hex'),
    name,
    Buffer.from('0010', 'hex'),
    cookie,
  ]);
  expect(authorityFile(cookie)).toEqual(expected);
});
