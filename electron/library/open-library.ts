import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DataNotice } from '../../shared/model/status';
import { errorCode } from '../files/error-code';
import { setAside } from '../files/set-aside';
import type { ReadFile } from './file-reading';
import { libraryWriter, makeLibrary } from './import-files';
import {
  openForWriting,
  openLibraryFile,
  putInPlace,
  type LibraryFlaw,
  type ReadableLibrary,
} from './library-file';
import { addSources, rebuildLibrary } from './rebuild-library';

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

/** What opening needs of others. */
export interface Opening {
  readonly read: ReadFile;
  /** Hears how many of the sources are in while a library is being made or added to. */
  readonly onProgress: (done: number, total: number) => void;
  /** Names what is set aside. */
  readonly now: Date;
}

/**
 * Opens the library, whatever has become of its file, and never loses what was imported: the sources of one that is
 * older than the program, and what can be had of a damaged one, are read again. A damaged file is set aside first. A
 * first start copies the bundled library, or reads the bundled gazettes where there is none; what a newer version of
 * the program bundles is added. The notes are in another file and are not touched.
 *
 * @param firstStart tells that there was no library to lose, so that its absence is nothing to speak of
 */
export async function openLibrary(
  files: LibraryFiles,
  firstStart: boolean,
  opening: Opening,
): Promise<OpenedLibrary> {
  const { libraryFile } = files;
  try {
    mkdirSync(dirname(libraryFile), { recursive: true });
    takeUnfinished(libraryFile);
    const opened = openLibraryFile(libraryFile);
    if (typeof opened !== 'string') return { db: await withBundled(opened, files, opening), notices: [] };
    const { db, keptAs } = await makeAgain(opened, files, opening);
    const unsaid = firstStart || !db;
    return { db, notices: unsaid ? [] : [{ code: 'library-rebuilt', why: opened, setAside: keptAs }] };
  } catch (error) {
    // A full disk, or a folder that may not be written. What is left of the old file stays for the next start.
    return { db: null, notices: [{ code: 'library-not-opened', reason: errorCode(error) }] };
  }
}

function rebuiltFile(libraryFile: string): string {
  return `${libraryFile}.rebuilt`;
}

/**
 * A start that was cut off between setting the old file aside and putting the new one in its place left the new one,
 * whole, beside an empty place. Nothing else holds what was imported.
 */
function takeUnfinished(libraryFile: string): void {
  if (existsSync(libraryFile) || !existsSync(rebuiltFile(libraryFile))) return;
  const rebuilt = openLibraryFile(rebuiltFile(libraryFile));
  if (typeof rebuilt === 'string') return;
  rebuilt.close();
  putInPlace(rebuiltFile(libraryFile), libraryFile);
}

async function makeAgain(
  flaw: LibraryFlaw,
  files: LibraryFiles,
  opening: Opening,
): Promise<{ readonly db: ReadableLibrary | null; readonly keptAs: string | null }> {
  const { libraryFile } = files;
  const { read, onProgress, now } = opening;
  const made = rebuiltFile(libraryFile);
  const rebuilt = await rebuildLibrary(libraryFile, made, read, onProgress);
  // One that is whole and was read anew, or keeps no sources, holds nothing that the new one does not.
  const nothingLost = rebuilt.lost === 0 && (rebuilt.read > 0 || rebuilt.kept === 0);
  const keptAs =
    flaw === 'missing' || (flaw !== 'damaged' && nothingLost) ? null : setAside(libraryFile, now);
  if (rebuilt.read === 0) return { db: copyBundled(files) ?? (await buildBundled(files, opening)), keptAs };
  putInPlace(made, libraryFile);
  const db = openLibraryFile(libraryFile);
  return { db: typeof db === 'string' ? null : await withBundled(db, files, opening), keptAs };
}

async function buildBundled(
  { libraryFile, gazettesFolder }: LibraryFiles,
  { read, onProgress }: Opening,
): Promise<ReadableLibrary | null> {
  if (!existsSync(gazettesFolder)) return null;
  const made = await makeLibrary(libraryFile, [gazettesFolder], read, {
    onProgress: (done, total, file) => {
      if (file === null) onProgress(done, total);
    },
    signal: new AbortController().signal,
    unexpected: (error) => {
      throw error;
    },
  });
  const opened = made.ok ? openLibraryFile(libraryFile) : 'missing';
  return typeof opened === 'string' ? null : opened;
}

function copyBundled({ libraryFile, bundledLibrary }: LibraryFiles): ReadableLibrary | null {
  const bundled = openLibraryFile(bundledLibrary);
  if (typeof bundled === 'string') return null;
  bundled.close();
  const temporary = `${libraryFile}.new`;
  copyFileSync(bundledLibrary, temporary);
  putInPlace(temporary, libraryFile);
  const copied = openLibraryFile(libraryFile);
  return typeof copied === 'string' ? null : copied;
}

/** The library with what the program bundles and it does not hold. It serves without, where that cannot be added. */
async function withBundled(
  library: ReadableLibrary,
  { libraryFile, bundledLibrary }: LibraryFiles,
  { read, onProgress }: Opening,
): Promise<ReadableLibrary> {
  try {
    if (holdsAll(library, bundledLibrary)) return library;
    const db = openForWriting(libraryFile);
    if (typeof db === 'string') return library;
    try {
      await addSources(libraryWriter(db), bundledLibrary, read, onProgress);
    } finally {
      db.close();
    }
  } catch {
    // A full disk, or a folder that may not be written: the library is as it was.
  }
  return library;
}

function holdsAll(library: ReadableLibrary, bundledLibrary: string): boolean {
  const bundled = openLibraryFile(bundledLibrary);
  if (typeof bundled === 'string') return true;
  try {
    const held = library
      .prepare<[string, string], number>('SELECT 1 FROM source WHERE sha256 = ? OR text_sha256 = ? LIMIT 1')
      .pluck();
    return bundled
      .prepare<[], { sha256: string; text: string }>(
        `SELECT sha256, text_sha256 AS text FROM source WHERE state = 'current'`,
      )
      .all()
      .every(({ sha256, text }) => held.get(sha256, text) === 1);
  } finally {
    bundled.close();
  }
}
