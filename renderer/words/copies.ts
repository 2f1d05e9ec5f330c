import type { TFunction } from 'i18next';
import type { BackupStatus } from '../../shared/model/notes-exchange';
import type { Failure } from '../../shared/result';

/**
 * Why the notes could not be copied, and what to do; null where the last copy went well.
 * @param sentence gives the sentence of any failure
 */
export function copyFailure(
  t: TFunction,
  { failure }: BackupStatus['copies'],
  sentence: (failure: Failure) => string,
): string | null {
  if (!failure) return null;
  return failure.code === 'copy-folder-missing'
    ? t('backups.copies.missing', { folder: failure.folder })
    : t('backups.copies.failed', { why: sentence(failure) });
}
