import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SearchTotal } from '../../../shared/model/search';

/** How much was found, over everything that was searched; said to screen readers as it changes. */
export function Totals({
  total,
  notes,
  isOld,
}: {
  /** Null where the documents are not searched, or nothing is known yet. */
  total: SearchTotal | null;
  /** How many notes; null where they are not searched. */
  notes: number | null;
  /** Whether it still speaks of the words before the last key. */
  isOld: boolean;
}): ReactNode {
  const { t } = useTranslation();
  const counts = [
    ...(total && total.occurrences > 0 ? [t('search.occurrences', { count: total.occurrences })] : []),
    ...(total && total.units > 0 ? [t('search.units', { count: total.units })] : []),
    ...(total && total.documents > 0 ? [t('search.documents', { count: total.documents })] : []),
    ...(notes === null ? [] : [t('search.notes', { count: notes })]),
  ];
  return (
    <p className="totals" role="status" data-old={isOld || undefined}>
      {counts.join(' · ')}
    </p>
  );
}
