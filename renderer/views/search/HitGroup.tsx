import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import type { DocumentCount, SearchHit } from '../../../shared/model/search';
import { Names } from '../../components/Names';
import { setScope, useSearch } from '../../state/search';
import { useLanguage } from '../../state/settings';
import { namesOf } from '../../words/titles';
import { Hit } from './Hit';

export function HitGroup({
  document,
  hits,
}: {
  document: DocumentCount;
  hits: readonly SearchHit[];
}): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const scoped = useSearch((search) => search.scope === document.document);
  return (
    <section className="hit-group">
      <header>
        <h2>
          <Names names={namesOf(document, language)} />
          {document.number && (
            <span className="hit-group-number" lang="zh-Hans">
              {document.number}
            </span>
          )}
        </h2>
        <span className="hit-group-count">{t('search.occurrences', { count: document.occurrences })}</span>
        <Button
          className="button quiet"
          onPress={() => {
            setScope(scoped ? null : document.document);
          }}
        >
          {scoped ? t('search.everywhere') : t('search.onlyHere')}
        </Button>
      </header>
      <ol>
        {hits.map((hit) => (
          <li key={`${hit.address} ${String(hit.start)}`}>
            <Hit hit={hit} />
          </li>
        ))}
      </ol>
    </section>
  );
}
