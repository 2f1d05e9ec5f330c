import { backupReasons, type BackupReason } from '../../shared/model/notes-exchange';

/** What the name of a backup tells. */
export interface NamedBackup {
  readonly name: string;
  /** ISO instant. */
  readonly made: string;
  readonly reason: BackupReason;
}

// As an ISO instant without colons, which Windows does not allow.
const pattern = /^notes-(\d{4}-\d{2}-\d{2})T(\d{2})(\d{2})(\d{2}\.\d{3}Z)-([a-z]+)\.sqlite$/u;

/** `notes-2026-09-06T080000.000Z-change.sqlite`: names sort as they were made. */
export function backupName(made: Date, reason: BackupReason): string {
  return `notes-${made.toISOString().replaceAll(':', '')}-${reason}.sqlite`;
}

/** Null for a file that is no backup of ours. */
export function readBackupName(name: string): NamedBackup | null {
  const [, day, hour, minute, second, word] = pattern.exec(name) ?? [];
  const reason = backupReasons.find((each) => each === word);
  if (!reason) return null;
  const made = `${day ?? ''}T${hour ?? ''}:${minute ?? ''}:${second ?? ''}`;
  return Number.isNaN(Date.parse(made)) ? null : { name, made, reason };
}
