/** Milliseconds for which work may keep the page; with what else a frame needs it stays well below 50. */
const slice = 12;

/**
 * Does long work a slice at a time, so that keys and scrolling are answered in between.
 *
 * @param work yields wherever it may be interrupted; each step has to be short
 * @returns what the work returns; null when it was given up
 */
export async function inSlices<Value>(
  work: Iterator<undefined, Value>,
  signal: AbortSignal,
): Promise<Value | null> {
  let began = performance.now();
  while (!signal.aborted) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - began < slice) continue;
    await new Promise((resolve) => setTimeout(resolve));
    began = performance.now();
  }
  return null;
}
