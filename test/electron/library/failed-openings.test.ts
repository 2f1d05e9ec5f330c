import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keptSources } from '../../../electron/library/kept-sources';
import { openForWriting, openLibraryFile } from '../../../electron/library/library-file';
import { openLibrary } from '../../../electron/library/open-library';
import { verifyLibrary } from '../../../electron/library/verify';
import { filesLeftOpen } from '../files-left-open';
import { buildAt, readHere, seedFile, temporaryFolder } from './seed-library';

test('a library with any page torn is opened, read and verified without a file left open', async () => {
  const folder = temporaryFolder();
  const libraryFile = join(folder, 'library.sqlite');
  await buildAt(libraryFile, [seedFile]);
  const whole = readFileSync(libraryFile);
  const pages = Math.floor(whole.length / 4096);
  let damaged = 0;
  for (let page = 0; page < pages; page += Math.ceil(pages / 40)) {
    const bytes = Buffer.from(whole);
    bytes.fill(0xaa, page * 4096 + (page % 2) * 2048, (page + 1) * 4096);
    writeFileSync(libraryFile, bytes);
    const opened = openLibraryFile(libraryFile);
    if (typeof opened === 'string') damaged += 1;
    else opened.close();
    const written = openForWriting(libraryFile);
    if (typeof written !== 'string') written.close();
    const kept = keptSources(libraryFile);
    for (const source of kept.each()) expect(source?.bytes.length).not.toBe(0);
    kept.close();
    // What can be opened takes long to verify.
    if (typeof opened === 'string') verifyLibrary(libraryFile, () => undefined);
    expect(filesLeftOpen(folder)).toEqual([]);
  }
  expect(damaged).toBeGreaterThan(10);
});

test('a damaged library that cannot be made again leaves nothing open', async () => {
  const folder = temporaryFolder();
  const libraryFile = join(folder, 'library.sqlite');
  await buildAt(libraryFile, [seedFile]);
  const bytes = readFileSync(libraryFile);
  bytes.fill(0xaa, 4096 * 3, 4096 * 5);
  writeFileSync(libraryFile, bytes);
  const files = { libraryFile, bundledLibrary: '', gazettesFolder: '' };
  const opened = await openLibrary(files, false, {
    read: readHere,
    now: new Date('2026-09-06T08:00:00Z'),
    onProgress: () => {
      throw new Error('no space left');
    },
  });
  expect(opened.db).toBeNull();
  expect(opened.notices).toMatchObject([{ code: 'library-not-opened' }]);
  expect(filesLeftOpen(folder)).toEqual([]);
});
