import Database from 'better-sqlite3';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { rebuildBeside } from '../../../electron/library/search-index/rebuild-index';
import { verifyLibrary, type Flaw } from '../../../electron/library/verify';
import { runToEnd } from '../../../electron/library/work';
import { hitsIn } from './search/asking';
import { buildAt, samplesFolder, seedFile, temporaryFolder } from './seed-library';

const shanghai = join(samplesFolder, 's39_composed_issue_sh_2025_21.txt');

async function builtLibrary(): Promise<string> {
  const library = join(temporaryFolder(), 'library.sqlite');
  await buildAt(library, [seedFile, shanghai]);
  return library;
}

/** What is found after something has been done to the database behind the library's back. */
async function flawsAfter(harm: string): Promise<readonly Flaw[]> {
  const library = await builtLibrary();
  const db = new Database(library);
  db.pragma('foreign_keys = OFF');
  db.exec(harm);
  db.close();
  return verifyLibrary(library, () => undefined).flaws;
}

test('a library that nobody has touched has no flaws, and verifying changes nothing', async () => {
  const library = await builtLibrary();
  const before = readFileSync(library);
  const heard: string[] = [];
  const { flaws, ...counts } = verifyLibrary(library, (done, total) =>
    heard.push(`${String(done)}/${String(total)}`),
  );
  expect(flaws).toEqual([]);
  expect(counts).toMatchObject({ sources: 2, documents: 12 });
  expect(heard.at(-1)).toBe(`${String(counts.units)}/${String(counts.units)}`);
  expect(readFileSync(library).equals(before)).toBe(true);
});

const article = `(SELECT id FROM unit WHERE path = 'art-14' ORDER BY id LIMIT 1)`;
const address = '北京市人民政府公报/2022-34/1';

/** The term of a pair, as ids of pages are made of. */
function pair(first: string, second: string): string {
  return String(first.charCodeAt(0) * 65536 + second.charCodeAt(0));
}

test.each<[string, string, readonly Flaw[]]>([
  [
    'a character that was changed',
    `UPDATE unit SET text = replace(text, '创新新星', '创薪新星') WHERE id = ${article}`,
    [{ kind: 'index', where: `${address}#art-14` }],
  ],
  [
    'characters that are gone',
    `UPDATE unit SET text = substr(text, 3) WHERE id = ${article}`,
    [
      { kind: 'index', where: `${address}#art-14` },
      { kind: 'characters', where: address },
    ],
  ],
  [
    'a page of the index that is gone',
    // Of the first segment, whose ids are the terms alone.
    `DELETE FROM pair_page WHERE id = (SELECT id FROM pair_page WHERE id / 16384 <= ${pair('创', '新')} ORDER BY id DESC LIMIT 1)`,
    [{ kind: 'index', where: `${address}#art-14` }],
  ],
  [
    'an entry of the index without a unit',
    `DELETE FROM unit WHERE id = ${article}`,
    [{ kind: 'index', where: expect.stringMatching(/^\d+$/u) as string }],
  ],
  [
    'a document that is not indexed',
    'DELETE FROM indexed_document WHERE document_id = 1',
    [{ kind: 'index', where: `${address}#art-14` }],
  ],
  [
    'a source whose bytes were changed',
    `UPDATE source SET compressed = x'00' WHERE file_name LIKE 'beijing%'`,
    [{ kind: 'source', where: 'beijing-gazette-2022-34.txt' }],
  ],
  [
    'a source with another hash',
    `UPDATE source SET sha256 = 'ab' WHERE file_name LIKE 's39%'`,
    [{ kind: 'source', where: 's39_composed_issue_sh_2025_21.txt' }],
  ],
  [
    'an older parser',
    `UPDATE source SET parser_version = -1 WHERE file_name LIKE 's39%'`,
    [{ kind: 'version', where: expect.stringContaining('s39_composed') as string }],
  ],
  [
    'a source that was never read',
    `UPDATE source SET state = 'unread' WHERE file_name LIKE 's39%'`,
    [{ kind: 'unread', where: 's39_composed_issue_sh_2025_21.txt' }],
  ],
  [
    'characters lost while it was read',
    `UPDATE source SET checks = json_set(checks, '$.characters.lost', 3) WHERE file_name LIKE 's39%'`,
    [{ kind: 'characters', where: '上海市人民政府公报/2025-21: −3 +0' }],
  ],
  [
    'a row that leads nowhere',
    `UPDATE issuer SET document_id = 999 WHERE document_id = 1`,
    [{ kind: 'links', where: expect.stringContaining('issuer') as string }],
  ],
  ['another schema', 'PRAGMA user_version = 1', [{ kind: 'version', where: '1 ≠ 3' }]],
  [
    'a table that is gone',
    'DROP TABLE finding; DROP TABLE furniture; DROP TABLE reference; ALTER TABLE unit RENAME TO other',
    [{ kind: 'unreadable', where: expect.stringContaining('unit') as string }],
  ],
])('%s', async (_what, harm, flaws) => {
  expect(await flawsAfter(harm)).toEqual(expect.arrayContaining([...flaws]));
});

test('a broken page is said', async () => {
  const library = await builtLibrary();
  const bytes = readFileSync(library);
  bytes.fill(0x55, bytes.length - 8192, bytes.length - 4096);
  writeFileSync(library, bytes);
  expect(verifyLibrary(library, () => undefined).flaws[0]?.kind).toMatch(/structure|unreadable/u);
});

test.each([
  ['nowhere', null],
  ['text', 'this is no database'],
])('a library that is %s cannot be opened', (_what, content) => {
  const library = join(temporaryFolder(), 'library.sqlite');
  if (content !== null) writeFileSync(library, content);
  expect(verifyLibrary(library, () => undefined).flaws).toMatchObject([{ kind: 'unreadable' }]);
});

test('an index that is damaged is made again from the text, and finds as before', async () => {
  const library = await builtLibrary();
  const db = new Database(library);
  const before = hitsIn(db, '支持');
  db.exec('DELETE FROM pair_page WHERE id % 2 = 0 OR id > 0');
  expect(hitsIn(db, '支持').total.occurrences).toBe(0);
  db.close();
  const heard: number[] = [];
  runToEnd(rebuildBeside(library, (done) => heard.push(done)));
  expect(heard.at(-1)).toBe(12);
  expect(verifyLibrary(library, () => undefined).flaws).toEqual([]);
  const again = new Database(library, { readonly: true });
  expect(hitsIn(again, '支持')).toEqual(before);
  again.close();
  expect(readdirSync(dirname(library))).toEqual(['library.sqlite']);
});

test('a rebuilding that is ended half-way leaves the library as it was', async () => {
  const library = await builtLibrary();
  const before = readFileSync(library);
  const work = rebuildBeside(library, () => undefined);
  for (let step = 0; step < 5; step += 1) work.next();
  work.return(undefined);
  expect(readFileSync(library).equals(before)).toBe(true);
  expect(readdirSync(dirname(library))).toEqual(['library.sqlite']);
});
