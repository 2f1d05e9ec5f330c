/** Milliseconds of work after which the window gets its turn: forty thousand titles must not hold up a key. */
const longestSlice = 8;

/** Thrown out of work that is no longer wanted. */
export class Unwanted extends Error {}

/** Lets the window have its turn when a slice of work is over; throws `Unwanted` when the rest need not be done. */
export type Breathe = () => Promise<void> | undefined;

/** A new `Breathe`, whose first slice begins now. */
export function slices(isWanted: () => boolean): Breathe {
  let begun = performance.now();
  return () => {
    if (performance.now() - begun < longestSlice) return undefined;
    return new Promise((resolve, reject) => {
      setTimeout(() => {
        begun = performance.now();
        if (isWanted()) resolve();
        else reject(new Unwanted());
      });
    });
  };
}
