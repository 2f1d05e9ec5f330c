import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DataNotice } from '../../shared/model/status';
import { setAside } from '../files/set-aside';
import { buildLibrary } from './build-library';
import { openLibraryFile, sourceHashes, type ReadableLibrary } from './library-file';

export interface LibraryFiles {
  /** Where this person's library is kept. */
  readonly libraryFile: string;
  /** The library that came with the program; need not exist. */
  readonly bundledLibrary: string;
  /** The folder of sources that came with the program. */
  readonly gazettesFolder: string;
}

export interface OpenedLibrary {
  /** Null when neither library nor sources can be had. */
  readonly db: ReadableLibrary | null;
  readonly notices: readonly DataNotice[];
}

/**
 * Opens the library, whatever has become of its file: a first start copies the bundled one; a damaged file is set
 * aside and made again, from the bundled library or else from the sources. The notes are in another file and are not
 * touched.
 *
 * @param firstStart tells that there was no library to lose, so that its absence is nothing to speak of.
 * @param now names what is set aside.
 * @param onProgress hears how many of the sources are in while a library is being built.
 */
export async function openLibrary(
  files: LibraryFiles,
  firstStart: boolean,
  now: Date,
  onProgress: (done: number, total: number) => void,
): Promise<OpenedLibrary> {
  const { libraryFile, bundledLibrary } = files;
  mkdirSync(dirname(libraryFile), { recursive: true });
  const opened = openLibraryFile(libraryFile);
  if (typeof opened !== 'string' && holdsAll(opened, sourceHashes(bundledLibrary))) {
    return { db: opened, notices: [] };
  }
  const why = typeof opened === 'string' ? opened : 'outdated';
  if (typeof opened !== 'string') opened.close();
  const keptAs = why === 'damaged' ? setAside(libraryFile, now) : null;
  rmSync(libraryFile, { force: true });
  const db = await makeAgain(files, onProgress);
  return { db, notices: firstStart || !db ? [] : [{ code: 'library-rebuilt', why, setAside: keptAs }] };
}

function holdsAll(db: ReadableLibrary, hashes: readonly string[]): boolean {
  const held = db.prepare<[string], number>('SELECT 1 FROM source WHERE sha256 = ?').pluck();
  return hashes.every((hash) => held.get(hash) === 1);
}

async function makeAgain(
  files: LibraryFiles,
  onProgress: (done: number, total: number) => void,
): Promise<ReadableLibrary | null> {
  const { libraryFile, bundledLibrary, gazettesFolder } = files;
  const bundled = openLibraryFile(bundledLibrary);
  if (typeof bundled !== 'string') {
    bundled.close();
    const temporary = `${libraryFile}.new`;
    copyFileSync(bundledLibrary, temporary);
    renameSync(temporary, libraryFile);
    const copied = openLibraryFile(libraryFile);
    if (typeof copied !== 'string') return copied;
  }
  const built = await buildLibrary(libraryFile, sourcesIn(gazettesFolder), onProgress);
  const reopened = built.ok ? openLibraryFile(libraryFile) : 'missing';
  return typeof reopened === 'string' ? null : reopened;
}

/** The source files of a folder, in the order of their names; none when there is no such folder. */
export function sourcesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && !entry.name.endsWith('.md'))
    .map((entry) => join(folder, entry.name))
    .sort();
}
