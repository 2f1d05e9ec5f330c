import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { searchSorts } from '../../../shared/model/search';
import { Choice } from '../../components/Choice';
import { searchPlaces, useSearch } from '../../state/search';

/** What is searched, and how the documents are sorted. */
export function SearchOptions(): ReactNode {
  const { t } = useTranslation();
  const where = useSearch((search) => search.where);
  const sort = useSearch((search) => search.sort);
  return (
    <>
      <Choice
        label={t('search.where.label')}
        options={searchPlaces.map((id) => ({ id, name: t(`search.where.${id}`) }))}
        value={where}
        onChoose={(place) => {
          useSearch.setState({ where: place });
        }}
      />
      {where !== 'notes' && (
        <Choice
          label={t('search.sort.label')}
          options={searchSorts.map((id) => ({ id, name: t(`search.sort.${id}`) }))}
          value={sort}
          onChoose={(order) => {
            useSearch.setState({ sort: order, visited: null });
          }}
        />
      )}
    </>
  );
}
