import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { cachePath, cacheRoot, discard, publish, temporaryFolder } from '../../../electron/setup/cache.mjs';

describe('the place of the cache', () => {
  test('is what XDG_CACHE_HOME says, when that is absolute', () => {
    expect(cachePath('linux', { XDG_CACHE_HOME: '/var/c' }, '/home/li')).toBe('/var/c/gazette-reader');
    expect(cachePath('linux', { XDG_CACHE_HOME: 'c' }, '/home/li')).toBe('/home/li/.cache/gazette-reader');
  });

  test('is otherwise the one of the system', () => {
    expect(cachePath('linux', {}, '/home/li')).toBe('/home/li/.cache/gazette-reader');
    expect(cachePath('darwin', {}, '/Users/li')).toBe('/Users/li/Library/Caches/gazette-reader');
    expect(cachePath('win32', { LOCALAPPDATA: 'L' }, 'H')).toBe(join('L', 'gazette-reader', 'Cache'));
    expect(cachePath('win32', {}, 'H')).toBe(join('H', 'AppData', 'Local', 'gazette-reader', 'Cache'));
  });
});

test('a cache that cannot be written is one sentence that names it', () => {
  const before = process.env['XDG_CACHE_HOME'];
  // A file cannot hold a folder, whoever asks for it.
  process.env['XDG_CACHE_HOME'] = import.meta.filename;
  expect(() => cacheRoot()).toThrow(`${import.meta.filename}/gazette-reader, cannot be written`);
  if (before === undefined) delete process.env['XDG_CACHE_HOME'];
  else process.env['XDG_CACHE_HOME'] = before;
});

describe('what is put into the cache', () => {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'gazette-cache-'));
  });
  afterEach(() => {
    rmSync(root, { recursive: true, force: true });
  });

  test('takes the place of an older folder whole, and leaves nothing beside it', () => {
    const target = join(root, 'thing');
    mkdirSync(target);
    writeFileSync(join(target, 'old'), '');
    const fresh = temporaryFolder(root);
    writeFileSync(join(fresh, 'new'), 'x');
    publish(fresh, target);
    discard(fresh);
    expect(readdirSync(root)).toEqual(['thing']);
    expect(readdirSync(target)).toEqual(['new']);
    expect(readFileSync(join(target, 'new'), 'utf8')).toBe('x');
  });

  test('is not mistaken for what a killed set-up left behind, which goes after a day', () => {
    const abandoned = join(root, '.new-abandoned');
    const working = join(root, '.new-working');
    mkdirSync(abandoned);
    mkdirSync(working);
    const twoDaysAgo = new Date(Date.now() - 2 * 24 * 60 * 60 * 1000);
    utimesSync(abandoned, twoDaysAgo, twoDaysAgo);
    discard(temporaryFolder(root));
    expect(existsSync(abandoned)).toBe(false);
    expect(existsSync(working)).toBe(true);
  });
});
