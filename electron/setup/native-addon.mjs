// @ts-check
import { createHash } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { cacheRoot, discard, publish, temporaryFolder } from './cache.mjs';
import { capture } from './child.mjs';
import { knownFailure, SetupError } from './fatal.mjs';
import { withLock } from './lock.mjs';
import { nodeHeaders } from './node-version.mjs';
import { errorLine, lastLine } from './npm.mjs';
import { noMeasure, say, withProgress } from './progress.mjs';
import { inProject, installedVersion } from './project.mjs';

/**
 * better-sqlite3 asks for Node-API 10, which Electron has since 35. Of what is new in it, its sources need references to
 * strings; the header, put beside them, gives them those in Node-API 9.
 */
const FLAGS = '-UNAPI_VERSION -DNAPI_VERSION=9';
const HEADER = fileURLToPath(new URL('primitive-references.h', import.meta.url));
const FIRST_ELECTRON_WITH_NODE_API_10 = 35;

const placeInPackage = () =>
  inProject('node_modules', 'better-sqlite3', 'build', 'Release', 'better_sqlite3.node');
const markerInPackage = () => join(dirname(placeInPackage()), 'gazette-reader.json');

/**
 * Whether the addon that better-sqlite3 brings along cannot be loaded by this Electron: there it does not fail, it ends
 * the process.
 * @param {string} electronVersion such as `33.2.1`
 * @returns {boolean}
 */
export function needsOwnBuild(electronVersion) {
  return Number.parseInt(electronVersion, 10) < FIRST_ELECTRON_WITH_NODE_API_10;
}

/**
 * Whether {@link ensureNativeAddon} will have to build, and so needs a compiler.
 * @param {import('./electron-runtime.mjs').ElectronRuntime} electron
 * @returns {boolean}
 */
export function willBuild(electron) {
  return needsOwnBuild(electron.version) && !existsSync(placeInCache(buildKey()));
}

/**
 * Sees to it that better-sqlite3 can be loaded by Node and by this Electron. Nothing is done for an Electron that the
 * bundled addon serves; for an older one it is built from source, once, and kept in the cache.
 * @param {import('./electron-runtime.mjs').ElectronRuntime} electron
 */
export async function ensureNativeAddon(electron) {
  if (!needsOwnBuild(electron.version)) {
    if (existsSync(markerInPackage()))
      rmSync(dirname(dirname(placeInPackage())), { recursive: true, force: true });
    return;
  }
  const key = buildKey();
  if (existsSync(placeInPackage()) && readMarker() === key) return;
  await withLock(async () => {
    const cached = placeInCache(key);
    if (!existsSync(cached)) await build(dirname(cached), electron);
    putInPackage(cached, key);
  });
}

/** @param {string} key */
function placeInCache(key) {
  return join(
    cacheRoot(),
    `better-sqlite3-${installedVersion('better-sqlite3')}-${key}`,
    'better_sqlite3.node',
  );
}

/** What the built file depends on: the sources, as the lock file pins them, the flags, the header and the machine. */
function buildKey() {
  const lock = JSON.parse(readFileSync(inProject('package-lock.json'), 'utf8'));
  const pinned = ['better-sqlite3', 'node-addon-api'].map((name) => {
    const entry = lock.packages[`node_modules/${name}`] ?? {};
    return `${name} ${String(entry.version)} ${String(entry.integrity)}`;
  });
  const parts = [...pinned, FLAGS, readFileSync(HEADER, 'utf8'), process.platform, process.arch];
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 12);
}

function readMarker() {
  try {
    return String(JSON.parse(readFileSync(markerInPackage(), 'utf8')).key);
  } catch {
    return undefined;
  }
}

/**
 * @param {string} cached
 * @param {string} key
 */
