import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { NoteHit, SearchResults } from '../../../shared/model/search';
import type { ParsedQuery } from '../../../shared/search/query';
import { QueryProblems } from '../../components/QueryProblems';
import { searchTyped, useSearch } from '../../state/search';
import { useProblemWords } from '../../words/query-problem';
import { Aliases } from './Aliases';
import { ChosenFilters } from './ChosenFilters';
import { FacetsButton } from './Facets';
import { HowRead } from './HowRead';
import { QueryBox } from './QueryBox';
import { QueryHelp } from './QueryHelp';
import { SaveSearch } from './SaveSearch';
import { ScopeLine } from './ScopeLine';
import { SearchOptions } from './SearchOptions';
import { Totals } from './Totals';

/** Above the results: the box, how it was read, what is searched, and how much was found. */
export function SearchHead({
  parsed: { root, problems },
  results,
  notes,
  isOld,
  toResults,
}: {
  parsed: ParsedQuery;
  /** Of the documents; null where they are not searched, or not known yet. */
  results: SearchResults | null;
  notes: readonly NoteHit[] | null;
  /** Whether newer results are on their way. */
  isOld: boolean;
  toResults: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const query = useSearch((search) => search.query);
  const problemWords = useProblemWords();
  const isSearched = root !== null;
  return (
    <header className="search-head">
      <h1 className="visually-hidden">{t('menu.open-search')}</h1>
      <div className="search-row">
        <QueryBox toResults={toResults} />
        <QueryHelp />
        <SaveSearch isDisabled={!isSearched} />
      </div>
      {root && <HowRead root={root} />}
      <QueryProblems query={query} problems={problems} words={problemWords} onCorrect={searchTyped} />
      <ScopeLine />
      {results && <Aliases offers={results.aliases} />}
      {isSearched && (
        <div className="search-row">
          <SearchOptions />
          {results && <FacetsButton facets={results.facets} />}
          <Totals total={results?.total ?? null} notes={notes === null ? null : notes.length} isOld={isOld} />
        </div>
      )}
      <ChosenFilters />
    </header>
  );
}
