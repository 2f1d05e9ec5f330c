import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Backup } from '../../shared/model/notes-exchange';
import { withDatabase } from '../files/open-database';
import { readBackupName, type NamedBackup } from './backup-name';
import { countAnnotations } from './count-annotations';
import { toKeep } from './to-keep';

/** Counts that were made once, by the file's name, size and time: a backup never changes. */
export type KnownCounts = Map<string, number | null>;

/** The backups in a folder, newest first; none when there is no folder. Throws when there is one that cannot be read. */
export function namedBackupsIn(folder: string): readonly NamedBackup[] {
  return namesIn(folder)
    .flatMap((name) => readBackupName(name) ?? [])
    .sort((one, other) => (one.made < other.made ? 1 : -1));
}

/** The same with what is in them. */
export function listBackups(folder: string, known: KnownCounts): readonly Backup[] {
  return namedBackupsIn(folder).flatMap((named): Backup[] => {
    const file = join(folder, named.name);
    const status = statSync(file, { throwIfNoEntry: false });
    if (!status) return [];
    const key = `${named.name} ${String(status.size)} ${String(status.mtimeMs)}`;
    let annotations = known.get(key);
    if (annotations === undefined) {
      annotations = countIn(file);
      known.set(key, annotations);
    }
    return [{ ...named, bytes: status.size, annotations }];
  });
}

/** Deletes the backups that are not to be kept, and what goes with each. One that cannot be deleted stays. */
export function thinBackups(
  folder: string,
  now: Date,
  companionsOf: (name: string) => readonly string[] = () => [],
): void {
  const backups = namedBackupsIn(folder);
  const kept = toKeep(backups, now);
  for (const { name } of backups) {
    if (kept.has(name)) continue;
    try {
      for (const each of [name, ...companionsOf(name)]) rmSync(join(folder, each), { force: true });
    } catch {
      // Another program has it open: it is old, and goes another time.
    }
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

function countIn(file: string): number | null {
  try {
    return withDatabase(file, { readonly: true, fileMustExist: true }, countAnnotations);
  } catch {
    return null;
  }
}
