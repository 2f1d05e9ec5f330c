import { describe, expect, test } from 'vitest';
import { backupName, readBackupName } from '../../../electron/notebook/backup-name';
import { toKeep } from '../../../electron/notebook/to-keep';
import type { BackupReason } from '../../../shared/model/notes-exchange';

/** A Wednesday. */
const now = new Date('2026-09-09T12:00:00Z');
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Names of those that were made so many milliseconds ago and are kept, as ages. */
function keptOf(ages: readonly number[], reason: BackupReason = 'change'): number[] {
  const backups = ages.map((age) => {
    const name = backupName(new Date(now.getTime() - age), reason);
    const read = readBackupName(name);
    if (!read) throw new Error(name);
    return { ...read, age };
  });
  const kept = toKeep(backups, now);
  return backups.filter(({ name }) => kept.has(name)).map(({ age }) => age);
}

const tenMinutes = (count: number): number[] => Array.from({ length: count }, (_, index) => index * minute);

describe('which backups are kept', () => {
  test.each<[string, readonly number[], readonly number[]]>([
    ['nothing of nothing', [], []],
    ['the 10 newest, and the one of the day that is among them', tenMinutes(13), tenMinutes(10)],
    [
      'the newest of each day before',
      [...tenMinutes(10), day + hour, day + 2 * hour, 2 * day, 2 * day + minute],
      [...tenMinutes(10), day + hour, 2 * day],
    ],
    [
      'after 30 days the newest of each week: here a Sunday and the Saturday before it',
      [...tenMinutes(10), 31 * day, 32 * day, 38 * day, 39 * day],
      [...tenMinutes(10), 31 * day, 38 * day],
    ],
    [
      'a Monday and the Sunday before it, which are of two weeks',
      [...tenMinutes(10), 37 * day, 38 * day],
      [...tenMinutes(10), 37 * day, 38 * day],
    ],
    ['none older than a year', [...tenMinutes(10), 370 * day, 372 * day], [...tenMinutes(10), 370 * day]],
    ['however old, when there are only 10', [500 * day, 501 * day], [500 * day, 501 * day]],
    ['what a wrong clock dated tomorrow', [-day, ...tenMinutes(11)], [-day, ...tenMinutes(9)]],
  ])('%s', (_, ages, kept) => {
    expect(keptOf(ages)).toEqual(kept);
  });

  test.each<BackupReason>(['migration', 'merge'])('all from before a %s for 90 days', (reason) => {
    const ages = [...tenMinutes(15), 40 * day, 40 * day + minute, 89 * day, 89 * day + minute];
    expect(keptOf([...ages, 91 * day], reason)).toEqual(ages);
  });

  test('in whatever order they are given', () => {
    const ages = [...tenMinutes(12), 2 * day, 2 * day + hour];
    expect(new Set(keptOf(ages.toReversed()))).toEqual(new Set(keptOf(ages)));
  });
});

test.each([
  'notebook.sqlite',
  'notes-2026-09-06T080000.000Z-dance.sqlite',
  'notes-2026-09-06T080000.000Z-change.sqlite.part',
  'notes-2026-13-40T080000.000Z-change.sqlite',
])('%s is no backup of ours', (name) => {
  expect(readBackupName(name)).toBeNull();
});
