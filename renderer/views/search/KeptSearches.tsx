import { TextSearch } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import { failureOf } from '../../api';
import { moveByArrows } from '../../components/arrow-keys';
import { StateMessage } from '../../components/StateMessage';
import { useRecentSearches, useSavedSearches } from '../../queries/searches';
import { forgetRecentSearches, removeSavedSearch } from '../../state/searches';
import { useLanguage } from '../../state/settings';
import { printedInstant } from '../../words/date';
import { useFailureSentence } from '../../words/failure';
import { KeptSearch } from './KeptSearch';

/** What is shown while nothing is looked for: saved searches and the history, or how to search where there are none. */
export function KeptSearches(): ReactNode {
  const { t } = useTranslation();
  const failureSentence = useFailureSentence();
  const language = useLanguage();
  const saved = useSavedSearches();
  const recent = useRecentSearches();
  const error = saved.error ?? recent.error;
  const isNone = saved.data?.length === 0 && recent.data?.length === 0;
  return (
    // The arrow keys are an addition to Tab for the buttons within.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="kept-searches" onKeyDown={moveByArrows}>
      {error && <p role="alert">{failureSentence(failureOf(error))}</p>}
      {(isNone || error) && (
        <StateMessage icon={TextSearch} title={t('search.begin')} text={t('search.how')} />
      )}
      {saved.data && saved.data.length > 0 && (
        <section>
          <h2>{t('search.saved.name')}</h2>
          <ul>
            {saved.data.map((search) => (
              <KeptSearch
                key={search.id}
                {...search}
                time={printedInstant(search.created, language)}
                removeLabel={t('search.saved.remove', { name: search.name })}
                onRemove={() => void removeSavedSearch(search)}
              />
            ))}
          </ul>
        </section>
      )}
      {recent.data && recent.data.length > 0 && (
        <section>
          <header>
            <h2>{t('search.recent.name')}</h2>
            <Button
              className="button quiet"
              onPress={() => {
                forgetRecentSearches(null);
              }}
            >
              {t('search.recent.forgetAll')}
            </Button>
          </header>
          <ul>
            {recent.data.map(({ terms, sort, searched }) => (
              <KeptSearch
                key={JSON.stringify(terms)}
                name={null}
                {...{ terms, sort }}
                time={printedInstant(searched, language)}
                removeLabel={t('search.recent.forget', { query: terms.query })}
                onRemove={() => {
                  forgetRecentSearches(terms);
                }}
              />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
