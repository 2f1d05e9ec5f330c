/** Says the latest of many values at most once in a while, and the last one always. */
export interface Paced<Value> {
  /** Said now, or when the while is over unless another has come by then. */
  readonly say: (value: Value) => void;
  /** Said at once; what waits is forgotten. */
  readonly sayNow: (value: Value) => void;
}

export function atMostEvery<Value>(milliseconds: number, say: (value: Value) => void): Paced<Value> {
  let resting: NodeJS.Timeout | null = null;
  let waiting: { readonly value: Value } | null = null;

  const sayNow = (value: Value): void => {
    if (resting) clearTimeout(resting);
    waiting = null;
    resting = setTimeout(() => {
      resting = null;
      if (waiting) sayNow(waiting.value);
    }, milliseconds);
    // Nobody is kept waiting for the end of a while.
    resting.unref();
    say(value);
  };

  return {
    sayNow,
    say: (value) => {
      if (resting) waiting = { value };
      else sayNow(value);
    },
  };
}
