import { FileWarning, SearchX, TextSearch } from 'lucide-react';
import { useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import { failureOf } from '../../api';
import { StateMessage } from '../../components/StateMessage';
import { useSearchHits } from '../../queries/search';
import { setScope, useSearch } from '../../state/search';
import { useStanding } from '../../state/standing';
import { useFailureSentence } from '../../words/failure';
import { DocumentFilter } from './DocumentFilter';
import { HitGroups } from './HitGroups';
import { QueryBox } from './QueryBox';
import { ScopeLine } from './ScopeLine';
import { Together } from './Together';
import { Totals } from './Totals';

/** Exact search over the whole library. Results follow the typing. */
export function SearchView(): ReactNode {
  const { t } = useTranslation();
  const failureSentence = useFailureSentence();
  const { query, scope } = useSearch();
  const everywhere = useSearchHits(query, null);
  const found = useSearchHits(query, scope);
  const scroller = useRef<HTMLDivElement>(null);
  useStanding(scroller, found.data !== undefined);

  const total = found.data?.pages[0]?.total;
  const results = (): ReactNode => {
    if (query === '') {
      return <StateMessage icon={TextSearch} title={t('search.begin')} text={t('search.how')} />;
    }
    if (found.isError) {
      return (
        <StateMessage
          icon={FileWarning}
          isAlert
          title={t('search.failed')}
          text={failureSentence(failureOf(found.error))}
        />
      );
    }
    if (!found.data || !total) return null;
    if (total.occurrences === 0) {
      return scope === null ? (
        <StateMessage icon={SearchX} title={t('search.none', { query })} text={t('search.noneWhy')} />
      ) : (
        <StateMessage icon={SearchX} title={t('search.noneHere', { query })} text={t('search.noneHereWhy')}>
          <Button
            className="button"
            onPress={() => {
              setScope(null);
            }}
          >
            {t('search.everywhere')}
          </Button>
        </StateMessage>
      );
    }
    return <HitGroups found={found} />;
  };

  return (
    <div className="search">
      <header className="search-head">
        <h1 className="visually-hidden">{t('menu.open-search')}</h1>
        <QueryBox />
        <Totals query={query} total={total} isOld={found.isPlaceholderData} />
        <Together words={found.data?.pages[0]?.words ?? []} />
        <ScopeLine />
      </header>
      <div className="search-body">
        {query !== '' && (everywhere.data?.pages[0]?.documents.length ?? 0) > 1 && (
          <DocumentFilter documents={everywhere.data?.pages[0]?.documents ?? []} />
        )}
        <div ref={scroller} className="search-results">
          {results()}
        </div>
      </div>
    </div>
  );
}
