import type { DataMethods, Handlers } from '../../../shared/contract';
import type { BackupStatus } from '../../../shared/model/notes-exchange';
import { succeed, type Result } from '../../../shared/result';
import type { Session } from '../session';

type BackingUp = Pick<Handlers<DataMethods>, 'readBackups' | 'makeBackup' | 'changeCopyInterval'>;

/** Backups of the notes, and copies of them elsewhere. */
export function backingUpHandlers({ keeping, backupStatus }: Session): BackingUp {
  return {
    readBackups: () => succeed(backupStatus()),
    makeBackup: async () => {
      const { make, status } = keeping().backups;
      const made = await make('request');
      return made.ok ? succeed(status()) : made;
    },
    changeCopyInterval: ({ interval }) => {
      const { changeCopyInterval, status } = keeping().backups;
      changeCopyInterval(interval);
      return succeed(status());
    },
  };
}

/** Has copies go to a folder from now on, and makes the first; whether that could be made stands in the answer. */
export async function setCopyFolder(
  { keeping }: Session,
  { folder }: { readonly folder: string },
): Promise<Result<BackupStatus>> {
  const { setCopyFolder: set, status } = keeping().backups;
  await set(folder);
  return succeed(status());
}
