import { beforeAll, expect, it } from 'vitest';
import { killWriters } from './kill-writers';
import { buildVictims } from './victims';

beforeAll(buildVictims);

/** The long run is `npm run torture`; this one is the same with fewer kills, so that each change meets some. */
it('loses nothing that was acknowledged, and damages nothing, when it is killed ten times', async () => {
  const report = await killWriters(10, 7);
  expect(report).toMatchObject({ kills: 10, lost: [], damaged: [] });
  // A writer that never came to write would show nothing.
  expect(report.edits).toBeGreaterThan(20);
});
