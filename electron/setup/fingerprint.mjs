// @ts-check
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

import { withLock } from './lock.mjs';

/** @typedef {Record<string, { size: number, mtimeMs: number, sha256: string }>} Fingerprint paths with `/`, relative */

/**
 * What a set of files is at this moment. Files whose size and time are those of an earlier fingerprint are taken to have
 * its contents, and are not read: a few hundred files cost a few milliseconds.
 * @param {string} root
 * @param {string[]} paths files and folders, relative to the root; what is not there is left out
 * @param {Fingerprint} [earlier]
 * @returns {Fingerprint}
 */
export function fingerprint(root, paths, earlier = {}) {
  /** @type {Fingerprint} */
  const marks = {};
  for (const path of paths.flatMap((name) => filesUnder(join(root, name))).sort()) {
    const name = relative(root, path).split(sep).join('/');
    const { size, mtimeMs } = statSync(path);
    const known = earlier[name];
    marks[name] =
      known?.size === size && known.mtimeMs === mtimeMs
        ? known
        : { size, mtimeMs, sha256: createHash('sha256').update(readFileSync(path)).digest('hex') };
  }
  return marks;
}

/**
 * @param {Fingerprint} one
 * @param {Fingerprint} other
 * @returns {boolean} whether both have the same files with the same contents, whatever their times
 */
export function sameContents(one, other) {
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => one[name]?.sha256 === other[name]?.sha256)
  );
}

/**
 * Makes something again when what it is made of has changed, or when it is not there. The note of what it was made of
 * is removed first and written last, so that work that was interrupted is never taken for done.
 * @param {{ root: string, from: string[], marker: string, made: () => boolean, make: () => Promise<boolean> }} step
 *   `from` and `marker` relative to `root`; `made` says whether the results are in their places;
 *   `make` gives false for a result that serves but is to be made again the next time
 */
export async function makeWhenChanged({ root, from, marker, made, make }) {
  const path = join(root, marker);
  const isCurrent = () => {
    const earlier = readMarker(path);
    if (earlier === undefined || !made()) return false;
    const now = fingerprint(root, from, earlier);
    if (!sameContents(earlier, now)) return false;
    // Touched files would be read again at each start.
    if (JSON.stringify(earlier) !== JSON.stringify(now)) writeMarker(path, now);
    return true;
  };
  if (isCurrent()) return;
  await withLock(async () => {
    if (isCurrent()) return;
    // Taken before the work: what changes during it is seen the next time.
    const now = fingerprint(root, from);
    rmSync(path, { force: true });
    if (await make()) writeMarker(path, now);
  });
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/**
 * @param {string} path
 * @returns {Fingerprint | undefined}
 */
function readMarker(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * @param {string} path
 * @param {Fingerprint} marks
 */
function writeMarker(path, marks) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, JSON.stringify(marks));
  renameSync(`${path}.new`, path);
}
