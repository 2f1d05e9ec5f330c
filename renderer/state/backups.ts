import { create } from 'zustand';
import type { BackupStatus, CopyInterval } from '../../shared/model/notes-exchange';
import { api, failureOf } from '../api';
import { showBackups } from '../queries/backups';
import { say } from './toasts';

/** Whether a backup is being made because somebody asked for it. */
export const useBackupWork = create<{ readonly isMaking: boolean }>(() => ({ isMaking: false }));

/** Shows what was answered; null is what a person who cancels a dialog answers. */
async function take(answer: Promise<BackupStatus | null>): Promise<void> {
  try {
    const status = await answer;
    if (status) showBackups(status);
  } catch (error) {
    say({ kind: 'failure', failure: failureOf(error) });
  }
}

export async function makeBackup(): Promise<void> {
  if (useBackupWork.getState().isMaking) return;
  useBackupWork.setState({ isMaking: true });
  await take(api.makeBackup());
  useBackupWork.setState({ isMaking: false });
}

/** Lets the person choose the folder that notes are copied to. */
export function chooseCopyFolder(): void {
  void take(api.chooseCopyFolder());
}

export function changeCopyInterval(interval: CopyInterval): void {
  void take(api.changeCopyInterval({ interval }));
}
