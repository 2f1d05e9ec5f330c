import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { fuzz } from './fuzz';

const runs = Number(process.env['GAZETTE_FUZZ_RUNS'] ?? 20_000);
const seed = Number(process.env['GAZETTE_FUZZ_SEED'] ?? 2022);
/** Where the file of each failure is kept. */
const keep = resolve(import.meta.dirname, '../../out/fuzz');
/** A file that takes longer would be refused for its time by the import process. */
const longest = 10_000;

it(`reads or refuses ${String(runs)} spoilt files (seed ${String(seed)})`, async () => {
  mkdirSync(keep, { recursive: true });
  const { failures, ...report } = await fuzz(seed, runs, keep);
  console.log(JSON.stringify(report, null, 2));
  if (failures.length > 0) console.log(`The files of the failures are in ${keep}`);
  expect(failures).toEqual([]);
  expect(report.slowest.milliseconds).toBeLessThan(longest);
});
