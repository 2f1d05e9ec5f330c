import type { Backup, BackupReason } from '../../shared/model/notes-exchange';
import type { Result } from '../../shared/result';
import type { Journal } from './journal';
import { listBackups, namedBackupsIn, thinBackups, type KnownCounts } from './list-backups';
import { makeBackup, makeBackupAtOnce } from './make-backup';
import type { Notebook } from './open-notebook';

/**
 * Milliseconds between a change and its backup. The journal has the change at once; a backup spares it from growing, and
 * whoever types is left to it.
 */
export const pauseBeforeBackup = 60_000;
/** Milliseconds between two backups after changes: ten of them, which are always kept, then reach two hours back. */
export const leastBetweenBackups = 600_000;

/** Time, for tests to hold still. */
export interface Clock {
  readonly now: () => Date;
  /** Does work after some milliseconds; the answer forgets it. */
  readonly after: (milliseconds: number, work: () => void) => () => void;
}

export const systemClock: Clock = {
  now: () => new Date(),
  after: (milliseconds, work) => {
    const timer = setTimeout(work, milliseconds);
    // No process stays for a backup that is to come: it is made on quitting.
    timer.unref();
    return () => {
      clearTimeout(timer);
    };
  },
};

/** Makes the backups of open notes: after changes, on request, on quitting; and deletes those that are too many. */
export interface BackupKeeper {
  readonly list: () => readonly Backup[];
  /** To be called after each edit: a backup follows when it is time. */
  readonly changed: () => void;
  /** Makes one now. Those that are asked for together are made one after the other. */
  readonly make: (reason: BackupReason) => Promise<Result<Backup>>;
  /** Makes one at once if something changed since the last, before the notes are closed; false when it cannot be made. */
  readonly quit: () => boolean;
}

interface KeeperParts {
  readonly db: Notebook;
  readonly folder: string;
  readonly journal: Journal;
  /** Whether something changed since the newest backup, before the notes were opened. */
  readonly changedBefore: boolean;
  /** Hears each that was made, or could not be. */
  readonly made: (backup: Result<Backup>) => void;
  readonly clock: Clock;
}

export function backupKeeper({ db, folder, journal, changedBefore, made, clock }: KeeperParts): BackupKeeper {
  const known: KnownCounts = new Map();
  let isChanged = false;
  let forget: (() => void) | null = null;
  let queue: Promise<unknown> = Promise.resolve();
  let isMaking = false;
  let isOver = false;
  let last = Date.parse(namedBackupsIn(folder)[0]?.made ?? '') || 0;

  const isWanted = (): boolean => isChanged;

  const settled = (backup: Result<Backup>): Result<Backup> => {
    if (backup.ok) {
      last = Date.parse(backup.value.made);
      thinBackups(folder, clock.now());
      journal.turnOver();
    } else isChanged = true;
    made(backup);
    return backup;
  };

  const make = (reason: BackupReason): Promise<Result<Backup>> => {
    const next = queue.then(async () => {
      forget?.();
      forget = null;
      isChanged = false;
      isMaking = true;
      const result = await makeBackup(db, folder, reason, clock.now(), () => !isOver);
      isMaking = false;
      const backup = settled(result);
      if (isWanted()) schedule();
      return backup;
    });
    queue = next.catch(() => undefined);
    return next;
  };

  const schedule = (): void => {
    if (forget || isOver) return;
    const rest = last + leastBetweenBackups - clock.now().getTime();
    // A clock that was set back is not waited for.
    const wait = Math.min(Math.max(rest, pauseBeforeBackup), leastBetweenBackups);
    forget = clock.after(wait, () => void make('change'));
  };

  const changed = (): void => {
    isChanged = true;
    schedule();
  };
  if (changedBefore) changed();

  return {
    ...{ make, changed },
    list: () => listBackups(folder, known),
    quit: () => {
      isOver = true;
      forget?.();
      // One that is under way is ended: it would take as long as it takes.
      if (!isChanged && !isMaking) return true;
      return settled(makeBackupAtOnce(db, folder, 'quit', clock.now())).ok;
    },
  };
}
