import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ListBox, ListBoxItem, ListLayout, Virtualizer } from 'react-aria-components';
import type { DocumentCount } from '../../../shared/model/search';
import { setScope, useSearch } from '../../state/search';
import { useLanguage } from '../../state/settings';
import { namesOf } from '../../words/titles';

const rowSize = 48;
const everywhere = 'everywhere';

/** The documents that hold the words, with how often; choosing one shows its hits alone. */
export function DocumentFilter({ documents }: { documents: readonly DocumentCount[] }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const scope = useSearch((search) => search.scope);
  const rows = documents.map((document) => ({ ...document, id: document.document }));
  const sum = documents.reduce((total, { occurrences }) => total + occurrences, 0);
  const first = { id: everywhere, title: '', titleEn: null, occurrences: sum };
  return (
    <aside className="document-filter" aria-label={t('search.filter')}>
      <Virtualizer layout={ListLayout} layoutOptions={{ rowSize }}>
        <ListBox
          aria-label={t('search.filter')}
          items={[first, ...rows]}
          dependencies={[language]}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[scope ?? everywhere]}
          onSelectionChange={(keys) => {
            const chosen = rows.find(({ id }) => keys !== 'all' && keys.has(id));
            setScope(chosen?.id ?? null);
          }}
        >
          {(row) => {
            const [name] = namesOf(row, language);
            const words = row.id === everywhere ? t('search.everywhere') : name.text;
            return (
              <ListBoxItem className="filter-row" textValue={words}>
                <span
                  className="filter-name"
                  lang={row.id === everywhere ? undefined : name.lang}
                  title={words}
                >
                  {words}
                </span>
                <span className="filter-count">{row.occurrences}</span>
              </ListBoxItem>
            );
          }}
        </ListBox>
      </Virtualizer>
    </aside>
  );
}
