import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { withLock } from '../../../electron/setup/lock.mjs';

let cacheHome: string | undefined;
let lock = '';

beforeEach(() => {
  const root = mkdtempSync(join(tmpdir(), 'gazette-lock-'));
  cacheHome = process.env['XDG_CACHE_HOME'];
  process.env['XDG_CACHE_HOME'] = root;
  mkdirSync(join(root, 'gazette-reader'));
  lock = join(root, 'gazette-reader', 'set-up.lock');
});
afterEach(() => {
  rmSync(process.env['XDG_CACHE_HOME'] ?? '', { recursive: true, force: true });
  if (cacheHome === undefined) delete process.env['XDG_CACHE_HOME'];
  else process.env['XDG_CACHE_HOME'] = cacheHome;
});

test('the lock is there during the work, also within it, and gone after it, even a failed one', async () => {
  const inner = await withLock(() => withLock(() => Promise.resolve(existsSync(lock))));
  expect(inner).toBe(true);
  expect(existsSync(lock)).toBe(false);
  await expect(withLock(() => Promise.reject(new Error('stopped')))).rejects.toThrow('stopped');
  expect(existsSync(lock)).toBe(false);
});

test('the lock of a process that is gone is taken over', async () => {
  const gone = spawnSync(process.execPath, ['-e', '']).pid;
  writeFileSync(lock, `${String(gone)} ${hostname()}`);
  expect(await withLock(() => Promise.resolve('done'))).toBe('done');
});
