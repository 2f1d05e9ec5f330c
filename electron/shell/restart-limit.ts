const limit = 3;
const withinMilliseconds = 60_000;

/**
 * Whether a process that ended at these times may be started again: not after the third end within a minute, because
 * then something is wrong that starting again does not mend.
 * @param ends times in milliseconds, the latest last
 */
export function mayRestart(ends: readonly number[]): boolean {
  const latest = ends.at(-1);
  if (latest === undefined) return true;
  return ends.filter((end) => latest - end < withinMilliseconds).length < limit;
}
