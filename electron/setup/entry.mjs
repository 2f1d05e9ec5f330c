// @ts-check
import { stopChildren } from './child.mjs';
import { knownFailure } from './fatal.mjs';
import { continueUnderNewNode } from './node-version.mjs';
import { say } from './progress.mjs';

const PARENT_CHECK_MS = 500;

/**
 * Runs one of the commands of package.json: under a Node that is new enough, with failures that a person can mend as one
 * sentence, and with a clean end when it is stopped.
 * @param {(args: string[]) => Promise<number>} command gets what stood after `--`, returns the exit code
 */
export async function enter(command) {
  // Without a listener Node would end at once and skip what is registered for `exit`: temporary folders and locks.
  // A command that hands signals on to a program of its own has listeners of its own, and waits for that program.
  for (const [signal, code] of /** @type {const} */ ([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ])) {
    process.on(signal, () => {
      if (process.listenerCount(signal) === 1) void stopChildren().finally(() => process.exit(code));
    });
  }
  endWithNpm();
  try {
    process.exitCode = (await continueUnderNewNode()) ?? (await command(process.argv.slice(2)));
  } catch (error) {
    const failure = knownFailure(error, { english: 'setting up', chinese: '完成准备工作' });
    if (failure === undefined) throw error;
    say(failure.message);
    if (failure.advice !== undefined) say(`\n  ${failure.advice}\n`);
    process.exitCode = 1;
  }
}

/**
 * npm runs a script through a shell and ends only that shell when it is told to end, which would leave the reader behind
 * without anyone to stop it. On Windows the parent's number does not change, and nothing happens.
 */
function endWithNpm() {
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, PARENT_CHECK_MS);
  watch.unref();
}
