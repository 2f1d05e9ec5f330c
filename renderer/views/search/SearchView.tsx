import { FileWarning, SearchX } from 'lucide-react';
import { useMemo, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { parseQuery } from '../../../shared/search/parse-query';
import { failureOf } from '../../api';
import { moveByArrows } from '../../components/arrow-keys';
import { StateMessage } from '../../components/StateMessage';
import { Waiting } from '../../components/Waiting';
import { useNoteResults, useResults } from '../../queries/results';
import { useSearch, useSearchTerms } from '../../state/search';
import { useFromTheTop, useStanding } from '../../state/standing';
import { useFailureSentence } from '../../words/failure';
import { Facets } from './Facets';
import { useFoundPlaces } from './found-places';
import { KeptSearches } from './KeptSearches';
import { NoHits } from './NoHits';
import { NotesBeside } from './NotesBeside';
import { NoteList } from './NoteList';
import { ResultList } from './ResultList';
import { SearchHead } from './SearchHead';

/** Exact search over documents and notes. Results follow the typing. */
export function SearchView(): ReactNode {
  const { t } = useTranslation();
  const failureSentence = useFailureSentence();
  const { query, sort, where, scope } = useSearch();
  const parsed = useMemo(() => parseQuery(query), [query]);
  const { root } = parsed;
  const inText = root !== null && where !== 'notes';
  const inNotes = root !== null && where !== 'text';
  const terms = useSearchTerms();
  const found = useResults(terms, sort, inText);
  const foundNotes = useNoteResults(query, inNotes);
  useFoundPlaces(found, inText && !found.isPlaceholderData);
  const results = inText ? (found.data?.pages[0] ?? null) : null;
  const hasFacets = results?.facets.some(({ values }) => values.length > 0) ?? false;
  const allNotes = inNotes ? (foundNotes.data?.hits ?? null) : null;
  const notes = useMemo(
    () =>
      allNotes?.filter(({ annotation }) => scope === null || annotation.context?.documentAddress === scope) ??
      null,
    [allNotes, scope],
  );
  const isOld = (inText && found.isPlaceholderData) || (inNotes && foundNotes.isPlaceholderData);
  const scroller = useRef<HTMLDivElement>(null);
  useStanding(scroller, results !== null || notes !== null);
  useFromTheTop(scroller, JSON.stringify([terms, sort, where]), isOld);

  const toResults = (): void => {
    scroller.current?.querySelector<HTMLElement>('[data-column]')?.focus();
  };
  const heard = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key === 'Escape') useSearch.setState({ wanted: true });
    else moveByArrows(event);
  };

  const body = (): ReactNode => {
    if (query === '') return <KeptSearches />;
    if (!root) {
      return <StateMessage icon={SearchX} title={t('search.nothing')} text={t('search.how')} />;
    }
    const error = (inText ? found.error : null) ?? (inNotes ? foundNotes.error : null);
    if (error) {
      return (
        <StateMessage
          icon={FileWarning}
          isAlert
          title={t('search.failed')}
          text={failureSentence(failureOf(error))}
        />
      );
    }
    if ((inText && !results) || (inNotes && !notes)) return <Waiting label={t('search.searching')} />;
    if ((results?.total.documents ?? 0) === 0 && (notes?.length ?? 0) === 0) return <NoHits root={root} />;
    return (
      <>
        {notes && where === 'both' && notes.length > 0 && <NotesBeside hits={notes} />}
        {notes && where === 'notes' && <NoteList key={query} hits={notes} />}
        {results && <ResultList found={found} scroller={scroller} />}
      </>
    );
  };

  return (
    <div className="search">
      <SearchHead {...{ parsed, results, notes, isOld, toResults }} />
      <div className="search-body">
        {results && hasFacets && scope === null && <Facets facets={results.facets} />}
        {/* The arrow keys are an addition to Tab for the buttons within. */}
        {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions */}
        <div
          ref={scroller}
          className="search-results"
          data-old={isOld || undefined}
          aria-busy={isOld}
          onKeyDown={heard}
        >
          {body()}
        </div>
      </div>
    </div>
  );
}
