import type { TFunction } from 'i18next';
import type { DataNotice } from '../../shared/model/status';

/** The sentence for what befell the files of the library and the notebook. */
export function noticeSentence(t: TFunction, notice: DataNotice): string {
  switch (notice.code) {
    case 'notebook-restored':
      return t('notice.notebook-back', { count: notice.restored });
    case 'library-rebuilt': {
      const rebuilt = t(`notice.library-rebuilt.${notice.why}`);
      return notice.setAside === null
        ? rebuilt
        : rebuilt + t('notice.library-kept', { file: notice.setAside });
    }
    case 'library-not-opened':
      return t('notice.library-not-opened', { reason: notice.reason });
    case 'notebook-set-aside':
      return setAsideSentence(t, notice);
    case 'journal-unwritable':
      return t('notice.journal-unwritable', { reason: notice.reason });
    case 'notebook-read-only':
      return t('notice.notebook-read-only', { file: notice.file, reason: notice.reason });
    case 'data-process-restarted':
      return t('notice.data-process-restarted');
    case 'data-process-stopped':
      return t('notice.data-process-stopped');
  }
}

/** Whether the backups are where to look after such a notice. */
export function leadsToBackups({ code }: DataNotice): boolean {
  return code === 'notebook-set-aside' || code === 'notebook-restored' || code === 'journal-unwritable';
}

/** What became of a damaged notes file: where it is, and how many notes were saved from where. */
function setAsideSentence(
  t: TFunction,
  {
    setAside: file,
    salvaged,
    restored,
    backup,
  }: Extract<DataNotice, { readonly code: 'notebook-set-aside' }>,
): string {
  const kept = t('notice.notebook-set-aside', { file });
  if (salvaged + restored === 0) return backup === null ? kept + t('notice.notebook-nothing-saved') : kept;
  const fromElsewhere =
    backup === null
      ? t('notice.notebook-from-journal', { count: restored })
      : t('notice.notebook-restored', { count: restored });
  return [
    kept,
    salvaged > 0 && t('notice.notebook-salvaged', { count: salvaged }),
    restored > 0 && fromElsewhere,
  ]
    .filter((sentence) => sentence !== false)
    .join('');
}
