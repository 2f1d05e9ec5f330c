import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mount, unmount } from '../mount';

/** A disk of some megabytes of its own. */
export interface SmallDisk {
  readonly folder: string;
  readonly remount: (options: string) => void;
  readonly remove: () => void;
}

/** Null where this machine lets nobody mount one: on Linux root may. */
export function smallDisk(megabytes: number): SmallDisk | null {
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
      unmount(folder);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
