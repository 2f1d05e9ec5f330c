// @ts-check
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { discard, temporaryFolder } from './cache.mjs';
import { SetupError } from './fatal.mjs';
import { findProgram } from './system-packages.mjs';

const SCREEN = '1440x900x24';
const READY_WITHIN_MS = 15_000;

/**
 * @param {NodeJS.Platform} platform
 * @param {Record<string, string | undefined>} env
 * @returns {boolean} whether there is no screen to open a window on
 */
export function needsVirtualDisplay(platform, env) {
  return platform === 'linux' && !env['DISPLAY'] && !env['WAYLAND_DISPLAY'];
}

/**
 * The socket of a display on this machine. Undefined for one reached over the network, as with `ssh -X`.
 * @param {string} display the value of `DISPLAY`, such as `:0` or `unix:1.0`
 * @returns {string | undefined}
 */
export function displaySocket(display) {
  const number = /^(?:unix)?:(\d+)(?:\.\d+)?$/.exec(display)?.[1];
  return number === undefined ? undefined : `/tmp/.X11-unix/X${number}`;
}

/** Fails in one sentence when `DISPLAY` names a display of this machine that does not answer. */
export async function requireDisplay() {
  const display = process.env['DISPLAY'];
  if (process.platform !== 'linux' || !display || process.env['WAYLAND_DISPLAY']) return;
  const socket = displaySocket(display);
  // X servers listen in the abstract name space too, which containers may share without the file.
  if (socket === undefined || (await answers(socket)) || (await answers(`\0${socket}`))) return;
  throw new SetupError(
    `DISPLAY is ${display}, but no display answers there; unset it to run on a virtual one.`,
    `DISPLAY 的值为 ${display}，但没有可用的显示器；取消该变量即可使用虚拟显示器。`,
  );
}

/** @param {string} path */
function answers(path) {
  return new Promise((resolve) => {
    const socket = connect(path);
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => {
      resolve(false);
    });
  });
}

/**
 * Starts a virtual display of our own on a free number, which only who has its cookie can look at.
 * @returns {Promise<{ env: Record<string, string>, stop: () => void }>} `env` is what a program needs to draw on it
 */
export async function startVirtualDisplay() {
  const program = findProgram('Xvfb');
  if (program === undefined) {
    throw new SetupError(
      'There is no display, and no Xvfb to stand in for one.',
      '没有显示器，也没有可以代替的 Xvfb。',
    );
  }
  const folder = temporaryFolder(tmpdir());
  const authority = join(folder, 'authority');
  writeFileSync(authority, authorityFile(randomBytes(16)), { mode: 0o600 });
  const args = ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp', '-auth', authority];
  // A process group of its own: Ctrl+C must reach the reader first, which still draws while it closes.
  const server = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe', 'pipe'], detached: true });
  const stop = () => {
    server.kill('SIGTERM');
    process.off('exit', stop);
    discard(folder);
  };
  process.on('exit', stop);
  const display = await firstLine(server).catch((/** @type {Error} */ error) => {
    stop();
    throw error;
  });
  server.unref();
  return { env: { DISPLAY: `:${display}`, XAUTHORITY: authority }, stop };
}

/**
 * @param {import('node:child_process').ChildProcess} server
 * @returns {Promise<string>} the number that Xvfb writes when it is ready
 */
function firstLine(server) {
  return new Promise((resolve, reject) => {
    let said = '';
    let number = '';
    /** @param {string} reason */
    const fail = (reason) => {
      clearTimeout(timer);
      reject(
        new SetupError(
          `There is no display, and Xvfb could not start: ${reason}`,
          '没有显示器，Xvfb 也未能启动。',
        ),
      );
    };
    const timer = setTimeout(() => {
      fail('it did not answer');
    }, READY_WITHIN_MS);
    server.stderr?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      said += text;
    });
    server.stdio[3]?.on('data', (/** @type {Buffer} */ data) => {
      number += data.toString('latin1');
      if (!number.includes('\n')) return;
      clearTimeout(timer);
      resolve(number.trim());
    });
    server.once('error', (error) => {
      fail(error.message);
    });
    server.once('exit', () => {
      fail(said.trim().split('\n').at(-1) ?? 'it ended at once');
    });
  });
}

/**
 * An X authority file with one cookie that holds for any host and any display number, which is not known yet when the
 * server starts. The format is in Xau's `XauReadAuth`: family, address, number, name and data, each of the last four
 * after its length, in big-endian 16-bit numbers.
 * @param {Buffer} cookie 16 bytes
 * @returns {Buffer}
 */
export function authorityFile(cookie) {
  const FAMILY_WILD = 0xffff;
  const name = Buffer.from('MIT-MAGIC-COOKIE-1', 'latin1');
  const number = (/** @type {number} */ value) => Buffer.from([value >> 8, value & 0xff]);
  return Buffer.concat([
    number(FAMILY_WILD),
    number(0),
    number(0),
    number(name.length),
    name,
    number(cookie.length),
    cookie,
  ]);
}
