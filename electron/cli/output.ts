import type { Failure } from '../../shared/result';
import { failureSentence } from './failure-sentence';

/** How a command ended: 0 done, 1 could not, 2 what was asked or read was bad, 130 cancelled. */
export type ExitCode = 0 | 1 | 2 | 130;

/** Data go to standard output and nothing else does; everything for people goes to standard error. */
export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}

export function printLine(line: string): void {
  process.stdout.write(`${line}\n`);
}

export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Says what went wrong, on one line, and gives the exit code that goes with it. */
export function refuse(failure: Failure): ExitCode {
  say(`gazette: ${failureSentence(failure)}`);
  return failure.code === 'internal' || failure.code === 'file-unwritable' ? 1 : 2;
}
