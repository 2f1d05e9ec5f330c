import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { BackupStatus } from '../../shared/model/notes-exchange';
import { api, hear, queryClient } from '../api';

const queryKey = ['backups'];

/** The backups of the notes, newest first, and what is copied elsewhere. */
export function useBackups(): UseQueryResult<BackupStatus> {
  return useQuery({ queryKey, queryFn: api.readBackups });
}

/** Takes what a call answered: it is newer than what is shown. */
export function showBackups(status: BackupStatus): void {
  void queryClient.cancelQueries({ queryKey });
  queryClient.setQueryData(queryKey, status);
}

/** Keeps what is shown in step with the backups. */
export function followBackups(): void {
  for (const event of ['backupsChanged', 'dataRestarted'] as const) {
    hear(event, () => {
      void queryClient.invalidateQueries({ queryKey });
    });
  }
}
