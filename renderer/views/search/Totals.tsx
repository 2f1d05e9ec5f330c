import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SearchTotal } from '../../../shared/model/search';

/** How much was found, over everything that was searched; said to screen readers as it changes. */
export function Totals({
  query,
  total,
  isOld,
}: {
  query: string;
  total: SearchTotal | undefined;
  /** Whether it still speaks of the words before the last key. */
  isOld: boolean;
}): ReactNode {
  const { t } = useTranslation();
  const shown = query !== '' && total !== undefined && total.occurrences > 0;
  return (
    <p className="totals" role="status" data-old={isOld || undefined}>
      {shown &&
        [
          t('search.occurrences', { count: total.occurrences }),
          t('search.units', { count: total.units }),
          t('search.documents', { count: total.documents }),
        ].join(' · ')}
    </p>
  );
}
