// @ts-check
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';

import { SetupError } from './fatal.mjs';

const NAME = 'gazette-reader';
const ABANDONED_AFTER_MS = 24 * 60 * 60 * 1000;

/**
 * Where what is fetched or built once is kept, outside the checkout, so that neither a fresh clone nor `npm ci` pays
 * for it again: `$XDG_CACHE_HOME` when it is set, else the place that the system has for caches.
 * @param {NodeJS.Platform} platform
 * @param {Record<string, string | undefined>} env
 * @param {string} home
 * @returns {string} an absolute path, which need not exist
 */
export function cachePath(platform, env, home) {
  // The XDG specification says to ignore a value that is not absolute.
  if (env['XDG_CACHE_HOME']?.startsWith('/')) return join(env['XDG_CACHE_HOME'], NAME);
  if (platform === 'darwin') return join(home, 'Library', 'Caches', NAME);
  if (platform === 'win32') return join(env['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'), NAME, 'Cache');
  return join(home, '.cache', NAME);
}

/** The cache folder of this machine; it is made when it is not there. Throws a SetupError when it cannot be written. */
export function cacheRoot() {
  const root = cachePath(process.platform, process.env, homedir());
  try {
    mkdirSync(root, { recursive: true });
    accessSync(root, constants.W_OK);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new SetupError(
      `The folder for what is fetched once, ${root}, cannot be written (${reason}); XDG_CACHE_HOME can name another.`,
      `缓存目录 ${root} 无法写入（${reason}），可用环境变量 XDG_CACHE_HOME 另行指定。`,
    );
  }
  return root;
}

/** @type {Set<string>} */
const temporaries = new Set();

process.on('exit', () => {
  for (const path of temporaries) rmSync(path, { recursive: true, force: true, maxRetries: 2 });
});

/**
 * A new folder beside the place where its contents will stand in the end: on the same file system, so that
 * {@link publish} is one rename. It is removed when this process ends, whatever the reason short of SIGKILL; what a
 * killed process left behind is removed a day later.
 * @param {string} parent
 * @returns {string}
 */
export function temporaryFolder(parent) {
  mkdirSync(parent, { recursive: true });
  for (const name of readdirSync(parent)) {
    if (!name.startsWith('.new-')) continue;
    const path = join(parent, name);
    const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > ABANDONED_AFTER_MS) rmSync(path, { recursive: true, force: true });
  }
  const path = mkdtempSync(join(parent, '.new-'));
  temporaries.add(path);
  return path;
}

/** @param {string} path a folder from {@link temporaryFolder} */
export function discard(path) {
  rmSync(path, { recursive: true, force: true, maxRetries: 2 });
  temporaries.delete(path);
}

/**
 * Puts a finished file or folder in its place with one rename, so that a name in the cache always means a whole thing.
 * @param {string} from on the same file system
 * @param {string} to an older folder of that name gives way
 */
export function publish(from, to) {
  mkdirSync(dirname(to), { recursive: true });
  if (existsSync(to) && statSync(to).isDirectory()) {
    // A folder cannot be renamed over a folder that holds something; the old one steps aside first.
    const aside = mkdtempSync(join(dirname(from), '.new-'));
    renameSync(to, join(aside, basename(to)));
    renameSync(from, to);
    rmSync(aside, { recursive: true, force: true });
  } else {
    renameSync(from, to);
  }
}
