import { readdirSync, readlinkSync } from 'node:fs';

/** The files in a folder that this process has open, by what Linux tells of it; none where the system does not tell. */
export function filesLeftOpen(folder: string): readonly string[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc/self/fd')
    .flatMap((descriptor) => target(`/proc/self/fd/${descriptor}`))
    .filter((path) => path.startsWith(`${folder}/`));
}

/** None for the descriptor by which the folder of descriptors was read. */
function target(link: string): readonly string[] {
  try {
    return [readlinkSync(link)];
  } catch {
    return [];
  }
}
