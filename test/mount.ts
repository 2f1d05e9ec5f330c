import { spawnSync } from 'node:child_process';

/** Whether something could be mounted: on Linux root may, in most places. */
export function mount(args: readonly string[]): boolean {
  return process.platform === 'linux' && spawnSync('mount', args).status === 0;
}

/** Also while something in it is open still. */
export function unmount(folder: string): void {
  spawnSync('umount', ['--lazy', folder]);
}
