import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Random } from '../random';
import { killWhileItRuns } from './victims';

export interface ExportReport {
  readonly kills: number;
  /** Different whole files that were found. */
  readonly files: number;
  readonly partial: readonly string[];
}

/** Kills a process while it writes one file again and again: it has to be there whole, the old one or the new one. */
export async function killExports(kills: number, seed: number): Promise<ExportReport> {
  const folder = mkdtempSync(join(tmpdir(), 'gazette-exports-'));
  const file = join(folder, 'notes.md');
  const random = new Random(seed);
  const found = new Set<string>();
  const partial: string[] = [];
  try {
    for (let kill = 1; kill <= kills; kill += 1) {
      await killWhileItRuns('exporting', [file], random.below(80));
      if (!existsSync(file)) continue;
      const text = readFileSync(file, 'utf8');
      const lines = text.split('\n');
      if (Number(lines.at(-1)) === lines.length - 1) found.add(lines[0] ?? '');
      else partial.push(`kill ${String(kill)}: ${String(lines.length)} lines`);
    }
    return { kills, files: found.size, partial };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
