import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { fingerprint, makeWhenChanged, sameContents } from '../../../electron/setup/fingerprint.mjs';

let root = '';
let cacheHome: string | undefined;
let times = 0;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'gazette-made-'));
  // The lock stands in the cache; that of the person who runs the tests is left alone.
  cacheHome = process.env['XDG_CACHE_HOME'];
  process.env['XDG_CACHE_HOME'] = root;
  times = 0;
  writeFileSync(join(root, 'source'), 'one');
});
afterEach(() => {
  if (cacheHome === undefined) delete process.env['XDG_CACHE_HOME'];
  else process.env['XDG_CACHE_HOME'] = cacheHome;
  rmSync(root, { recursive: true, force: true });
});

function make(work: () => void = () => undefined, made = true, whole = true): Promise<void> {
  return makeWhenChanged({
    root,
    from: ['source', 'folder'],
    marker: 'marker.json',
    made: () => made,
    make: () => {
      times += 1;
      work();
      return Promise.resolve(whole);
    },
  });
}

test('is made once, and again only when a source has other contents', async () => {
  await make();
  await make();
  expect(times).toBe(1);
  const later = new Date(Date.now() + 5000);
  utimesSync(join(root, 'source'), later, later);
  await make();
  expect(times).toBe(1);
  writeFileSync(join(root, 'source'), 'two!');
  await make();
  expect(times).toBe(2);
});

test('is made again when its result is gone, or a source appears', async () => {
  await make();
  await make(undefined, false);
  expect(times).toBe(2);
  writeFileSync(join(root, 'folder'), '');
  await make();
  expect(times).toBe(3);
});

test('is not taken for made when the work failed, whatever was there before', async () => {
  await make();
  writeFileSync(join(root, 'source'), 'two!');
  const failing = make(() => {
    throw new Error('stopped');
  });
  await expect(failing).rejects.toThrow('stopped');
  writeFileSync(join(root, 'source'), 'one');
  await make();
  expect(times).toBe(3);
});

test('is made again when the result serves but is not whole', async () => {
  await make(undefined, true, false);
  await make();
  await make();
  expect(times).toBe(2);
});

test('a source that changes during the work is seen the next time', async () => {
  await make(() => {
    writeFileSync(join(root, 'source'), 'changed meanwhile');
  });
  await make();
  expect(times).toBe(2);
});

test('files of a known size and time are not read again', () => {
  const before = fingerprint(root, ['source']);
  const known = {
    source: { ...before['source'], size: 3, mtimeMs: before['source']?.mtimeMs ?? 0, sha256: 'known' },
  };
  expect(fingerprint(root, ['source'], known)['source']?.sha256).toBe('known');
  expect(sameContents(before, known)).toBe(false);
});
