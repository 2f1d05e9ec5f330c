import { SearchX } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import type { QueryNode } from '../../../shared/search/query';
import { StateMessage } from '../../components/StateMessage';
import { clearFilters, searchTyped, setScope, useSearch } from '../../state/search';
import { anyOfWords } from './printed-query';

/** Says that nothing was found, why that may be, and what to try. */
export function NoHits({ root }: { root: QueryNode }): ReactNode {
  const { t } = useTranslation();
  const { query, scope, filters, where } = useSearch();
  const any = anyOfWords(root, query);
  const isFiltered = where !== 'notes' && Object.values(filters).some((values) => values.length > 0);
  const why = (): string => {
    if (scope !== null) return t('search.noneHereWhy');
    if (isFiltered) return t('search.noneFiltered');
    if (any !== null) return t('search.noneTogether');
    return where === 'notes' ? t('search.noneInNotes') : t('search.noneWhy');
  };
  return (
    <StateMessage
      icon={SearchX}
      title={scope === null ? t('search.none', { query }) : t('search.noneHere', { query })}
      text={why()}
    >
      <div className="button-row">
        {any !== null && (
          <Button
            className="button"
            onPress={() => {
              searchTyped(any);
            }}
          >
            {t('search.anyOf', { query: any })}
          </Button>
        )}
        {isFiltered && (
          <Button className="button" onPress={clearFilters}>
            {t('search.chosen.clear')}
          </Button>
        )}
        {scope !== null && (
          <Button
            className="button"
            onPress={() => {
              setScope(null);
            }}
          >
            {t('search.everywhere')}
          </Button>
        )}
      </div>
    </StateMessage>
  );
}
