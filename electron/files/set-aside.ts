import { existsSync, renameSync } from 'node:fs';
import { basename } from 'node:path';
import { databaseCompanions } from './database-files';

/**
 * Renames a file that cannot be used to `name.damaged-20221123-104500`, with the files that SQLite keeps beside a
 * database: they may hold what is not in it yet. Returns the new name without its folder. Never overwrites.
 */
export function setAside(file: string, now: Date): string {
  const stamp = now.toISOString().replaceAll(/[-:]/gu, '').replace('T', '-').slice(0, 15);
  let target = `${file}.damaged-${stamp}`;
  for (let copy = 2; existsSync(target); copy += 1) target = `${file}.damaged-${stamp}-${String(copy)}`;
  for (const companion of databaseCompanions) {
    if (existsSync(file + companion)) renameSync(file + companion, target + companion);
  }
  renameSync(file, target);
  return basename(target);
}
