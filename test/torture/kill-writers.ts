import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listStates } from '../../electron/notebook/annotations';
import { readNotebook } from '../../electron/notebook/read-notebook';
import { verifyNotebook } from '../../electron/notebook/verify-notebook';
import { Random } from '../random';
import { differences, nothingYet, readLog } from './acknowledged';
import { killWhileItRuns } from './victims';

export interface KillReport {
  readonly kills: number;
  /** Edits that were acknowledged before a kill. */
  readonly edits: number;
  /** Annotations that are not as they were acknowledged, each with the kill after which it was so. */
  readonly lost: readonly string[];
  /** What was found to be damaged, by the process itself or by verification. */
  readonly damaged: readonly string[];
}

/** Milliseconds from the opening of the notes on: the first of them fall into the opening, some into backups. */
const longest = 400;

/**
 * Has a process write into the same notes again and again, kills it at a random moment, and looks at what is on the disk:
 * with the notes as they were left, before anyone mends them.
 */
export async function killWriters(kills: number, seed: number): Promise<KillReport> {
  const folder = mkdtempSync(join(tmpdir(), 'gazette-torture-'));
  const notes = join(folder, 'notes');
  const random = new Random(seed);
  const so = nothingYet();
  const lost: string[] = [];
  const damaged: string[] = [];
  try {
    for (let kill = 1; kill <= kills; kill += 1) {
      const log = join(folder, `${String(kill)}.log`);
      await killWhileItRuns('writing', [notes, log, String(random.below(1e9))], random.below(longest));
      readLog(log, so);
      rmSync(log);
      const file = join(notes, 'notebook.sqlite');
      const states = await readNotebook(file, listStates);
      if (states.ok) lost.push(...differences(so, states.value).map((id) => `kill ${String(kill)}: ${id}`));
      else if (so.states.size > 0) damaged.push(`kill ${String(kill)}: ${states.error.code}`);
      const verified = await verifyNotebook(file, join(notes, 'backups'));
      if (verified.ok) {
        damaged.push(
          ...verified.value.flaws.map(({ kind, where }) => `kill ${String(kill)}: ${kind} ${where}`),
        );
      }
    }
    return { kills, edits: so.edits, lost, damaged: [...damaged, ...so.notices] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
