import Database from 'better-sqlite3';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findAliases } from '../../../electron/library/aliases';
import { listDocuments, readDocument } from '../../../electron/library/documents';
import { importFiles } from '../../../electron/library/import-files';
import { readQuality } from '../../../electron/library/quality';
import { citedBy, referencesOf } from '../../../electron/library/references';
import { search } from '../../../electron/library/search';
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

test.each<[string, (db: Database.Database) => unknown]>([
  ['one document', (db) => readDocument(db, document)],
  ['a quality report', (db) => readQuality(db, seedIssue)],
  ['a search', (db) => search(db, { query: '数据', document: null, offset: 0, limit: 10 })],
  ['a search in one document', (db) => search(db, { query: '数据', document, offset: 0, limit: 10 })],
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
