// @ts-check
// Runs ripgrep for the bench, one run a message. A process of its own, because starting another one takes the longer
// the more memory a process has, and the bench has much.
import { spawnSync } from 'node:child_process';

process.on('message', (/** @type {string[]} */ parameters) => {
  const { status, stdout, stderr } = spawnSync('rg', parameters, { encoding: 'utf8', maxBuffer: 2 ** 26 });
  process.send?.({ status, stdout, stderr });
});
