import { api } from '../api';

/**
 * Asks something that the data process can give up: when the answer is no longer wanted, it is told so.
 *
 * @param ask gets the name under which this run is cancelled; unlike that of any other, in all windows
 */
export async function cancellable<Value>(
  signal: AbortSignal,
  ask: (run: string) => Promise<Value>,
): Promise<Value> {
  const run = crypto.randomUUID();
  const cancel = (): void => {
    // Where it cannot be told, the answer comes and is thrown away.
    api.cancelSearch({ run }).catch(() => undefined);
  };
  signal.addEventListener('abort', cancel, { once: true });
  try {
    return await ask(run);
  } finally {
    signal.removeEventListener('abort', cancel);
  }
}
