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
      return t('notice.notebook-set-aside', { file: notice.setAside });
    case 'data-process-restarted':
      return t('notice.data-process-restarted');
    case 'data-process-stopped':
      return t('notice.data-process-stopped');
  }
}
