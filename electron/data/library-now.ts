import type { LibraryView } from '../../shared/model/annotation';
import { annotationView } from '../library/annotation-view';
import type { ReadableLibrary } from '../library/library-file';
import { positionFinder } from '../library/positions';
import { fieldsAt } from '../library/search/fields-at';
import type { LibraryNow } from '../notebook/notes-index';

const nothing: LibraryNow = {
  view: { readingText: () => null, documentTexts: () => null, context: () => null } satisfies LibraryView,
  positionOf: () => Number.POSITIVE_INFINITY,
  holdsAt: () => () => false,
};

/** What notes see of the library: one value for as long as the library stays as it is, and nothing where there is none. */
export function libraryFollower(library: () => ReadableLibrary | null): () => LibraryNow {
  let seen: { readonly db: ReadableLibrary; readonly version: unknown; readonly now: LibraryNow } | null =
    null;
  return () => {
    const db = library();
    if (!db) return nothing;
    // Every import writes by a connection of its own.
    const version = db.pragma('data_version', { simple: true });
    if (seen?.db !== db || seen.version !== version) {
      seen = {
        db,
        version,
        now: { view: annotationView(db), positionOf: positionFinder(db), holdsAt: fieldsAt(db) },
      };
    }
    return seen.now;
  };
}
