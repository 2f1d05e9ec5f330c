import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { readSource } from '../../electron/formats/read-source';
import { parseGazette } from '../../electron/gazette/parse-gazette';
import { spoil } from './mutations';
import { Random } from '../random';

/** Real files that are spoilt: every sample and the first issue. */
const folders = ['../fixtures/samples', '../../resources/gazettes'].map((folder) =>
  resolve(import.meta.dirname, folder),
);
const readable = /\.(?:txt|md|html|docx|pdf)$/u;

/** What a run of many spoilt files came to. */
export interface FuzzReport {
  readonly runs: number;
  readonly read: number;
  /** How often each failure was the answer. */
  readonly refused: Readonly<Record<string, number>>;
  /** Longest time for one file, in milliseconds, and what it was. */
  readonly slowest: { readonly milliseconds: number; readonly what: string };
  /** Runs that threw, or lost or doubled characters, each with what makes it again. */
  readonly failures: readonly string[];
}

/**
 * Reads `runs` spoilt files. Run number n is the same for the same seed, whatever the others are; the file of a failure
 * is kept in `keep`, when that is given.
 */
export async function fuzz(seed: number, runs: number, keep: string | null): Promise<FuzzReport> {
  const sources = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => readable.test(name))
      .map((name) => ({ name, bytes: readFileSync(join(folder, name)) })),
  );
  const folder = mkdtempSync(join(tmpdir(), 'gazette-fuzz-'));
  const refused: Record<string, number> = {};
  const failures: string[] = [];
  let read = 0;
  let slowest = { milliseconds: 0, what: '' };
  try {
    for (let run = 0; run < runs; run += 1) {
      const random = new Random(seed * 1_000_003 + run);
      const { name, bytes } = random.pick(sources);
      const spoilt = spoil(bytes, random, random.pick(sources).bytes);
      const file = join(folder, `spoilt${extname(name)}`);
      writeFileSync(file, spoilt);
      const what = `seed ${String(seed)}, run ${String(run)}, ${name}`;
      const began = performance.now();
      const flaw = await flawOf(file, refused);
      const milliseconds = performance.now() - began;
      if (milliseconds > slowest.milliseconds) slowest = { milliseconds, what };
      if (flaw === null) read += 1;
      else if (flaw !== 'refused') {
        failures.push(`${what}: ${flaw}`);
        if (keep !== null)
          writeFileSync(join(keep, `${String(seed)}-${String(run)}${extname(name)}`), spoilt);
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return { runs, read, refused, slowest, failures };
}

/** What is wrong with the reading of a file: null when it was read whole, `refused` when it was refused. */
async function flawOf(file: string, refused: Record<string, number>): Promise<string | null> {
  try {
    const source = await readSource(file);
    if (!source.ok) {
      refused[source.error.code] = (refused[source.error.code] ?? 0) + 1;
      return 'refused';
    }
    const { characters } = parseGazette(source.value).checks;
    if (characters.lost === 0 && characters.doubled === 0) return null;
    return `${String(characters.lost)} characters lost, ${String(characters.doubled)} doubled`;
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}
