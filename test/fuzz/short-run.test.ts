import { expect, it } from 'vitest';
import { fuzz } from './fuzz';

/** The long run is `npm run fuzz`; this one is the same with fewer files, so that each change meets some. */
it('reads or refuses 400 spoilt files without throwing, and loses nothing that it reads', async () => {
  const report = await fuzz(1, 400, null);
  expect(report.failures).toEqual([]);
  // A fuzz that refuses all it makes, or reads all, would show nothing.
  expect(report.read).toBeGreaterThan(200);
  expect(Object.keys(report.refused).length).toBeGreaterThan(2);
});
