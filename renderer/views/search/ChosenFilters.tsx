import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import { facetNames } from '../../../shared/model/search';
import { clearFilters, setFilter, useSearch } from '../../state/search';
import { useFacetWords } from './facet-words';

/** What the results are narrowed by; each can be taken away. */
export function ChosenFilters(): ReactNode {
  const { t } = useTranslation();
  const words = useFacetWords();
  const filters = useSearch((search) => search.filters);
  const chosen = facetNames.flatMap((facet) => filters[facet].map((value) => ({ facet, value })));
  if (chosen.length === 0) return null;
  return (
    <div className="chosen-filters" role="group" aria-label={t('search.chosen.label')}>
      {chosen.map(({ facet, value }) => {
        const text = t('search.read.field', {
          field: t(`search.facets.${facet}`),
          value: words(facet, value),
        });
        return (
          <Button
            key={`${facet} ${value}`}
            className="filter-chip"
            aria-label={t('search.chosen.remove', { filter: text })}
            onPress={() => {
              setFilter(
                facet,
                filters[facet].filter((other) => other !== value),
              );
            }}
          >
            <span>{text}</span>
            <X aria-hidden size={13} />
          </Button>
        );
      })}
      <Button className="button quiet" onPress={clearFilters}>
        {t('search.chosen.clear')}
      </Button>
    </div>
  );
}
