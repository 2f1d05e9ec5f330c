import { setImmediate } from 'node:timers/promises';
import { runInSlices, type Work } from '../library/work';

/** Searches under way, each by the name that the page gave it. */
export interface Runs {
  /**
   * Does work in slices. Throws a FailureError with `cancelled` when it was cancelled meanwhile, or before it came to
   * its turn: what was typed first is not looked for once more has been typed.
   */
  readonly start: <Value>(run: string, work: () => Work<Value>) => Promise<Value>;
  readonly cancel: (run: string) => void;
}

export function searchRuns(): Runs {
  const running = new Map<string, AbortController>();
  return {
    start: async (run, work) => {
      const control = new AbortController();
      running.set(run, control);
      try {
        // A cancellation that has come already is heard first.
        await setImmediate();
        return await runInSlices(work(), control.signal);
      } finally {
        if (running.get(run) === control) running.delete(run);
      }
    },
    cancel: (run) => running.get(run)?.abort(),
  };
}
