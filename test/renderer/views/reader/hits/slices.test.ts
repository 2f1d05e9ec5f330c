import { expect, it } from 'vitest';
import { inSlices } from '../../../../../renderer/views/reader/hits/slices';

/** Work of many steps, each of a millisecond. */
function* longWork(steps: number): Generator<undefined, string> {
  for (let step = 0; step < steps; step += 1) {
    const until = performance.now() + 1;
    while (performance.now() < until);
    yield;
  }
  return 'done';
}

/** Work of two steps that take no time, however busy the machine is. */
function* shortWork(): Generator<undefined, string> {
  yield;
  yield;
  return 'done';
}

it('lets others have their turn during long work, and answers what it comes to', async () => {
  let turns = 0;
  const other = setInterval(() => (turns += 1));
  expect(await inSlices(longWork(100), new AbortController().signal)).toBe('done');
  clearInterval(other);
  expect(turns).toBeGreaterThan(2);
});

it('answers short work without waiting for a turn', async () => {
  let turned = false;
  setTimeout(() => (turned = true));
  expect(await inSlices(shortWork(), new AbortController().signal)).toBe('done');
  expect(turned).toBe(false);
});

it('gives up when it is told to', async () => {
  const outdated = new AbortController();
  const answer = inSlices(longWork(10_000), outdated.signal);
  setTimeout(() => {
    outdated.abort();
  });
  expect(await answer).toBeNull();
});
