import { useTranslation } from 'react-i18next';
import { failureOf } from '../../api';
import { useDocuments } from '../../queries/library';
import { useFailureSentence } from '../../words/failure';
import type { FoundRows } from './useFound';
import type { QuickIndexes } from './useQuickIndex';

/** What has to be said about the rows, or instead of them; empty when they speak for themselves. */
export function useSaying(
  { groups, atHand, isMissing, headings }: FoundRows,
  { document, readings }: QuickIndexes,
  typed: string,
): string {
  const { t } = useTranslation();
  const failureSentence = useFailureSentence();
  const documents = useDocuments();
  const words = typed.trim();
  const error = documents.error ?? atHand.error ?? (words === '' ? null : headings.error);
  if (error) return t('palette.failed', { why: failureSentence(failureOf(error)) });
  if (!document) return t('palette.preparing');
  if (words === '') return readings.isLost ? t('palette.noPinyin') : '';
  if (isMissing && atHand.isNone) return t('palette.noDocument');
  if (isMissing && atHand.reading) {
    return t(atHand.isOpen ? 'palette.missing' : 'palette.missingInLast', { words });
  }
  if (groups.length > 0) return '';
  return headings.isPending ? t('palette.looking') : t('palette.none');
}
