import type { TFunction } from 'i18next';
import type { BackupStatus } from '../../shared/model/notes-exchange';
import type { Failure } from '../../shared/result';

/** What the system says of a folder that is not there: a stick that was pulled out. */
const notThere = /^(?:ENOENT|ENOTDIR|ENXIO|ENODEV|ENOTCONN)$/u;

/**
 * Why the notes could not be copied, and what to do; null where the last copy went well.
 * @param sentence gives the sentence of any failure
 */
export function copyFailure(
  t: TFunction,
  { folder, failure }: BackupStatus['copies'],
  sentence: (failure: Failure) => string,
): string | null {
  if (!failure) return null;
  return folder !== null && 'reason' in failure && notThere.test(failure.reason)
    ? t('backups.copies.missing', { folder })
    : t('backups.copies.failed', { why: sentence(failure) });
}
