import Database from 'better-sqlite3';
import { basename } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { errorCode } from '../files/error-code';
import type { ImportEntry, ImportReport } from '../../shared/model/import';
import { fail, succeed, type Failure, type Result } from '../../shared/result';
import type { ReadFile } from './file-reading';
import { importFile, notReached, refused } from './import-file';
import { createLibrary, openForWriting, putInPlace, removeLibrary } from './library-file';
import type { LibraryWriter } from './place-reading';
import { referenceResolver } from './resolve-references';
import { findSources } from './source-files';
import { sourceWriter } from './write-source';

export interface ImportOptions {
  /** Hears how many files are done, and the name of the one that is read next; null between two. */
  readonly onProgress: (done: number, total: number, file: string | null) => void;
  readonly signal: AbortSignal;
  /** Logs an error that nobody foresaw, and gives the failure that names it. */
  readonly unexpected: (error: unknown) => Failure;
}

/**
 * Imports files, and folders with all that they hold, into a library; one that is not there is made. Files are taken one
 * at a time, each in one transaction: one that cannot be read, or a cancellation, leaves the library as it was before
 * that file. What was read before stays. Readers of the library go on meanwhile.
 *
 * Fails with `file-unwritable` when the library itself cannot be written, `library-unavailable` when it is damaged or
 * of another version: `openLibrary` mends it.
 */
export async function importFiles(
  libraryFile: string,
  paths: readonly string[],
  read: ReadFile,
  options: ImportOptions,
): Promise<Result<ImportReport>> {
  try {
    const db = openForWriting(libraryFile);
    if (db === 'missing') return await makeLibrary(libraryFile, paths, read, options);
    if (typeof db === 'string') return fail({ code: 'library-unavailable' });
    try {
      return succeed(await importInto(db, paths, read, options));
    } finally {
      db.close();
    }
  } catch (error) {
    return fail(unwritable(libraryFile, error));
  }
}

/**
 * Makes a library of files and folders beside its place and puts it there whole. A making that ends half-way, or none
 * of whose files could be read, leaves what was there as it was.
 */
export async function makeLibrary(
  libraryFile: string,
  paths: readonly string[],
  read: ReadFile,
  options: ImportOptions,
): Promise<Result<ImportReport>> {
  const unfinished = `${libraryFile}.${String(process.pid)}.new`;
  try {
    const db = createLibrary(unfinished);
    let report: ImportReport;
    try {
      report = await importInto(db, paths, read, options);
    } finally {
      db.close();
    }
    if (report.entries.some(({ outcome }) => outcome === 'added')) putInPlace(unfinished, libraryFile);
    return succeed(report);
  } catch (error) {
    return fail(unwritable(libraryFile, error));
  } finally {
    removeLibrary(unfinished);
  }
}

export function libraryWriter(db: Database.Database): LibraryWriter {
  return { db, sources: sourceWriter(db), references: referenceResolver(db) };
}

async function importInto(
  db: Database.Database,
  paths: readonly string[],
  read: ReadFile,
  { onProgress, signal, unexpected }: ImportOptions,
): Promise<ImportReport> {
  const writer = libraryWriter(db);
  const sources = findSources(paths);
  const entries: ImportEntry[] = [];
  onProgress(0, sources.length, null);
  for (const { path, failure } of sources) {
    const file = basename(path);
    if (signal.aborted) {
      entries.push(notReached(file));
      continue;
    }
    onProgress(entries.length, sources.length, file);
    try {
      entries.push(failure ? refused(file, failure) : await importFile(writer, path, read, signal));
    } catch (error) {
      // What the library does not take (a full disk, a row against its rules) refuses one file; the others go on.
      const known = error instanceof Database.SqliteError;
      entries.push(refused(file, known ? unwritable(db.name, error) : unexpected(error)));
    }
    onProgress(entries.length, sources.length, null);
    // Lets the process hear messages between two files that need no reading.
    await setImmediate();
  }
  return { cancelled: signal.aborted, entries };
}

function unwritable(libraryFile: string, error: unknown): Failure {
  return { code: 'file-unwritable', file: basename(libraryFile), reason: errorCode(error) };
}
