import { setImmediate } from 'node:timers/promises';
import type { IndexStatus } from '../../shared/model/search';
import { fail, FailureError, succeed, type Result } from '../../shared/result';
import { errorCode } from '../files/error-code';
import type { ReadableLibrary } from '../library/library-file';
import { checkIndex } from '../library/search-index/check-index';
import { indexExtent } from '../library/search-index/index-status';
import { rebuildBeside } from '../library/search-index/rebuild-index';
import { runInSlices } from '../library/work';
import { atMostEvery } from './at-most-every';
import type { Log } from './log';

/** Between two announcements of how far the work is. */
const announcementMilliseconds = 100;

type What = 'check' | 'rebuild';

/** The check or rebuilding of the index that runs, or how the last one ended. */
export interface IndexWork {
  readonly status: () => IndexStatus;
  /** Begins, and answers at once; refuses while an import or other work on the index runs. */
  readonly start: (what: What) => Result<null>;
  readonly cancel: () => void;
  readonly isRunning: () => boolean;
  /** Settles when no work is under way, whatever became of it. */
  readonly settled: () => Promise<void>;
}

interface IndexParts {
  readonly libraryFile: string;
  readonly library: () => ReadableLibrary;
  readonly isImporting: () => boolean;
  readonly log: Log;
  readonly announce: (status: IndexStatus) => void;
}

export function indexWork({ libraryFile, library, isImporting, log, announce }: IndexParts): IndexWork {
  const paced = atMostEvery(announcementMilliseconds, announce);
  let work: IndexStatus['work'] = { state: 'none' };
  let cancellation = new AbortController();
  let ended: Promise<void> = Promise.resolve();
  /** Measured anew at each beginning and end: it takes a read of the whole index. */
  let extent: Omit<IndexStatus, 'work'> | null = null;
  const status = (): IndexStatus => ({ ...(extent ??= indexExtent(library())), work });

  const change = (next: IndexStatus['work']): void => {
    const goesOn = work.state === 'running' && next.state === 'running';
    work = next;
    if (!goesOn) extent = null;
    if (goesOn) paced.say(status());
    else paced.sayNow(status());
  };

  const run = async (what: What, { signal }: AbortController): Promise<IndexStatus['work']> => {
    const progress = (done: number, total: number): void => {
      change({ state: 'running', what, done, total });
    };
    try {
      // A cancellation that has come already is heard first.
      await setImmediate();
      if (what === 'check') {
        const flaws = await runInSlices(checkIndex(library(), progress), signal);
        return { state: 'checked', flaws: flaws.length };
      }
      await runInSlices(rebuildBeside(libraryFile, progress), signal);
      return { state: 'rebuilt' };
    } catch (error) {
      if (error instanceof FailureError && error.failure.code === 'cancelled')
        return { state: 'cancelled', what };
      log.unexpected(`index ${what}`, error);
      return { state: 'failed', what, reason: errorCode(error) };
    }
  };

  const isRunning = (): boolean => work.state === 'running';
  return {
    status: () => {
      // An import may have changed it since.
      if (!isRunning()) extent = null;
      return status();
    },
    start: (what) => {
      if (isImporting()) return fail({ code: 'import-running' });
      if (isRunning()) return fail({ code: 'index-running' });
      cancellation = new AbortController();
      change({ state: 'running', what, done: 0, total: 0 });
      ended = run(what, cancellation).then(change);
      return succeed(null);
    },
    cancel: () => {
      cancellation.abort();
    },
    isRunning,
    settled: () => ended,
  };
}
