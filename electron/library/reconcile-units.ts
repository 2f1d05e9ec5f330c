import type { Unit } from '../../shared/model/unit';
import { matchUnits, type KeptUnit } from './match-units';

/**
 * The paths that the units of a new edition get, by the paths that the parser gave them. A unit that is printed as
 * before keeps its path, so that notes and links lead to the same words. The others take the parser's path where it is
 * free, else one with a further number, and a unit within another begins with the path of that one. No two units get
 * the same path. Linear in the number of units.
 */
export function reconcileUnits(
  kept: readonly KeptUnit[],
  units: readonly Unit[],
): ReadonlyMap<string, string> {
  const paths = new Map<string, string>();
  for (const [unit, before] of matchUnits(kept, units)) paths.set(unit.path, before.path);
  const taken = new Set(paths.values());
  const others = units.filter(({ path }) => !paths.has(path));
  const wantedByOthers = new Set(others.map(({ path }) => path));
  const counts = new Map<string, number>();
  for (const { path, parent } of others) {
    const wanted = within(path, parent, paths);
    let free = wanted;
    while (taken.has(free) || (free !== path && wantedByOthers.has(free))) {
      const count = (counts.get(wanted) ?? 1) + 1;
      counts.set(wanted, count);
      free = `${wanted}.${String(count)}`;
    }
    taken.add(free);
    paths.set(path, free);
  }
  return paths;
}

/** The path with its parent's new one in place of the old. Parents come before their children. */
function within(path: string, parent: string | null, paths: ReadonlyMap<string, string>): string {
  if (parent === null || !path.startsWith(`${parent}/`)) return path;
  return (paths.get(parent) ?? parent) + path.slice(parent.length);
}
