import { expect, test } from 'vitest';

import { needsLibrary } from '../../../electron/setup/gazette-arguments.mjs';
import { startArguments } from '../../../electron/setup/start-arguments.mjs';

test('the picture of npm start is named relative to the folder it was typed in; the rest is the reader’s', () => {
  expect(startArguments(['--screenshot', 'a.png', 'x'], '/home/li')).toEqual({
    screenshot: '/home/li/a.png',
    rest: ['x'],
  });
  expect(startArguments(['--screenshot=/t/a.png'], '/home/li').screenshot).toBe('/t/a.png');
  expect(startArguments(['--language=en'], '/')).toEqual({ screenshot: undefined, rest: ['--language=en'] });
});

test.each([[['--screenshot']], [['--screenshot=']], [['--screenshot', '--other']]])(
  '%j is refused',
  (args) => {
    expect(() => startArguments(args, '/')).toThrow('--screenshot needs the name of a file.');
  },
);

test('the library is built first for commands that read it', () => {
  expect(needsLibrary(['search', '教育', '--json'])).toBe(true);
  expect(needsLibrary(['inspect', 'a.txt', '--json'])).toBe(false);
  expect(needsLibrary(['build', 'gazettes'])).toBe(false);
  expect(needsLibrary(['search', '教育', '--library', 'other.sqlite'])).toBe(false);
  expect(needsLibrary(['import', 'a.txt'])).toBe(true);
  expect(needsLibrary(['verify'])).toBe(true);
  expect(needsLibrary(['verify', '--library=other.sqlite'])).toBe(false);
  expect(needsLibrary(['--help'])).toBe(false);
});
