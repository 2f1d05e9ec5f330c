import { randomUUID } from 'node:crypto';
import type { SavedSearch } from '../../shared/model/search';
import { keptTerms, type KeptTermsRow } from './kept-terms';
import type { Notebook, ReadableNotebook } from './open-notebook';

interface Row extends KeptTermsRow {
  readonly id: string;
  readonly name: string;
  readonly created: string;
}

/** Chinese by pinyin, numbers by their value. */
const byName = new Intl.Collator('zh-Hans-CN', { numeric: true });

export function listSavedSearches(notebook: ReadableNotebook): readonly SavedSearch[] {
  return notebook
    .prepare<[], Row>('SELECT id, name, terms, sort, created FROM saved_search')
    .all()
    .flatMap((row) => savedSearchFrom(row) ?? [])
    .sort((one, other) => byName.compare(one.name, other.name));
}

/** Keeps a search under a name. One of the same name, whatever its case or width, is replaced and keeps its id. */
export function saveSearch(
  notebook: Notebook,
  { name, terms, sort }: Pick<SavedSearch, 'name' | 'terms' | 'sort'>,
  now: Date,
): SavedSearch {
  const row = notebook
    .prepare<[Record<string, string>], Row>(
      `INSERT INTO saved_search (id, key, name, terms, sort, created)
       VALUES (@id, @key, @name, @terms, @sort, @created)
       ON CONFLICT (key) DO UPDATE
         SET name = excluded.name, terms = excluded.terms, sort = excluded.sort, created = excluded.created
       RETURNING id, name, terms, sort, created`,
    )
    .get({
      ...{ id: randomUUID(), key: nameKey(name), name, sort },
      ...{ terms: JSON.stringify(terms), created: now.toISOString() },
    });
  if (!row) throw new Error('A search that was saved is not there.');
  const { id, created } = row;
  return { id, name, terms, sort, created };
}

/** Those whose name, and whose id, is not here. */
export function missingSearches(
  notebook: ReadableNotebook,
  searches: readonly SavedSearch[],
): readonly SavedSearch[] {
  const isHere = notebook.prepare<[string, string], number>(
    'SELECT 1 FROM saved_search WHERE key = ? OR id = ?',
  );
  return searches.filter(({ name, id }) => isHere.get(nameKey(name), id) === undefined);
}

/** Keeps searches as they were elsewhere; one that is here under the same name stays. */
export function addSearches(notebook: Notebook, searches: readonly SavedSearch[]): void {
  const insert = notebook.prepare(
    `INSERT OR IGNORE INTO saved_search (id, key, name, terms, sort, created)
     VALUES (@id, @key, @name, @terms, @sort, @created)`,
  );
  notebook
    .transaction(() => {
      for (const { id, name, terms, sort, created } of searches)
        insert.run({ ...{ id, name, sort, created }, key: nameKey(name), terms: JSON.stringify(terms) });
    })
    .immediate();
}

/** False when there is none with this id. */
export function removeSavedSearch(notebook: Notebook, id: string): boolean {
  return notebook.prepare('DELETE FROM saved_search WHERE id = ?').run(id).changes > 0;
}

/** Case and width by Unicode alone. The fold of search takes more for the same, and its tables may change; a key may not. */
function nameKey(name: string): string {
  return name.normalize('NFKC').toLowerCase().normalize('NFKC');
}

function savedSearchFrom(row: Row): SavedSearch | null {
  const kept = keptTerms(row);
  return kept && { id: row.id, name: row.name, created: row.created, ...kept };
}
