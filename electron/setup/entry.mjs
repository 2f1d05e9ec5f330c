// @ts-check
import { knownFailure } from './fatal.mjs';
import { continueUnderNewNode } from './node-version.mjs';
import { say } from './progress.mjs';

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
      if (process.listenerCount(signal) === 1) process.exit(code);
    });
  }
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
