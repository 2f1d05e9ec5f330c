import type { SavedSearch, SearchSort, SearchTerms } from '../../shared/model/search';
import { parseQuery } from '../../shared/search/parse-query';
import { api, failureOf } from '../api';
import { searchTerms, useSearch } from './search';
import { say } from './toasts';

function sayFailure(error: unknown): void {
  say({ kind: 'failure', failure: failureOf(error) });
}

/** Keeps the search that is on the page in the history: it was meant, not only passed by while typing. */
export function recordSearch(): void {
  const terms = searchTerms();
  if (parseQuery(terms.query).root === null) return;
  api.recordSearch({ terms, sort: useSearch.getState().sort }).catch((error: unknown) => {
    // Nobody asked for it: where nothing can be written, whoever searches is left in peace.
    if (failureOf(error).code !== 'file-unwritable') sayFailure(error);
  });
}

/** Keeps a search under a name and says so; false, once it has been said why, when it could not be kept. */
export async function saveSearch(
  search: { readonly name: string; readonly terms: SearchTerms; readonly sort: SearchSort },
  replaces: boolean,
): Promise<boolean> {
  try {
    const { name } = await api.saveSearch(search);
    say({ kind: replaces ? 'search-replaced' : 'search-saved', name });
    return true;
  } catch (error) {
    sayFailure(error);
    return false;
  }
}

/** Removes a saved search and offers to bring it back. */
export async function removeSavedSearch(search: SavedSearch): Promise<void> {
  try {
    await api.removeSavedSearch({ id: search.id });
    say({ kind: 'search-removed', search });
  } catch (error) {
    sayFailure(error);
  }
}

export async function restoreSavedSearch({ name, terms, sort }: SavedSearch): Promise<void> {
  await saveSearch({ name, terms, sort }, false);
}

/** Forgets one search of the history, or, with null, all. */
export function forgetRecentSearches(terms: SearchTerms | null): void {
  api.forgetRecentSearches({ terms }).catch(sayFailure);
}
