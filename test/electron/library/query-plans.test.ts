import Database from 'better-sqlite3';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findAliases } from '../../../electron/library/aliases';
import { listDocuments, readDocument } from '../../../electron/library/documents';
import { importFiles } from '../../../electron/library/import-files';
import { readQuality } from '../../../electron/library/quality';
import { citedBy, referencesOf } from '../../../electron/library/references';
import { firstHits } from '../../../electron/library/search/first-hits';
import { findHeadings } from '../../../electron/library/search/headings';
import { search, type SearchInput } from '../../../electron/library/search/search';
import { directoryOf } from '../../../electron/library/search/directory';
import { runToEnd } from '../../../electron/library/work';
import { noFilters } from '../../../shared/model/search';
import { quietly, readHere, seedFile, seedIssue, temporaryFolder } from './seed-library';

/** Tables that grow with the library. */
const growing =
  /^SCAN (?:unit|document|issue|reference|source|issuer|finding|furniture|document_name|known_name|tied_name|definition)\b/u;

/** The steps of every query that a function runs, as SQLite plans them. */
async function planOf(run: (db: Database.Database) => unknown): Promise<string[]> {
  const library = join(temporaryFolder(), 'library.sqlite');
  await importFiles(library, [seedFile], readHere, quietly());
  const statements = new Set<string>();
  const heard = new Database(library, {
    readonly: true,
    verbose: (sql) => {
      if (typeof sql === 'string') statements.add(sql);
    },
  });
  const quiet = new Database(library, { readonly: true });
  try {
    // Read once for as long as the library stays as it is.
    directoryOf(heard);
    statements.clear();
    run(heard);
    return [...statements].flatMap((sql) =>
      quiet
        .prepare<[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
        .all()
        .map(({ detail }) => detail),
    );
  } finally {
    heard.close();
    quiet.close();
  }
}

const document = `${seedIssue}/1`;
const terms: Omit<SearchInput, 'query'> = {
  ...{ document: null, filters: noFilters, aliases: false, sort: 'relevance', offset: 0, limit: 10 },
};

test.each<[string, (db: Database.Database) => unknown]>([
  ['one document', (db) => readDocument(db, document)],
  ['a quality report', (db) => readQuality(db, seedIssue)],
  ['a search', (db) => runToEnd(search(db, { ...terms, query: '数据 NEAR 要素' }))],
  ['a search by fields', (db) => runToEnd(search(db, { ...terms, query: '发文:商务局 贷款 in:text' }))],
  ['first hits', (db) => firstHits(db, '数据', 5)],
  ['headings', (db) => runToEnd(findHeadings(db, '支持', 5))],
  ['other names', (db) => findAliases(db, ['市科委', '新星计划'])],
  ['references', (db) => [referencesOf(db, document), citedBy(db, document)]],
])('%s is found by indexes', async (_what, run) => {
  const plan = await planOf(run);
  expect(plan.length).toBeGreaterThan(0);
  expect(plan.filter((step) => growing.test(step))).toEqual([]);
});

test('a list of all documents reads them once', async () => {
  const plan = await planOf(listDocuments);
  expect(plan.filter((step) => growing.test(step))).toHaveLength(1);
});
