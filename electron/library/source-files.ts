import { opendirSync, realpathSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { errorCode } from '../files/error-code';
import type { Failure } from '../../shared/result';

/** A file to be read, or a place in which none could be looked for. */
export interface FoundSource {
  readonly path: string;
  readonly failure: Failure | null;
}

/**
 * The files that are meant by files and folders: folders with all that they hold, in the order of their names, without
 * what is hidden. A folder is entered once, so that links that lead in circles end. Each path once.
 */
export function findSources(paths: readonly string[]): readonly FoundSource[] {
  const found = new Map<string, FoundSource>();
  const entered = new Set<string>();
  const open = paths.toReversed();
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    try {
      if (!statSync(path).isDirectory()) {
        found.set(path, { path, failure: null });
        continue;
      }
      const real = realpathSync(path);
      if (entered.has(real)) continue;
      entered.add(real);
      for (const name of namesIn(path)) open.push(join(path, name));
    } catch (error) {
      found.set(path, {
        path,
        failure: { code: 'file-unreadable', file: basename(path), reason: errorCode(error) },
      });
    }
  }
  return [...found.values()];
}

/** Names in a folder, the last first, as they are taken from the end. */
function namesIn(folder: string): string[] {
  const names: string[] = [];
  const entries = opendirSync(folder);
  try {
    for (let entry = entries.readSync(); entry; entry = entries.readSync()) names.push(entry.name);
  } finally {
    entries.closeSync();
  }
  return names.filter((name) => !name.startsWith('.')).sort((one, other) => (one < other ? 1 : -1));
}
