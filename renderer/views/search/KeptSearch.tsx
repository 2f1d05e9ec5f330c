import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SearchSort, SearchTerms } from '../../../shared/model/search';
import { IconButton } from '../../components/IconButton';
import { useNamed } from '../../queries/named';
import { runSearch } from '../../state/search';

/** A search that was kept, by name or by its words, with what it is narrowed by; it runs when it is pressed. */
export function KeptSearch({
  name,
  terms,
  sort,
  time,
  removeLabel,
  onRemove,
}: {
  /** Null for one that was given none. */
  name: string | null;
  terms: SearchTerms;
  sort: SearchSort;
  time: string;
  removeLabel: string;
  onRemove: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const document = useNamed(terms.document ?? '');
  const count = Object.values(terms.filters).flat().length;
  const more = [
    ...(name !== null && name !== terms.query ? [terms.query] : []),
    ...(document ? [`${t('search.scope')} ${document.text}`] : []),
    ...(count > 0 ? [t('search.facets.chosen', { count })] : []),
    ...(terms.aliases ? [t('search.aliases.also')] : []),
  ];
  return (
    <li className="kept-search">
      <button
        type="button"
        className="kept-search-run"
        data-column="searches"
        onClick={() => {
          runSearch(terms, sort);
        }}
      >
        <span className="kept-search-name" lang="zh-Hans">
          {name ?? terms.query}
        </span>
        {more.length > 0 && <span className="kept-search-more">{more.join(' · ')}</span>}
        <time>{time}</time>
      </button>
      <IconButton icon={X} label={removeLabel} onPress={onRemove} />
    </li>
  );
}
