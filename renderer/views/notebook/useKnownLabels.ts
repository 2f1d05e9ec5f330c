import { useTranslation } from 'react-i18next';
import type { KnownLabel } from '../../components/LabelBox';
import { useLabels } from '../../queries/annotations';
import type { LabelKind } from './note-actions';

/** The tags, or the collections, that are in use; none until they are known. */
export function useKnownLabels(what: LabelKind): readonly KnownLabel[] {
  const { t } = useTranslation();
  const { data } = useLabels();
  const labels = (what === 'tag' ? data?.tags : data?.collections) ?? [];
  return labels.map(({ name, annotations }) => ({
    name,
    count: t('search.facets.count', { count: annotations }),
  }));
}
