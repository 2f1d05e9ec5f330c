// @ts-check
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { cacheRoot, discard, temporaryFolder } from './cache.mjs';
import { capture } from './child.mjs';
import {
  cachedSubstitute,
  makeSubstitute,
  SUBSTITUTE_VERSION,
  substituteServes,
} from './electron-substitute.mjs';
import { knownFailure, SetupError } from './fatal.mjs';
import { withLock } from './lock.mjs';
import { lastLine, sizeOf } from './npm.mjs';
import { say, withProgress } from './progress.mjs';
import { inProject, installedVersion } from './project.mjs';

/** @typedef {{ executable: string, version: string, origin: 'override' | 'official' | 'substitute' }} ElectronRuntime */

const TRY_AGAIN_AFTER_MS = 24 * 60 * 60 * 1000;
const STALLED_AFTER_MS = 60_000;

/**
 * The Electron to run: the one that `ELECTRON_OVERRIDE_DIST_PATH` names, else the official one of the version in
 * package.json, else, where its download cannot be reached, the substitute from the npm registry. A download that failed
 * is not tried again for a day, unless the mirror, the proxy or the version has changed.
 * @returns {Promise<ElectronRuntime>}
 */
export async function ensureElectron() {
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (override) return overriding(override);
  return (
    official() ??
    recentSubstitute() ??
    withLock(async () => official() ?? recentSubstitute() ?? fetchElectron())
  );
}

/** @param {ElectronRuntime} runtime */
export function describe({ executable, version, origin }) {
  const from = {
    override: 'from ELECTRON_OVERRIDE_DIST_PATH',
    official: 'the official build',
    substitute: 'from the npm registry, for development; what users are given has the official one',
  };
  return `Electron ${version}, ${from[origin]}: ${executable}`;
}

/** @param {NodeJS.Platform} platform */
export function executableName(platform) {
  if (platform === 'darwin') return join('Electron.app', 'Contents', 'MacOS', 'Electron');
  return platform === 'win32' ? 'electron.exe' : 'electron';
}

/**
 * @param {string} folder
 * @returns {Promise<ElectronRuntime>}
 */
async function overriding(folder) {
  const executable = join(folder, executableName(process.platform));
  if (!existsSync(executable)) {
    throw new SetupError(
      `ELECTRON_OVERRIDE_DIST_PATH is set, but there is no ${executable}.`,
      `已设置 ELECTRON_OVERRIDE_DIST_PATH，但 ${executable} 不存在。`,
    );
  }
  const version = readVersion(folder);
  if (version !== undefined) return { executable, version, origin: 'override' };
  const asked = await capture(executable, ['-p', 'process.versions.electron'], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
  });
  return { executable, version: asked.stdout.trim(), origin: 'override' };
}

/** @returns {ElectronRuntime | undefined} */
function official() {
  const folder = inProject('node_modules', 'electron', 'dist');
  const executable = join(folder, executableName(process.platform));
  const version = installedVersion('electron');
  // Electron's installer writes path.txt last: without it the folder may be half unpacked.
  const complete = existsSync(inProject('node_modules', 'electron', 'path.txt')) && existsSync(executable);
  return complete && readVersion(folder) === version
    ? { executable, version, origin: 'official' }
    : undefined;
}

/** @param {string} folder */
function readVersion(folder) {
  try {
    return readFileSync(join(folder, 'version'), 'utf8').trim().replace(/^v/, '');
  } catch {
    return undefined;
  }
}

/** @returns {ElectronRuntime | undefined} the substitute, while a failed download of the official one is still fresh */
function recentSubstitute() {
  const executable = cachedSubstitute();
  if (executable === undefined || !isFresh(readFailure(), attempt(), Date.now())) return undefined;
  return { executable, version: SUBSTITUTE_VERSION, origin: 'substitute' };
}

