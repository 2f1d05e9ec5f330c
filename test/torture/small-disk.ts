import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of some megabytes of its own. */
export interface SmallDisk {
  readonly folder: string;
  readonly remount: (options: string) => void;
  readonly remove: () => void;
}

/** Null where this machine lets nobody mount one: on Linux root may. */
export function smallDisk(megabytes: number): SmallDisk | null {
  if (process.platform !== 'linux') return null;
  const folder = mkdtempSync(join(tmpdir(), 'gazette-disk-'));
  if (!mount(['-t', 'tmpfs', '-o', `size=${String(megabytes)}m`, 'tmpfs', folder])) {
    rmSync(folder, { recursive: true });
    return null;
  }
  return {
    folder,
    remount: (options) => {
      if (!mount(['-o', `remount,${options}`, folder])) throw new Error(`${folder} cannot be mounted again`);
    },
    remove: () => {
      spawnSync('umount', [folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function mount(args: readonly string[]): boolean {
  return spawnSync('mount', args).status === 0;
}
