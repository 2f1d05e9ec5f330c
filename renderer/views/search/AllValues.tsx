import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ListBox, ListBoxItem, ListLayout, Virtualizer } from 'react-aria-components';
import type { FacetName } from '../../../shared/model/search';
import { fold } from '../../../shared/text/fold';
import { failureOf } from '../../api';
import { ModalDialog } from '../../components/ModalDialog';
import { SearchBox } from '../../components/SearchBox';
import { Waiting } from '../../components/Waiting';
import { useFacet } from '../../queries/results';
import { setFilter, useSearch, useSearchTerms } from '../../state/search';
import { useFailureSentence } from '../../words/failure';
import { useFacetWords } from './facet-words';

const rowSize = 36;
/** As many as a filter may hold. */
const mostChosen = 200;

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
  const words = useFacetWords();
  const failureSentence = useFailureSentence();
  const chosen = useSearch((search) => search.filters[facet]);
  const all = useFacet(useSearchTerms(), facet);
  const [typed, setTyped] = useState('');
  if (all.isError) return <p role="alert">{failureSentence(failureOf(all.error))}</p>;
  if (!all.data) return <Waiting label={t('search.facets.opening')} />;
  const wanted = fold(typed).text;
  const rows = all.data.values
    .map(({ value, documents }) => ({ id: value, documents, name: words(facet, value) }))
    .filter(({ name }) => fold(name).text.includes(wanted));
  return (
    <>
      <SearchBox
        label={t('search.facets.find')}
        clearLabel={t('search.clear')}
        placeholder={t('search.facets.find')}
        value={typed}
        takesFocus
        onType={setTyped}
      />
      <Virtualizer layout={ListLayout} layoutOptions={{ rowSize }}>
        <ListBox
          className="all-values"
          aria-label={t(`search.facets.${facet}`)}
          items={rows}
          selectionMode="multiple"
          selectionBehavior="toggle"
          // It closes the dialog, and takes nothing back.
          escapeKeyBehavior="none"
          selectedKeys={chosen}
          onSelectionChange={(keys) => {
            const values = keys === 'all' ? rows.map(({ id }) => id) : [...keys].map(String);
            setFilter(facet, values.slice(0, mostChosen));
          }}
          renderEmptyState={() => <p className="palette-none">{t('search.facets.none')}</p>}
        >
          {({ name, documents }) => (
            <ListBoxItem className="facet-value" textValue={name}>
              <span className="checkbox" aria-hidden />
              <span className="facet-name">{name}</span>
              <span className="facet-count">{t('search.facets.count', { count: documents })}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Virtualizer>
    </>
  );
}