function putInPackage(cached, key) {
  const place = placeInPackage();
  mkdirSync(dirname(place), { recursive: true });
  copyFileSync(cached, `${place}.new`);
  renameSync(`${place}.new`, place);
  writeFileSync(markerInPackage(), `${JSON.stringify({ key, from: cached }, null, 2)}\n`);
}

/**
 * Builds the addon in the system's folder for temporary files, because make cannot work in a folder whose name has a
 * space in it, and keeps it only when both runtimes have opened a database with it.
 * @param {string} target the folder in the cache
 * @param {import('./electron-runtime.mjs').ElectronRuntime} electron
 */
async function build(target, electron) {
  const headers = await nodeHeaders();
  const temporary = temporaryFolder(tmpdir());
  const staged = temporaryFolder(dirname(target));
  try {
    const sources = join(temporary, 'better-sqlite3');
    cpSync(inProject('node_modules', 'better-sqlite3'), sources, {
      recursive: true,
      filter: (from) => !/better-sqlite3[\\/](?:prebuilds|build)$/.test(from),
    });
    const header = join(temporary, basename(HEADER));
    copyFileSync(HEADER, header);
    symlinkSync(headers, join(temporary, 'node'));
    const gyp = inProject('node_modules', 'node-gyp', 'bin', 'node-gyp.js');
    const args = ['rebuild', '--release', '--force_build=1', `--nodedir=${join(temporary, 'node')}`];
    const built = await withProgress(
      `Building better-sqlite3 for Electron ${electron.version} (about a minute)`,
      noMeasure,
      () =>
        capture(process.execPath, [gyp, ...args], {
          cwd: sources,
          env: {
            ...withoutBuildTarget(process.env),
            CXXFLAGS: `${process.env['CXXFLAGS'] ?? ''} ${FLAGS} -include ${header}`.trim(),
            NODE_PATH: inProject('node_modules'),
            JOBS: 'max',
          },
        }),
    );
    const result = join(sources, 'build', 'Release', 'better_sqlite3.node');
    if (built.code !== 0 || !existsSync(result)) {
      throw (
        knownFailure(built.output, { english: 'building better-sqlite3', chinese: '编译 better-sqlite3' }) ??
        new SetupError(
          `better-sqlite3 could not be built: ${errorLine(built.output)}`,
          '无法编译 better-sqlite3。',
          built.output.trim(),
        )
      );
    }
    const addon = join(staged, 'better_sqlite3.node');
    copyFileSync(result, addon);
    chmodSync(addon, 0o755);
    await verify(addon, electron);
    publish(staged, target);
  } finally {
    discard(temporary);
    discard(staged);
  }
}

/**
 * What npm hands on from its configuration weighs more with node-gyp than an argument does; a person's `nodedir` for some
 * other Node would be built against in place of ours.
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
export function withoutBuildTarget(env) {
  const target =
    /^npm_(?:package_)?config_(?:node_gyp_)?(?:nodedir|target|target_arch|arch|runtime|disturl|dist_url)$/i;
  return Object.fromEntries(Object.entries(env).filter(([name]) => !target.test(name)));
}

/**
 * @param {string} addon
 * @param {import('./electron-runtime.mjs').ElectronRuntime} electron
 */
async function verify(addon, electron) {
  const script = fileURLToPath(new URL('verify-addon.cjs', import.meta.url));
  const runtimes = [
    { name: `Node ${process.versions.node}`, command: process.execPath, env: process.env },
    {
      name: `Electron ${electron.version}`,
      command: electron.executable,
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    },
  ];
  for (const runtime of runtimes) {
    const opened = await capture(runtime.command, [script, addon], { env: runtime.env });
    if (opened.code !== 0) {
      throw new SetupError(
        `better-sqlite3 was built, but ${runtime.name} cannot open a database with it: ${lastLine(opened.output)}`,
        `better-sqlite3 已编译，但 ${runtime.name} 无法用它打开数据库。`,
      );
    }
    say(`better-sqlite3 works in ${runtime.name}: ${opened.stdout.trim()}`);
  }
}
