import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FacetName } from '../../../shared/model/search';
import { failureOf } from '../../api';
import { ModalDialog } from '../../components/ModalDialog';
import { ValuePicker } from '../../components/ValuePicker';
import { Waiting } from '../../components/Waiting';
import { useFacet } from '../../queries/results';
import { setFilter, useSearch, useSearchTerms } from '../../state/search';
import { useFailureSentence } from '../../words/failure';
import { useFacetValues } from './facet-words';

/** Every value of one facet, to be looked through and chosen from. */
export function AllValues({
  facet,
  isOpen,
  onClose,
}: {
  facet: FacetName;
  isOpen: boolean;
  onClose: () => void;
}): ReactNode {
  const { t } = useTranslation();
  return (
    <ModalDialog
      title={t('search.facets.all', { facet: t(`search.facets.${facet}`) })}
      closeLabel={t('frame.close')}
      isOpen={isOpen}
      onClose={onClose}
    >
      <Values facet={facet} />
    </ModalDialog>
  );
}

function Values({ facet }: { facet: FacetName }): ReactNode {
  const { t } = useTranslation();
  const shownValues = useFacetValues();
  const failureSentence = useFailureSentence();
  const chosen = useSearch((search) => search.filters[facet]);
  const all = useFacet(useSearchTerms(), facet);
  if (all.isError) return <p role="alert">{failureSentence(failureOf(all.error))}</p>;
  if (!all.data) return <Waiting label={t('search.facets.opening')} />;
  return (
    <ValuePicker
      name={t(`search.facets.${facet}`)}
      words={{
        find: t('search.facets.find'),
        clear: t('search.clear'),
        none: t('search.facets.none'),
      }}
      values={shownValues(facet, all.data.values)}
      chosen={chosen}
      onChoose={(values) => {
        setFilter(facet, values);
      }}
    />
  );
}
