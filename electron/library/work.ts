import { setImmediate } from 'node:timers/promises';
import { FailureError } from '../../shared/result';

/** Long work that yields now and then: whoever runs it can do something else meanwhile, or end it. */
export type Work<Value> = Generator<undefined, Value>;

/** Work that is done in one go. */
export function* workOf<Value>(all: () => Value): Work<Value> {
  yield;
  return all();
}

/** Does work without a pause. */
export function runToEnd<Value>(work: Work<Value>): Value {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Milliseconds of work after which the process hears what else has come. */
const slice = 8;

/** Does work in slices. Throws a FailureError with `cancelled` once the signal says so; the work is ended, not finished. */
export async function runInSlices<Value>(work: Work<Value>, signal: AbortSignal): Promise<Value> {
  let begun = performance.now();
  for (;;) {
    if (signal.aborted) {
      work.return(undefined as never);
      throw new FailureError({ code: 'cancelled' });
    }
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - begun > slice) {
      await setImmediate();
      begun = performance.now();
    }
  }
}
