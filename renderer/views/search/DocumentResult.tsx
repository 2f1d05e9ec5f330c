import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import type { FoundDocument } from '../../../shared/model/search';
import { Names } from '../../components/Names';
import { go } from '../../state/history';
import { setScope, useSearch } from '../../state/search';
import { recordSearch } from '../../state/searches';
import { useLanguage } from '../../state/settings';
import { printedDay } from '../../words/date';
import { sourceLine } from '../../words/issue';
import { namesOf } from '../../words/titles';
import { MorePassages } from './MorePassages';
import { PassageRow } from './PassageRow';
import { unfold, useUnfolded } from './unfolded';

/** A document with the passages that were found in it. */
export const DocumentResult = memo(function DocumentResult({ found }: { found: FoundDocument }): ReactNode {
  const { t } = useTranslation();
  const isUnfolded = useUnfolded(({ documents }) => documents.has(found));
  return (
    <section className="hit-group">
      <Head found={found} />
      <ol className="passages">
        {found.passages.map((passage) => (
          <li key={passage.address}>
            <PassageRow passage={passage} />
          </li>
        ))}
      </ol>
      {isUnfolded && <MorePassages found={found} />}
      {!isUnfolded && found.units > found.passages.length && (
        <Button
          className="button quiet"
          data-column="hits"
          onPress={() => {
            unfold(found);
          }}
        >
          {t('search.allPassages', { count: found.units })}
        </Button>
      )}
    </section>
  );
});

function Head({ found }: { found: FoundDocument }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const { document, number, date, issuers, issue, occurrences } = found;
  const isScope = useSearch((search) => search.scope === document);
  const facts = [
    { text: number, lang: 'zh-Hans' },
    { text: issuers.join('、') || null, lang: 'zh-Hans' },
    { text: date === null ? null : printedDay(date, language), lang: undefined },
    {
      text: issue === null ? null : sourceLine(t, { ...issue, startPage: null }, language === 'en'),
      lang: undefined,
    },
  ];
  return (
    <header>
      <h2>
        <button
          type="button"
          className="hit-title"
          data-keeps-focus={document}
          // Found by its fields alone, it is itself the hit.
          data-column={found.passages.length === 0 ? 'hits' : undefined}
          onClick={() => {
            recordSearch();
            go({ view: 'reader', document });
          }}
        >
          <Names names={namesOf(found, language)} />
        </button>
      </h2>
      <span className="hit-group-count">
        {occurrences > 0 && t('search.occurrences', { count: occurrences })}
      </span>
      <Button
        className="button quiet"
        onPress={() => {
          setScope(isScope ? null : document);
        }}
      >
        {isScope ? t('search.everywhere') : t('search.onlyHere')}
      </Button>
      <p className="hit-group-facts">
        {facts.map(
          ({ text, lang }) =>
            text !== null && (
              <span key={text} lang={lang}>
                {text}
              </span>
            ),
        )}
      </p>
    </header>
  );
}
