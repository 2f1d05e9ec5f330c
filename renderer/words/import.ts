import type { TFunction } from 'i18next';
import type { ImportEntry, ImportOutcome, ImportReport } from '../../shared/model/import';

/** The outcomes in the order in which they are named. */
const outcomes = [
  'added',
  'updated',
  'known',
  'refused',
  'not-reached',
] as const satisfies readonly ImportOutcome[];

/** How far an import is: 已处理 3 个，共 47 个; before that, that the files are being looked for. */
export function importProgress(
  t: TFunction,
  { done, total }: Readonly<{ done: number; total: number }>,
): string {
  return total === 0 ? t('import.looking') : t('import.doneOf', { done, total });
}

/** What came of an import, in one line: 导入完成：已收录 12，未能读取 1。 */
export function importSummary(t: TFunction, { cancelled, entries }: ImportReport): string {
  if (entries.length === 0) return cancelled ? t('import.cancelled') : t('import.nothing');
  const counts = countedOutcomes(entries).map(({ outcome, count }) =>
    t('import.counted', { outcome: t(`import.outcomes.${outcome}`), count }),
  );
  return t('import.summary', {
    end: cancelled ? t('import.cancelled') : t('import.finished'),
    counts: counts.join(t('import.comma')),
  });
}

/** The outcomes that there are, with the number of their files. */
export function countedOutcomes(
  entries: readonly ImportEntry[],
): readonly { readonly outcome: ImportOutcome; readonly count: number }[] {
  return outcomes
    .map((outcome) => ({ outcome, count: entries.filter((entry) => entry.outcome === outcome).length }))
    .filter(({ count }) => count > 0);
}
