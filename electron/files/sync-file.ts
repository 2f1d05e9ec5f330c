import { closeSync, fsyncSync, openSync, writeFileSync } from 'node:fs';

/** Has everything that was written into a file on the disk. */
export function syncFile(file: string): void {
  const handle = openSync(file, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Writes a file, which only its owner may read, and has it on the disk. @param flag as `openSync` takes it */
export function writeSynced(file: string, content: string | Uint8Array, flag: 'w' | 'wx'): void {
  const handle = openSync(file, flag, 0o600);
  try {
    writeFileSync(handle, content);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
