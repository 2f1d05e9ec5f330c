import { beforeAll, expect, it } from 'vitest';
import { killWriters } from './kill-writers';
import { tearPages } from './torn-pages';
import { buildVictims } from './victims';

beforeAll(buildVictims);

/** The long run is `npm run torture`; this one is the same with fewer kills, so that each change meets some. */
it('loses nothing that was acknowledged, and damages nothing, when it is killed ten times', async () => {
  const report = await killWriters(10, 7);
  expect(report).toMatchObject({ kills: 10, lost: [], damaged: [] });
  // A writer that never came to write would show nothing.
  expect(report.edits).toBeGreaterThan(20);
});

it('finds a page that was torn, and brings back everything, for 20 pages', async () => {
  const report = await tearPages(20, true, 7);
  expect(report).toMatchObject({ pages: 20, lost: [] });
  expect(report.detected).toBeGreaterThan(10);
});
