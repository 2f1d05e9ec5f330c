import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { facetNames } from '../../../shared/model/search';
import { FilterChips } from '../../components/FilterChips';
import { clearFilters, setFilter, useSearch } from '../../state/search';
import { useFacetWords } from './facet-words';

/** What the results are narrowed by; each can be taken away. */
export function ChosenFilters(): ReactNode {
  const { t } = useTranslation();
  const words = useFacetWords();
  const filters = useSearch((search) => search.filters);
  const chosen = facetNames.flatMap((facet) => filters[facet].map((value) => ({ facet, value })));
  return (
    <FilterChips
      label={t('search.chosen.label')}
      chips={chosen.map(({ facet, value }) => {
        const text = t('search.read.field', {
          field: t(`search.facets.${facet}`),
          value: words(facet, value),
        });
        return {
          key: `${facet} ${value}`,
          text,
          removeLabel: t('search.chosen.remove', { filter: text }),
          onRemove: () => {
            setFilter(
              facet,
              filters[facet].filter((other) => other !== value),
            );
          },
        };
      })}
      clearLabel={t('search.chosen.clear')}
      onClear={clearFilters}
    />
  );
}
