import type { ReadableLibrary } from '../../../../electron/library/library-file';
import { listHits, type HitList } from '../../../../electron/library/search/list-hits';
import { search, type SearchInput } from '../../../../electron/library/search/search';
import { runToEnd } from '../../../../electron/library/work';
import { noFilters, type SearchResults } from '../../../../shared/model/search';

const usual: Omit<SearchInput, 'query'> = {
  ...{ document: null, filters: noFilters, aliases: false, sort: 'relevance', offset: 0, limit: 200 },
};

/** What the window gets for a query. */
export function ask(
  library: ReadableLibrary,
  query: string,
  more: Partial<Omit<SearchInput, 'query'>> = {},
): SearchResults {
  return runToEnd(search(library, { ...usual, ...more, query }));
}

/** Every hit of a query in the library's order, and the totals. */
export function hitsIn(
  library: ReadableLibrary,
  query: string,
  more: Partial<Omit<SearchInput, 'query' | 'offset'>> = {},
): HitList {
  return runToEnd(listHits(library, { ...usual, sort: 'gazette', limit: 1_000_000, ...more, query }));
}
