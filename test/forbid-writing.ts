import { chmodSync, existsSync, mkdirSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { mount, unmount } from './mount';

/**
 * Lets nobody write in a folder of notes until the answer is called: by permissions, which do not bind root; for root on
 * Linux by a mount; and where root may mount nothing, by folders in the places of the files that would have to be made.
 */
export function forbidWriting(folder: string): () => void {
  if (process.getuid?.() !== 0) return forbidByPermissions(folder);
  if (mount(['--bind', folder, folder])) {
    if (mount(['-o', 'remount,ro,bind', folder]))
      return () => {
        unmount(folder);
      };
    unmount(folder);
  }
  return takePlaces(folder);
}

function forbidByPermissions(folder: string): () => void {
  const files = readdirSync(folder).map((name) => join(folder, name));
  for (const file of files) chmodSync(file, 0o555);
  chmodSync(folder, 0o555);
  return () => {
    for (const file of [folder, ...files]) chmodSync(file, 0o700);
  };
}

/** The lock holds nothing; whatever else is there already stays. */
function takePlaces(folder: string): () => void {
  const lock = join(folder, 'notebook.sqlite.lock');
  rmSync(lock, { force: true });
  const taken = [lock, join(folder, 'notebook.sqlite-shm')].filter((place) => !existsSync(place));
  for (const place of taken) mkdirSync(place);
  return () => {
    for (const place of taken) rmdirSync(place);
  };
}
