import type { DataMethods, Handlers } from '../../../shared/contract';
import { fail, succeed } from '../../../shared/result';
import { forgetRecentSearches, listRecentSearches, recordSearch } from '../../notebook/recent-searches';
import { listSavedSearches, removeSavedSearch, saveSearch } from '../../notebook/saved-searches';
import { written } from '../../notebook/written';
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
  const { notebook, keeping } = session;
  /** A search that is kept is no annotation and stands in no journal; a backup follows it. */
  const keptChanged = (): void => {
    keeping().kept([], new Date());
    announceSearches();
  };
  return {
    listSavedSearches: () => succeed(listSavedSearches(notebook())),
    saveSearch: (search) => {
      const saved = written(notebook(), () => saveSearch(notebook(), search, new Date()));
      keptChanged();
      return succeed(saved);
    },
    removeSavedSearch: ({ id }) => {
      const wasThere = written(notebook(), () => removeSavedSearch(notebook(), id));
      if (!wasThere) return fail({ code: 'search-not-found', id });
      keptChanged();
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
