import { closeSync, fsyncSync, openSync } from 'node:fs';

/** Makes a new or renamed file outlast a power cut. Windows cannot open folders, and does without. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
