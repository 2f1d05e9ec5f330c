import Database from 'better-sqlite3';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { verifyLibrary, type Flaw } from '../../../electron/library/verify';
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
    'a unit that is not indexed',
    `DELETE FROM unit_index WHERE rowid = ${article}`,
    [{ kind: 'index', where: `${address}#art-14` }],
  ],
  [
    'an entry of the index without a unit',
    `INSERT INTO unit_index (rowid, tokens) VALUES (999999, '甲乙 乙')`,
    [{ kind: 'index', where: '999999' }],
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
