// @ts-check
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { discard, publish, temporaryFolder } from './cache.mjs';
import { capture } from './child.mjs';
import { knownFailure, SetupError } from './fatal.mjs';
import { withLock } from './lock.mjs';
import { lastLine, NPM_OPTIONS, npmCommand } from './npm.mjs';
import { withProgress } from './progress.mjs';
import { inProject } from './project.mjs';

const DOING = { english: 'installing the dependencies', chinese: '安装依赖' };
const MARKER = '.gazette-reader.json';

/**
 * One package of a lock file, as far as it matters here.
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, link?: boolean }} LockEntry
 */

/**
 * Whether what npm says it installed is what the lock file asks for. Optional packages may be missing: they are for
 * other platforms.
 * @param {Record<string, LockEntry>} wanted `packages` of package-lock.json
 * @param {Record<string, LockEntry>} installed `packages` of node_modules/.package-lock.json
 * @returns {boolean}
 */
export function answersTo(wanted, installed) {
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true;
    const found = installed[path];
    if (found === undefined) return entry.optional === true;
    return found.version === entry.version && found.integrity === entry.integrity;
  });
}

/**
 * Installs the dependencies when node_modules does not answer to package-lock.json. Install scripts are left out: no
 * dependency needs one (better-sqlite3 brings its addon along, Electron is fetched by a step of its own), so none gets
 * to run on the reader's machine.
 */
export async function ensureDependencies() {
  if (isInstalled()) return;
  await withLock(async () => {
    if (isInstalled()) return;
    const lock = readFileSync(inProject('package-lock.json'), 'utf8');
    // Installed beside node_modules and put in its place whole: npm works in it package by package, and one that was
    // interrupted may still be at it.
    const staged = temporaryFolder(inProject('out'));
    try {
      for (const name of ['package.json', 'package-lock.json', '.npmrc']) {
        if (existsSync(inProject(name))) copyFileSync(inProject(name), join(staged, name));
      }
      const places = Object.keys(JSON.parse(lock).packages).filter((path) => path !== '');
      const measure = () => ({
        done: places.filter((path) => existsSync(join(staged, path, 'package.json'))).length,
        total: places.length,
        unit: /** @type {const} */ ('packages'),
      });
      await withProgress('Installing the dependencies', measure, () => install(staged));
      writeFileSync(join(staged, 'node_modules', MARKER), `${JSON.stringify({ lock: hash(lock) })}\n`);
      publish(join(staged, 'node_modules'), inProject('node_modules'));
    } finally {
      discard(staged);
    }
  });
}

/** @param {string} folder one with package.json and the lock file */
async function install(folder) {
  const npm = npmCommand();
  const args = ['ci', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', ...NPM_OPTIONS];
  const online = await capture(npm.command, [...npm.args, ...args], { cwd: folder });
  if (online.code === 0) return;
  const failure = knownFailure(online.output, DOING);
  // Without a network everything may still be in npm's own cache.
  const offline = await capture(npm.command, [...npm.args, ...args, '--offline'], { cwd: folder });
  if (offline.code === 0) return;
  throw (
    failure ??
    new SetupError(
      `npm could not install the dependencies: ${lastLine(online.output)}`,
      'npm 未能安装依赖。',
      online.output.trim(),
    )
  );
}

function isInstalled() {
  let lock;
  let installed;
  try {
    lock = readFileSync(inProject('package-lock.json'), 'utf8');
    installed = readFileSync(inProject('node_modules', '.package-lock.json'), 'utf8');
  } catch {
    return false;
  }
  const sum = hash(lock);
  try {
    if (JSON.parse(readFileSync(inProject('node_modules', MARKER), 'utf8')).lock === sum) return true;
  } catch {
    // Installed by hand with npm: what npm wrote down decides.
  }
  if (!answersTo(JSON.parse(lock).packages, JSON.parse(installed).packages)) return false;
  writeFileSync(inProject('node_modules', MARKER), `${JSON.stringify({ lock: sum })}\n`);
  return true;
}

/** @param {string} text */
function hash(text) {
  return createHash('sha256').update(text).digest('hex');
}