/** @returns {Promise<ElectronRuntime>} */
async function fetchElectron() {
  const reason = isFresh(readFailure(), attempt(), Date.now()) ? readFailure()?.reason : await download();
  const runtime = official();
  if (runtime !== undefined) return runtime;
  const version = installedVersion('electron');
  if (!substituteServes()) {
    throw new SetupError(
      `Electron ${version} cannot be downloaded (${reason ?? 'no reason given'}); ELECTRON_MIRROR can name another source.`,
      `无法下载 Electron ${version}，可用环境变量 ELECTRON_MIRROR 指定镜像。`,
    );
  }
  say(
    `Electron ${version} cannot be downloaded (${reason ?? 'no reason given'}); ELECTRON_MIRROR can name another source.`,
  );
  const executable = cachedSubstitute() ?? (await makeSubstitute());
  return { executable, version: SUBSTITUTE_VERSION, origin: 'substitute' };
}

/**
 * Runs Electron's own installer, which knows its mirrors, its cache and its checksums.
 * @returns {Promise<string | undefined>} why it failed
 */
async function download() {
  const temporary = temporaryFolder(cacheRoot());
  const stalled = new AbortController();
  let seen = 0;
  let grewAt = Date.now();
  const measure = () => {
    // It downloads into a folder of its own under TMPDIR, and says nothing that could be read as progress.
    const done = sizeOf(temporary);
    if (done !== seen) grewAt = Date.now();
    seen = done;
    return { done, unit: /** @type {const} */ ('bytes') };
  };
  const watch = setInterval(() => {
    measure();
    if (Date.now() - grewAt > STALLED_AFTER_MS) stalled.abort();
  }, 1000);
  try {
    const proxied = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'].some(
      (name) => process.env[name],
    );
    /** @type {{ code: number, output: string }} */
    const installed = await withProgress(
      `Downloading Electron ${installedVersion('electron')}`,
      measure,
      () =>
        capture(process.execPath, [inProject('node_modules', 'electron', 'install.js')], {
          signal: stalled.signal,
          env: {
            ...process.env,
            TMPDIR: temporary,
            TEMP: temporary,
            TMP: temporary,
            ELECTRON_GET_NO_PROGRESS: '1',
            ...(proxied ? { ELECTRON_GET_USE_PROXY: 'true' } : {}),
          },
        }),
    );
    if (installed.code === 0 && official() !== undefined) {
      rmSync(failurePath(), { force: true });
      return undefined;
    }
    const failure = knownFailure(installed.output, {
      english: 'unpacking Electron',
      chinese: '安装 Electron',
    });
    if (failure !== undefined && /ENOSPC|EACCES|EROFS|EDQUOT/.test(installed.output)) throw failure;
    return remember(/Error: (.*)$/m.exec(installed.output)?.[1] ?? lastLine(installed.output));
  } catch (error) {
    if (stalled.signal.aborted) return remember(`nothing came for ${String(STALLED_AFTER_MS / 1000)} s`);
    throw error;
  } finally {
    clearInterval(watch);
    discard(temporary);
  }
}

/** @typedef {{ attempt: string, at: number, reason: string }} Failure */

/**
 * What a download depends on: when any of it changes, one that failed is worth another try.
 * @returns {string}
 */
function attempt() {
  const names = [
    'ELECTRON_MIRROR',
    'npm_config_electron_mirror',
    'ELECTRON_CUSTOM_DIR',
    'HTTPS_PROXY',
    'https_proxy',
  ];
  return [installedVersion('electron'), ...names.map((name) => process.env[name] ?? '')].join(' ');
}

/**
 * @param {Failure | undefined} failure
 * @param {string} attemptNow
 * @param {number} now milliseconds since the epoch
 * @returns {boolean} whether the very same attempt failed less than a day ago
 */
export function isFresh(failure, attemptNow, now) {
  if (failure?.attempt !== attemptNow) return false;
  const age = now - failure.at;
  return age >= 0 && age < TRY_AGAIN_AFTER_MS;
}

function failurePath() {
  return join(cacheRoot(), 'electron-download-failed.json');
}

/** @returns {Failure | undefined} */
function readFailure() {
  try {
    return JSON.parse(readFileSync(failurePath(), 'utf8'));
  } catch {
    return undefined;
  }
}

/** @param {string} reason */
function remember(reason) {
  mkdirSync(cacheRoot(), { recursive: true });
  writeFileSync(
    failurePath(),
    `${JSON.stringify({ attempt: attempt(), at: Date.now(), reason }, null, 2)}\n`,
  );
  return reason;
}
