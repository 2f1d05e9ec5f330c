import Database from 'better-sqlite3';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fail, type Result } from '../../shared/result';
import type { FileReading, ReadFile } from './file-reading';
import { knownAs } from './import-file';
import { libraryWriter } from './import-files';
import { keptSources, type FoundKept, type KeptSources } from './kept-sources';
import { createLibrary, removeLibrary } from './library-file';
import { placeReading, type LibraryWriter } from './place-reading';

export interface Rebuilt {
  /** Sources that the old library keeps. */
  readonly kept: number;
  /** Sources that were read again. No file is made when there are none. */
  readonly read: number;
  /** Sources whose bytes the old library no longer gives. */
  readonly lost: number;
}

/**
 * Makes a library again from the sources that an older or damaged one keeps: each is read by today's parser and put at
 * the addresses that it had. What the parser refuses now is kept for a later one. Throws what SQLite throws.
 *
 * @param made where the new library is written; the caller puts it into its place
 * @param onProgress hears how many of the sources are in
 */
export async function rebuildLibrary(
  oldFile: string,
  made: string,
  read: ReadFile,
  onProgress: (done: number, total: number) => void,
): Promise<Rebuilt> {
  const old = keptSources(oldFile);
  // What lies there from before is not touched where there is nothing to read again.
  if (old.count === 0) {
    old.close();
    return { kept: 0, read: 0, lost: old.lost };
  }
  let rebuilt: Rebuilt | null = null;
  try {
    const db = createLibrary(made);
    try {
      rebuilt = await readAllAgain(libraryWriter(db), old, read, onProgress);
    } finally {
      db.close();
    }
    return rebuilt;
  } finally {
    old.close();
    if (!rebuilt?.read) removeLibrary(made);
  }
}

async function readAllAgain(
  writer: LibraryWriter,
  old: KeptSources,
  read: ReadFile,
  onProgress: (done: number, total: number) => void,
): Promise<Rebuilt> {
  let count = 0;
  let lost = old.lost;
  let done = 0;
  onProgress(0, old.count);
  // Those that have addresses take them first; one that has none may claim what is another's.
  for (const addressed of [true, false]) {
    for (const found of old.each()) {
      if ((found !== null && found.former !== null) !== addressed) continue;
      if (!found) lost += 1;
      else if (await readAgain(writer, found, read)) count += 1;
      onProgress(++done, old.count);
    }
  }
  return { kept: old.count, read: count, lost };
}

/** Adds the sources of another library that this one does not hold yet, by bytes or by words; gives how many. */
export async function addSources(
  writer: LibraryWriter,
  otherFile: string,
  read: ReadFile,
  onProgress: (done: number, total: number) => void,
): Promise<number> {
  const others = keptSources(otherFile);
  let added = 0;
  try {
    let done = 0;
    for (const found of others.each()) {
      onProgress(done++, others.count);
      if (!found || found.superseded || isHeld(writer, found.kept.sha256)) continue;
      const reading = await readKept(found, read);
      if (!reading.ok || knownAs(writer, 'text_sha256', reading.value.source.textSha256)) continue;
      if (placeReading(writer, found.kept, reading.value)) added += 1;
    }
    onProgress(others.count, others.count);
  } finally {
    others.close();
  }
  return added;
}

function isHeld({ db }: LibraryWriter, hash: string): boolean {
  return db.prepare<[string], number>('SELECT 1 FROM source WHERE sha256 = ?').pluck().get(hash) === 1;
}

/** Whether documents were read of it. */
async function readAgain(writer: LibraryWriter, found: FoundKept, read: ReadFile): Promise<boolean> {
  const { kept, superseded, shelf, former } = found;
  if (superseded) {
    writer.sources.keep(kept, 'superseded', shelf);
    return false;
  }
  const reading = await readKept(found, read);
  if (reading.ok && placed(writer, kept, reading.value, former)) return true;
  writer.sources.keep(kept, 'unread', shelf);
  return false;
}

/** Whether a reading found its place. One that the database refuses ends nothing: its bytes are kept as unread. */
function placed(...place: Parameters<typeof placeReading>): boolean {
  try {
    return placeReading(...place) !== null;
  } catch (error) {
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_CONSTRAINT')) return false;
    throw error;
  }
}

/** Reads kept bytes as the file that they were, in a folder of its own. */
async function readKept({ kept, bytes }: FoundKept, read: ReadFile): Promise<Result<FileReading>> {
  let folder: string | null = null;
  try {
    folder = mkdtempSync(join(tmpdir(), 'gazette-'));
    const path = join(folder, `source${extname(kept.fileName)}`);
    writeFileSync(path, bytes, { mode: 0o600 });
    return await read(path, new AbortController().signal);
  } catch {
    return fail({ code: 'reading-ended', file: kept.fileName });
  } finally {
    if (folder !== null) rmSync(folder, { recursive: true, force: true });
  }
}
