// @ts-check
import { closeSync, openSync, readFileSync, rmSync, statSync, utimesSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { cacheRoot } from './cache.mjs';
import { say } from './progress.mjs';

const HEARTBEAT_MS = 2_000;
// Long enough that a machine busy with a native build is never taken for a dead one.
const SILENT_AFTER_MS = 60_000;

// The steps of one set-up run one after another and may need each other, so the lock is this process's, not a step's.
let held = false;

/**
 * Runs `work` while no other set-up of this user does anything that lasts: two starts at once would install into the
 * same node_modules and fetch the same runtime twice. Waits for the other one, and says so once. A lock whose owner is
 * gone is taken over.
 * @template T
 * @param {() => Promise<T>} work looks again at what is there, for the other set-up may have done it
 * @returns {Promise<T>}
 */
export async function withLock(work) {
  if (held) return work();
  const path = join(cacheRoot(), 'set-up.lock');
  let said = false;
  while (!take(path)) {
    if (isAbandoned(path)) {
      rmSync(path, { force: true });
      continue;
    }
    if (!said) say('Another set-up is at work; waiting for it to finish.');
    said = true;
    await pause(300);
  }
  held = true;
  const free = () => {
    held = false;
    rmSync(path, { force: true });
  };
  process.once('exit', free);
  const heartbeat = setInterval(() => {
    const now = new Date();
    try {
      utimesSync(path, now, now);
    } catch {
      // Somebody removed the lock by hand: the work goes on.
    }
  }, HEARTBEAT_MS);
  heartbeat.unref();
  try {
    return await work();
  } finally {
    clearInterval(heartbeat);
    process.off('exit', free);
    free();
  }
}

/** @param {string} path */
function take(path) {
  try {
    const file = openSync(path, 'wx');
    writeSync(file, `${String(process.pid)} ${hostname()}`);
    closeSync(file);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** @param {string} path */
function isAbandoned(path) {
  const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
  if (age > SILENT_AFTER_MS) return true;
  let owner;
  try {
    owner = readFileSync(path, 'utf8').split(' ');
  } catch {
    return false;
  }
  const pid = Number(owner[0]);
  if (!Number.isInteger(pid) || pid <= 0 || owner[1] !== hostname()) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
}
