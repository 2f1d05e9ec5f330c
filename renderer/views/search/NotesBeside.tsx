import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import type { NoteHit } from '../../../shared/model/search';
import { useSearch } from '../../state/search';
import { NoteRow } from './NoteRow';

/** As many notes as leave room for the documents. */
const few = 3;

/** The first notes that were found, above the documents, and the way to all of them. */
export function NotesBeside({ hits }: { hits: readonly NoteHit[] }): ReactNode {
  const { t } = useTranslation();
  const isFiltered = useSearch(({ filters }) => Object.values(filters).some(({ length }) => length > 0));
  return (
    <section className="notes-beside">
      <h2>{t('search.notes', { count: hits.length })}</h2>
      {isFiltered && <p className="notes-unfiltered">{t('search.notesUnfiltered')}</p>}
      <ol>
        {hits.slice(0, few).map((hit) => (
          <li key={hit.annotation.id}>
            <NoteRow hit={hit} />
          </li>
        ))}
      </ol>
      {hits.length > few && (
        <Button
          className="button quiet"
          data-column="hits"
          onPress={() => {
            useSearch.setState({ where: 'notes' });
          }}
        >
          {t('search.allNotes', { count: hits.length })}
        </Button>
      )}
    </section>
  );
}
