import { ListFilter } from 'lucide-react';
import { memo, useDeferredValue, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  Button,
  CheckboxButton,
  CheckboxField,
  CheckboxGroup,
  Dialog,
  DialogTrigger,
  Popover,
} from 'react-aria-components';
import type { Facet } from '../../../shared/model/search';
import { setFilter, useSearch } from '../../state/search';
import { AllValues } from './AllValues';
import { useFacetWords } from './facet-words';

/** What the found documents can be narrowed by, beside the results. */
export function Facets({ facets }: { facets: readonly Facet[] }): ReactNode {
  const { t } = useTranslation();
  // A hundred boxes are drawn when there is time, so that a key typed meanwhile does not wait for them.
  const shown = useDeferredValue(facets, []);
  return (
    <aside className="facets" aria-label={t('search.facets.label')}>
      <FacetList facets={shown} />
    </aside>
  );
}

/** The same behind a button, for a window too narrow for both. */
export function FacetsButton({ facets }: { facets: readonly Facet[] }): ReactNode {
  const { t } = useTranslation();
  const filters = useSearch((search) => search.filters);
  const count = Object.values(filters).flat().length;
  return (
    <DialogTrigger>
      <Button className="button facets-button">
        <ListFilter aria-hidden size={16} />
        {count === 0 ? t('search.facets.label') : t('search.facets.chosen', { count })}
      </Button>
      <Popover className="popover facets-popover" placement="bottom start" offset={8}>
        <Dialog aria-label={t('search.facets.label')}>
          <FacetList facets={facets} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

const FacetList = memo(function FacetList({ facets }: { facets: readonly Facet[] }): ReactNode {
  return facets
    .filter(({ values }) => values.length > 0)
    .map((facet) => <FacetValues key={facet.facet} facet={facet} />);
});

function FacetValues({ facet: { facet, values, count } }: { facet: Facet }): ReactNode {
  const { t } = useTranslation();
  const words = useFacetWords();
  const chosen = useSearch((search) => search.filters[facet]);
  const [isWhole, setWhole] = useState(false);
  const name = t(`search.facets.${facet}`);
  return (
    <section className="facet">
      <h2 aria-hidden>{name}</h2>
      <CheckboxGroup
        aria-label={name}
        value={[...chosen]}
        onChange={(values) => {
          setFilter(facet, values);
        }}
      >
        {values.map(({ value, documents }) => (
          <CheckboxField key={value} value={value}>
            <CheckboxButton className="facet-value">
              <span className="checkbox" aria-hidden />
              <span
                className="facet-name"
                lang={facet === 'year' || facet === 'issue' ? undefined : 'zh-Hans'}
              >
                {words(facet, value)}
              </span>
              <span className="facet-count">{t('search.facets.count', { count: documents })}</span>
            </CheckboxButton>
          </CheckboxField>
        ))}
      </CheckboxGroup>
      {count > values.length && (
        <Button
          className="button quiet"
          onPress={() => {
            setWhole(true);
          }}
        >
          {t('search.facets.more', { count })}
        </Button>
      )}
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
