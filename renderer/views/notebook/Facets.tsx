import { memo, useDeferredValue, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { NotebookFacet, NotebookPage } from '../../../shared/model/notebook';
import { FacetButton, FacetPane } from '../../components/FacetPane';
import { FacetValues } from '../../components/FacetValues';
import { ModalDialog } from '../../components/ModalDialog';
import { ValuePicker } from '../../components/ValuePicker';
import { useFacetValues } from './facet-words';
import { chosenIn, withValues } from './filter-values';
import { changeFilter, useNotebook } from './notebook-state';

type FacetCounts = NotebookPage['facets'];

/** In the order in which they stand beside the list. */
const facetsShown = ['kind', 'state', 'colour', 'tag', 'collection', 'document', 'issuer', 'year'] as const;
/** Values of a facet that are shown at first. */
const few = 8;

/** What the notes can be narrowed by, beside them. */
export function Facets({ facets }: { facets: FacetCounts }): ReactNode {
  const { t } = useTranslation();
  // The boxes are drawn when there is time, so that a key typed meanwhile does not wait for them.
  const shown = useDeferredValue<FacetCounts | null>(facets, null);
  return <FacetPane label={t('search.facets.label')}>{shown && <FacetList facets={shown} />}</FacetPane>;
}

/** The same behind a button, for a window too narrow for both. */
export function FacetsButton({ facets }: { facets: FacetCounts }): ReactNode {
  const { t } = useTranslation();
  const count = useNotebook(({ filter }) => chosenIn(filter).length);
  return (
    <FacetButton
      label={t('search.facets.label')}
      name={count === 0 ? t('search.facets.label') : t('search.facets.chosen', { count })}
    >
      <FacetList facets={facets} />
    </FacetButton>
  );
}

const FacetList = memo(function FacetList({ facets }: { facets: FacetCounts }): ReactNode {
  return facetsShown.map((facet) => <OneFacet key={facet} facet={facet} counts={facets[facet]} />);
});

function OneFacet({
  facet,
  counts,
}: {
  facet: NotebookFacet;
  counts: FacetCounts[NotebookFacet];
}): ReactNode {
  const { t } = useTranslation();
  const filter = useNotebook((notebook) => notebook.filter);
  const [isWhole, setWhole] = useState(false);
  const chosen: readonly string[] = filter[facet];
  const values = useFacetValues()(facet, counts, chosen);
  const name = t(`notebook.facets.${facet}`);
  const choose = (chosenValues: readonly string[]): void => {
    changeFilter(withValues(filter, facet, chosenValues));
  };
  // That all notes are in place goes without saying.
  if (values.length === 0 || (facet === 'state' && values.every(({ value }) => value === 'placed'))) {
    return null;
  }
  return (
    <section className="facet">
      <FacetValues
        name={name}
        values={values.filter(({ value }, index) => index < few || chosen.includes(value))}
        chosen={chosen}
        more={
          values.length > few
            ? {
                label: t('search.facets.more', { count: values.length }),
                onPress: () => {
                  setWhole(true);
                },
              }
            : null
        }
        onChoose={choose}
      />
      <ModalDialog
        title={t('search.facets.all', { facet: name })}
        closeLabel={t('frame.close')}
        isOpen={isWhole}
        onClose={() => {
          setWhole(false);
        }}
      >
        <ValuePicker
          name={name}
          words={{
            find: t('search.facets.find'),
            clear: t('search.clear'),
            none: t('search.facets.none'),
          }}
          values={values}
          chosen={chosen}
          onChoose={choose}
        />
      </ModalDialog>
    </section>
  );
}
