import type { NamedBackup } from './backup-name';

const day = 86_400_000;
const newest = 10;
/** Of each of so many days, and then of so many weeks, the newest is kept. */
const days = 30;
const weeks = 53;
/** Days for which all those are kept that were made before a step which changes everything. */
const daysBeforeGreatSteps = 90;
const greatSteps: ReadonlySet<string> = new Set(['migration', 'merge']);

/**
 * Which backups to keep, by name: the 10 newest, the newest of each day for 30 days, the newest of each week for a year,
 * and for 90 days everything from before a migration or a merge. Days and weeks are UTC's. One that is dated after `now`
 * is kept: a clock was wrong, and nobody knows which.
 */
export function toKeep(backups: readonly NamedBackup[], now: Date): ReadonlySet<string> {
  const kept = new Set<string>();
  const taken = new Set<string>();
  const keepFirst = (of: string, name: string): void => {
    if (!taken.has(of)) kept.add(name);
    taken.add(of);
  };
  const ordered = backups.toSorted((one, other) => (one.made < other.made ? 1 : -1));
  ordered.forEach(({ name, made, reason }, index) => {
    const instant = Date.parse(made);
    const age = (now.getTime() - instant) / day;
    if (index < newest || age < 0) kept.add(name);
    if (age < daysBeforeGreatSteps && greatSteps.has(reason)) kept.add(name);
    if (age < days) keepFirst(made.slice(0, 10), name);
    if (age < weeks * 7) keepFirst(`week ${String(weekOf(instant))}`, name);
  });
  return kept;
}

/** Weeks since that of 1970-01-01, each from a Monday on. */
function weekOf(instant: number): number {
  return Math.floor((instant / day + 3) / 7);
}
