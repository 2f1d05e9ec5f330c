import type { DataMethods, Handlers } from '../../../shared/contract';
import { fail, succeed } from '../../../shared/result';
import { listKept } from '../../notebook/annotations';
import { inLibraryOrder } from '../../notebook/placed-annotations';
import { forgetRecentSearches, listRecentSearches, recordSearch } from '../../notebook/recent-searches';
import { listSavedSearches, removeSavedSearch, saveSearch } from '../../notebook/saved-searches';
import { searchNotes } from '../../notebook/search-notes';
import { positionsIn } from '../positions-in';
import type { Session } from '../session';

type NotesSearching = Pick<
  Handlers<DataMethods>,
  | 'searchNotes'
  | 'listSavedSearches'
  | 'saveSearch'
  | 'removeSavedSearch'
  | 'listRecentSearches'
  | 'recordSearch'
  | 'forgetRecentSearches'
>;

/** Searches in the notes, and those that a person keeps. */
export function notesSearchingHandlers(session: Session, announceSearches: () => void): NotesSearching {
  const { notebook, libraryView } = session;
  return {
    searchNotes: ({ query }) => {
      const all = inLibraryOrder(listKept(notebook(), null), libraryView(), positionsIn(session));
      return succeed(searchNotes(all, query));
    },
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
