import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { dirname } from 'node:path';
import type { UnexpectedErrors } from '../../shared/dispatch';

/** Bytes after which the log begins anew; the one before is kept. */
const largest = 1_000_000;

/** Writes an unforeseen error once, and gives the failure that names it by an id. */
export type Log = UnexpectedErrors;

/**
 * The data process's log. It holds methods and stacks, never the text of notes. A log that cannot be written costs
 * nobody their answer: it goes to standard error instead.
 */
export function openLog(file: string): Log {
  return {
    unexpected: (where, error) => {
      const id = randomUUID().slice(0, 8);
      const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
      write(file, `${new Date().toISOString()} ${id} ${where}: ${stack}\n`);
      return { code: 'internal', id };
    },
  };
}

function write(file: string, line: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > largest) renameSync(file, `${file}.1`);
    appendFileSync(file, line);
  } catch {
    console.error(line);
  }
}
