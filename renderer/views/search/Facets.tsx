import { memo, useDeferredValue, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Facet } from '../../../shared/model/search';
import { FacetButton, FacetPane } from '../../components/FacetPane';
import { FacetValues } from '../../components/FacetValues';
import { setFilter, useSearch } from '../../state/search';
import { AllValues } from './AllValues';
import { useFacetValues } from './facet-words';

/** What the found documents can be narrowed by, beside the results. */
export function Facets({ facets }: { facets: readonly Facet[] }): ReactNode {
  const { t } = useTranslation();
  // A hundred boxes are drawn when there is time, so that a key typed meanwhile does not wait for them.
  const shown = useDeferredValue(facets, []);
  return (
    <FacetPane label={t('search.facets.label')}>
      <FacetList facets={shown} />
    </FacetPane>
  );
}

/** The same behind a button, for a window too narrow for both. */
export function FacetsButton({ facets }: { facets: readonly Facet[] }): ReactNode {
  const { t } = useTranslation();
  const filters = useSearch((search) => search.filters);
  const count = Object.values(filters).flat().length;
  return (
    <FacetButton
      label={t('search.facets.label')}
      name={count === 0 ? t('search.facets.label') : t('search.facets.chosen', { count })}
    >
      <FacetList facets={facets} />
    </FacetButton>
  );
}

const FacetList = memo(function FacetList({ facets }: { facets: readonly Facet[] }): ReactNode {
  return facets
    .filter(({ values }) => values.length > 0)
    .map((facet) => <OneFacet key={facet.facet} facet={facet} />);
});

function OneFacet({ facet: { facet, values, count } }: { facet: Facet }): ReactNode {
  const { t } = useTranslation();
  const shownValues = useFacetValues();
  const chosen = useSearch((search) => search.filters[facet]);
  const [isWhole, setWhole] = useState(false);
  return (
    <section className="facet">
      <FacetValues
        name={t(`search.facets.${facet}`)}
        values={shownValues(facet, values)}
        chosen={chosen}
        more={
          count > values.length
            ? {
                label: t('search.facets.more', { count }),
                onPress: () => {
                  setWhole(true);
                },
              }
            : null
        }
        onChoose={(chosenValues) => {
          setFilter(facet, chosenValues);
        }}
      />
      <AllValues
        facet={facet}
        isOpen={isWhole}
        onClose={() => {
          setWhole(false);
        }}
      />
    </section>
  );
}
