// @ts-check
import { spawn } from 'node:child_process';

const TAIL_CHARACTERS = 16_384;
/** @type {NodeJS.Signals[]} */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
// One Ctrl+C arrives twice: from the terminal, and from npm, which hands it on.
const SAME_SIGNAL_WITHIN_MS = 1_000;

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
/** Those that lead a process group of their own. @type {WeakSet<import('node:child_process').ChildProcess>} */
const groups = new WeakSet();
const END_WITHIN_MS = 5_000;

process.on('exit', () => {
  for (const child of running) end(child, 'SIGTERM');
});

/**
 * Ends whatever still runs, and waits until it has: what goes on writing would be in the way of the next set-up.
 * @returns {Promise<void>}
 */
export async function stopChildren() {
  const ended = [...running].map(
    (child) =>
      new Promise((resolve) => {
        child.once('close', resolve);
      }),
  );
  for (const child of running) end(child, 'SIGTERM');
  const patience = setTimeout(() => {
    for (const child of running) end(child, 'SIGKILL');
  }, END_WITHIN_MS);
  await Promise.all(ended);
  clearTimeout(patience);
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function end(child, signal) {
  if (child.pid === undefined || child.exitCode !== null) return;
  try {
    // With everything that it has started: a compiler's parts, for one.
    if (groups.has(child)) process.kill(-child.pid, signal);
    else child.kill(signal);
  } catch {
    // It was quicker.
  }
}

/**
 * @typedef {{
 *   cwd?: string,
 *   env?: NodeJS.ProcessEnv,
 *   signal?: AbortSignal,
 * }} ChildOptions
 */

/**
 * Runs a program to its end without showing what it says, and keeps the last of it for a message.
 * Rejects when the program cannot be started at all; a program that fails is not an error here.
 * @param {string} command
 * @param {string[]} args
 * @param {ChildOptions} [options]
 * @returns {Promise<{ code: number, stdout: string, output: string }>} `output` is both streams, in their order
 */
export function capture(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const detached = process.platform !== 'win32';
    const child = spawn(command, args, { ...options, detached, stdio: ['ignore', 'pipe', 'pipe'] });
    running.add(child);
    if (detached) groups.add(child);
    let stdout = '';
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      stdout += text;
      output = (output + text).slice(-TAIL_CHARACTERS);
    });
    child.stderr.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      output = (output + text).slice(-TAIL_CHARACTERS);
    });
    child.on('error', (error) => {
      running.delete(child);
      reject(error);
    });
    child.on('close', (code, signal) => {
      running.delete(child);
      resolve({ code: exitCode(code, signal), stdout, output });
    });
  });
}

/**
 * Runs a program on this process's own terminal, hands signals on to it, and waits for it.
 * @param {string} command
 * @param {string[]} args
 * @param {ChildOptions & { stdoutTo?: 'stdout' | 'stderr', ownGroup?: boolean }} [options] `ownGroup` keeps the
 *   terminal's Ctrl+C away from a program that takes the second signal as an order to drop everything: it gets the one
 *   that is handed on
 * @returns {Promise<number>} its exit code, 128 + n for a signal
 */
export function hand(command, args, options = {}) {
  const { stdoutTo = 'stdout', ownGroup = false, ...rest } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      ...rest,
      detached: ownGroup && process.platform !== 'win32',
      stdio: ['inherit', stdoutTo === 'stdout' ? 'inherit' : 2, 'inherit'],
    });
    running.add(child);
    let handedOnAt = -SAME_SIGNAL_WITHIN_MS;
    /** @param {NodeJS.Signals} signal */
    const forward = (signal) => {
      if (performance.now() - handedOnAt < SAME_SIGNAL_WITHIN_MS) return;
      handedOnAt = performance.now();
      child.kill(signal);
    };
    for (const signal of SIGNALS) process.on(signal, forward);
    const done = () => {
      running.delete(child);
      for (const signal of SIGNALS) process.off(signal, forward);
    };
    child.on('error', (error) => {
      done();
      reject(error);
    });
    child.on('close', (code, signal) => {
      done();
      resolve(exitCode(code, signal));
    });
  });
}

/**
 * What a shell would say of a program's end.
 * @param {number | null} code
 * @param {NodeJS.Signals | null} signal
 * @returns {number}
 */
export function exitCode(code, signal) {
  if (code !== null) return code;
  const numbers = { SIGHUP: 1, SIGINT: 2, SIGQUIT: 3, SIGABRT: 6, SIGKILL: 9, SIGSEGV: 11, SIGTERM: 15 };
  return (
    128 + (signal !== null && signal in numbers ? numbers[/** @type {keyof typeof numbers} */ (signal)] : 0)
  );
}
