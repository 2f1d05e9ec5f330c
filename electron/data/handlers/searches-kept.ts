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
      const saved = written(keeping().db, (db) => saveSearch(db, search, new Date()));
      keptChanged();
      return succeed(saved);
    },
    removeSavedSearch: ({ id }) => {
      const wasThere = written(keeping().db, (db) => removeSavedSearch(db, id));
      if (!wasThere) return fail({ code: 'search-not-found', id });
      keptChanged();
      return succeed(null);
    },
    listRecentSearches: () => succeed(listRecentSearches(notebook())),
    recordSearch: (search) => {
      written(keeping().db, (db) => {
        recordSearch(db, search, new Date());
      });
      announceSearches();
      return succeed(null);
    },
    forgetRecentSearches: ({ terms }) => {
      written(keeping().db, (db) => {
        forgetRecentSearches(db, terms);
      });
      announceSearches();
      return succeed(null);
    },
  };
}
