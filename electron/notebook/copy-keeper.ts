import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { copyIntervals, type BackupStatus, type CopyInterval } from '../../shared/model/notes-exchange';
import type { Failure } from '../../shared/result';
import type { Clock } from './backup-keeper';
import { copyBackup } from './copy-backup';
import { namedBackupsIn } from './list-backups';
import type { Notebook, ReadableNotebook } from './open-notebook';
import { keepPreference, readPreference } from './preferences';

const hour = 3_600_000;
/** A little less than a day: who starts the reader at nine each morning gets a copy each morning. */
const leastMilliseconds: Readonly<Record<Exclude<CopyInterval, 'never'>, number>> = {
  'every-change': 0,
  daily: 20 * hour,
  weekly: (7 * 24 - 4) * hour,
};
/** How often it is looked whether a copy is due, and the stick there again. */
const betweenLooks = hour / 2;

/** Copies backups to a folder of a person's choice, on a schedule that is kept with the notes. */
export interface CopyKeeper {
  readonly status: () => BackupStatus['copies'];
  readonly changeInterval: (interval: CopyInterval) => void;
  /** From now on copies go there. A folder that never had a schedule is given one: daily. */
  readonly setFolder: (folder: string) => void;
  /** Copies the newest backup if a copy is due, or if it is asked for. */
  readonly copy: (isAskedFor: boolean) => Promise<void>;
  readonly close: () => void;
}

interface KeeperParts {
  readonly db: Notebook;
  readonly backupsFolder: string;
  readonly clock: Clock;
  /** Hears that a copy was made, or could not be. */
  readonly changed: () => void;
}

export function copyKeeper({ db, backupsFolder, clock, changed }: KeeperParts): CopyKeeper {
  let failure: Failure | null = null;
  let running: Promise<void> = Promise.resolve();
  let isOver = false;

  const interval = (): CopyInterval => readInterval(db);

  /** The newest backup, when it has to be copied now. */
  const toCopy = (isAskedFor: boolean): string | null => {
    const [newest] = namedBackupsIn(backupsFolder);
    const chosen = interval();
    if (!newest) return null;
    if (isAskedFor) return newest.name;
    if (chosen === 'never' || readPreference(db, 'copied-backup') === newest.name) return null;
    const last = Date.parse(readPreference(db, 'copy-made') ?? '') || 0;
    const age = clock.now().getTime() - last;
    return age < 0 || age >= leastMilliseconds[chosen] ? newest.name : null;
  };

  const copyNow = async (isAskedFor: boolean): Promise<void> => {
    if (isOver) return;
    const folder = readPreference(db, 'copy-folder');
    const name = folder === null ? null : toCopy(isAskedFor);
    if (folder === null || name === null) return;
    const now = clock.now();
    const copied = await copyBackup(backupsFolder, name, folder, ownFolder(db), now);
    if (wasClosed()) return;
    failure = copied.ok ? null : copied.error;
    if (copied.ok) {
      keepPreference(db, 'copied-backup', name);
      keepPreference(db, 'copy-made', now.toISOString());
    }
    changed();
  };
  const wasClosed = (): boolean => isOver;

  const copy = (isAskedFor: boolean): Promise<void> => {
    running = running.then(() => copyNow(isAskedFor));
    return running;
  };

  let forget = (): void => undefined;
  const look = (): void => {
    forget = clock.after(betweenLooks, () => {
      void copy(false).finally(look);
    });
  };
  look();

  return {
    copy,
    status: () => readCopies(db, failure),
    changeInterval: (chosen) => {
      keepPreference(db, 'copy-interval', chosen);
    },
    setFolder: (folder) => {
      keepPreference(db, 'copy-folder', folder);
      if (interval() === 'never') keepPreference(db, 'copy-interval', 'daily');
      failure = null;
    },
    close: () => {
      isOver = true;
      forget();
    },
  };
}

/** Where copies go and when, and what came of the last one. */
export function readCopies(db: ReadableNotebook, failure: Failure | null): BackupStatus['copies'] {
  const folder = readPreference(db, 'copy-folder');
  return {
    ...{ interval: readInterval(db), folder: folder === null ? null : basename(folder) },
    ...{ last: readPreference(db, 'copy-made'), failure },
  };
}

function readInterval(db: ReadableNotebook): CopyInterval {
  const kept = readPreference(db, 'copy-interval');
  return copyIntervals.find((each) => each === kept) ?? 'never';
}

/** Named once for ever: a restored notebook goes on with its own copies. */
function ownFolder(db: Notebook): string {
  let id = readPreference(db, 'notebook-id');
  if (id === null) keepPreference(db, 'notebook-id', (id = randomUUID().slice(0, 8)));
  return `gazette-notes-${id}`;
}
