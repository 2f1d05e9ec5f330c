import type { TFunction } from 'i18next';
import type { Language } from '../../shared/model/choices';
import type { MergePreview, MergeReport } from '../../shared/model/notes-exchange';
import { printedInstant } from './date';

/** Where what is to be merged comes from. */
export function mergeSource(t: TFunction, { source }: MergePreview, language: Language): string {
  return source.kind === 'file'
    ? t('merge.fromFile', { name: source.name })
    : t('merge.fromBackup', { made: printedInstant(source.made, language) });
}

/** What merging would do, a sentence for each thing; only what there is, conflicts first. */
export function mergeCounts(t: TFunction, { counts, searches, places }: MergePreview): readonly string[] {
  return [
    counts.conflict > 0 && t('merge.conflict', { count: counts.conflict }),
    counts.added > 0 && t('merge.added', { count: counts.added }),
    counts.changed > 0 && t('merge.changed', { count: counts.changed }),
    counts.same > 0 && t('merge.same', { count: counts.same }),
    searches > 0 && t('merge.searches', { count: searches }),
    places > 0 && t('merge.places', { count: places }),
  ].filter((sentence) => sentence !== false);
}

/** Whether merging would change anything. */
export function bringsSomething({ counts, searches, places }: MergePreview): boolean {
  return counts.added + counts.changed + counts.conflict + searches + places > 0;
}

/** What merging did. */
export function mergeSummary(t: TFunction, { added, changed, kept }: MergeReport): string {
  const what = [
    added > 0 && t('merged.added', { count: added }),
    changed > 0 && t('merged.changed', { count: changed }),
    kept > 0 && t('merged.kept', { count: kept }),
  ].filter((part) => part !== false);
  return what.length === 0 ? t('merged.nothing') : t('merged.done', { what: what.join(t('import.comma')) });
}
