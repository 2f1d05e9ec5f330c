import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { IndexStatus } from '../../../shared/model/search';

/** What came of the last check or rebuilding, in a sentence; nothing before the first and while one runs. */
export function IndexOutcome({ work }: { work: IndexStatus['work'] }): ReactNode {
  const { t } = useTranslation();
  switch (work.state) {
    case 'none':
    case 'running':
      return null;
    case 'checked':
      return work.flaws === 0
        ? t('settings.index.noFlaws')
        : t('settings.index.flaws', { count: work.flaws });
    case 'rebuilt':
      return t('settings.index.rebuilt');
    case 'cancelled':
      return t(`settings.index.cancelled.${work.what}`);
    case 'failed':
      return t(`settings.index.failed.${work.what}`, { reason: work.reason });
  }
}
