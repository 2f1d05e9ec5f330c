import type { DataMethods, Handlers } from '../../../shared/contract';
import { fail, succeed } from '../../../shared/result';
import { forgetRecentSearches, listRecentSearches, recordSearch } from '../../notebook/recent-searches';
import { listSavedSearches, removeSavedSearch, saveSearch } from '../../notebook/saved-searches';
import type { Session } from '../session';

type SearchesKept = Pick<
  Handlers<DataMethods>,
  | 'listSavedSearches'
  | 'saveSearch'
  | 'removeSavedSearch'
  | 'listRecentSearches'
  | 'recordSearch'
  | 'forgetRecentSearches'
>;

/** Searches that a person keeps, and those that were looked at. */
export function searchesKeptHandlers(session: Session, announceSearches: () => void): SearchesKept {
  const { notebook } = session;
  return {
    listSavedSearches: () => succeed(listSavedSearches(notebook())),
    saveSearch: (search) => {
      const saved = saveSearch(notebook(), search, new Date());
      announceSearches();
      return succeed(saved);
    },
    removeSavedSearch: ({ id }) => {
      if (!removeSavedSearch(notebook(), id)) return fail({ code: 'search-not-found', id });
      announceSearches();
      return succeed(null);
    },
    listRecentSearches: () => succeed(listRecentSearches(notebook())),
    recordSearch: (search) => {
      recordSearch(notebook(), search, new Date());
      announceSearches();
      return succeed(null);
    },
    forgetRecentSearches: ({ terms }) => {
      forgetRecentSearches(notebook(), terms);
      announceSearches();
      return succeed(null);
    },
  };
}
