import type { RecentSearch, SearchTerms } from '../../shared/model/search';
import { keptTerms, type KeptTermsRow } from './kept-terms';
import type { Notebook, ReadableNotebook } from './open-notebook';

/** Searches that are remembered. */
const longest = 200;

/** The latest first. */
export function listRecentSearches(notebook: ReadableNotebook): readonly RecentSearch[] {
  return notebook
    .prepare<[], KeptTermsRow & { readonly searched: string }>(
      'SELECT terms, sort, searched FROM recent_search ORDER BY ordinal DESC',
    )
    .all()
    .flatMap((row) => {
      const kept = keptTerms(row);
      return kept ? [{ ...kept, searched: row.searched }] : [];
    });
}

/** Remembers a search as the latest; the same terms are remembered once, and the oldest beyond 200 forgotten. */
export function recordSearch(
  notebook: Notebook,
  { terms, sort }: Pick<RecentSearch, 'terms' | 'sort'>,
  now: Date,
): void {
  notebook.transaction(() => {
    // A row that is replaced gets a new ordinal: one more than the greatest.
    notebook
      .prepare('INSERT OR REPLACE INTO recent_search (key, terms, sort, searched) VALUES (?, ?, ?, ?)')
      .run(keyOf(terms), JSON.stringify(terms), sort, now.toISOString());
    notebook
      .prepare(
        `DELETE FROM recent_search
         WHERE ordinal <= (SELECT ordinal FROM recent_search ORDER BY ordinal DESC LIMIT 1 OFFSET ?)`,
      )
      .run(longest);
  })();
}

/** Forgets one search, or with null all. */
export function forgetRecentSearches(notebook: Notebook, terms: SearchTerms | null): void {
  if (terms === null) notebook.prepare('DELETE FROM recent_search').run();
  else notebook.prepare('DELETE FROM recent_search WHERE key = ?').run(keyOf(terms));
}

/** The same for the same terms, in whatever order their filters were chosen. */
function keyOf({ query, document, filters, aliases }: SearchTerms): string {
  const chosen = Object.entries(filters)
    .map(([facet, values]) => [facet, values.toSorted()])
    .sort();
  return JSON.stringify([query.trim(), document, chosen, aliases]);
}
