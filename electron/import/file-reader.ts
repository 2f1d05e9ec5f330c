import { basename } from 'node:path';
import { fail, type Failure, type Result } from '../../shared/result';
import type { FileReading, ReadFile } from '../library/file-reading';
import { readingLimits } from './limits';
import type { ReaderMessage, ReadRequest } from './messages';

/** An import process that was started, as the one who asks it sees it. */
export interface ReaderProcess {
  readonly ask: (request: ReadRequest) => void;
  /** Ends it at once, whatever it is doing. */
  readonly end: () => void;
}

/** Hears a process; `ended` comes once, however it ends. */
export interface HearReader {
  readonly message: (message: ReaderMessage) => void;
  readonly ended: () => void;
}

export type StartReader = (hear: HearReader) => ReaderProcess;

export interface FileReader {
  readonly read: ReadFile;
  /** Ends the idle process; the next file starts another. */
  readonly close: () => void;
}

/**
 * Reads files in a process of its own, one at a time. One that takes too long, or ends, refuses its file with
 * `reading-timeout` or `reading-ended`; the next file gets a new process.
 *
 * @param seconds for one file, the start of the process included
 */
export function fileReader(start: StartReader, seconds: number = readingLimits.seconds): FileReader {
  let running: RunningReader | null = null;

  const read: ReadFile = async (path, signal) => {
    const file = basename(path);
    if (signal.aborted) return fail({ code: 'cancelled' });
    // It may have ended since the last file.
    if (!running || running.isOver()) running = startReader(start);
    return await running.read(path, {
      signal,
      milliseconds: seconds * 1000,
      late: { code: 'reading-timeout', file, seconds },
      ended: { code: 'reading-ended', file },
    });
  };

  return {
    read,
    close: () => {
      running?.end();
      running = null;
    },
  };
}

interface Task {
  readonly signal: AbortSignal;
  readonly milliseconds: number;
  /** What it means that the process takes too long, or ends. */
  readonly late: Failure;
  readonly ended: Failure;
}

interface RunningReader {
  readonly read: (path: string, task: Task) => Promise<Result<FileReading>>;
  readonly isOver: () => boolean;
  readonly end: () => void;
}

function startReader(start: StartReader): RunningReader {
  let over = false;
  let ready = false;
  let waiting: (() => void) | null = null;
  let settle: ((result: Result<FileReading> | null) => void) | null = null;
  const reader = start({
    message: (message) => {
      if (message.type === 'ready') {
        ready = true;
        waiting?.();
        waiting = null;
      } else settle?.(message.result);
    },
    ended: () => {
      over = true;
      settle?.(null);
    },
  });
  const end = (): void => {
    over = true;
    reader.end();
  };

  return {
    end,
    isOver: () => over,
    read: (path, { signal, milliseconds, late, ended }) =>
      new Promise((resolve) => {
        const done = (result: Result<FileReading>): void => {
          clearTimeout(timer);
          signal.removeEventListener('abort', cancel);
          settle = null;
          waiting = null;
          resolve(result);
        };
        const endWith = (failure: Failure): void => {
          end();
          done(fail(failure));
        };
        const cancel = (): void => {
          endWith({ code: 'cancelled' });
        };
        const timer = setTimeout(() => {
          endWith(late);
        }, milliseconds);
        signal.addEventListener('abort', cancel);
        settle = (result) => {
          done(result ?? fail(ended));
        };
        const ask = (): void => {
          reader.ask({ type: 'read', path });
        };
        if (over) done(fail(ended));
        else if (ready) ask();
        else waiting = ask;
      }),
  };
}
