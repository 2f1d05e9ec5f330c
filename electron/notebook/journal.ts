import {
  closeSync,
  existsSync,
  fdatasyncSync,
  fstatSync,
  ftruncateSync,
  openSync,
  readSync,
  renameSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join, parse } from 'node:path';
import { errorCode } from '../files/error-code';
import { syncFolder } from '../files/sync-folder';
import type { Change } from './annotation-state';
import { journalLine } from './journal-line';

/** Bytes after which the journal begins anew, once a backup holds what is in it: some 8,000 changes. */
export const largestJournal = 8_000_000;

/**
 * The journal of the notes: a file beside the database to which every change is appended, one W3C annotation a line. With
 * the newest backup everything comes back from it, whatever became of the database, and also without this program.
 */
export interface Journal {
  readonly file: string;
  /**
   * Appends the changes of one edit, with one write and one sync. Answers null, or why they could not be written: the
   * database has them all the same, and the next call writes them, too.
   */
  readonly append: (changes: readonly Change[], now: Date) => string | null;
  /** Begins a new file if this one is large; the caller knows that a good backup holds all of it. */
  readonly turnOver: () => void;
}

/** Where the journal of a notes file is kept. */
export function journalBeside(notebookFile: string): string {
  const { dir, name } = parse(notebookFile);
  return join(dir, `${name}.journal.ndjson`);
}

/** Where the one before it is kept. */
export function journalBefore(journalFile: string): string {
  const { dir, name } = parse(journalFile);
  return join(dir, `${name}.before.ndjson`);
}

export function hasJournal(file: string): boolean {
  return existsSync(file) || existsSync(journalBefore(file));
}

export function openJournal(file: string, largest = largestJournal): Journal {
  let waiting = '';
  return {
    file,
    append: (changes, now) => {
      waiting += changes.map((change) => `${journalLine(change, now)}\n`).join('');
      if (waiting === '') return null;
      try {
        appendSynced(file, waiting);
        waiting = '';
        return null;
      } catch (error) {
        return errorCode(error);
      }
    },
    turnOver: () => {
      const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
      if (size <= largest || waiting !== '') return;
      renameSync(file, journalBefore(file));
      syncFolder(dirname(file));
    },
  };
}

/**
 * The file is opened for each append: another process may have turned it over meanwhile. What could only be written in
 * part is taken back; where even that fails, the next line begins on a line of its own.
 */
function appendSynced(file: string, lines: string): void {
  const isNew = !existsSync(file);
  const handle = openSync(file, 'a+', 0o600);
  try {
    const { size } = fstatSync(handle);
    const bytes = Buffer.from(endsInLineFeed(handle, size) ? lines : `\n${lines}`);
    try {
      for (let written = 0; written < bytes.length;) written += writeSync(handle, bytes, written);
      fdatasyncSync(handle);
    } catch (error) {
      ftruncateSync(handle, size);
      throw error;
    }
  } finally {
    closeSync(handle);
  }
  if (isNew) syncFolder(dirname(file));
}

/** A line that a power cut tore has none. */
function endsInLineFeed(handle: number, size: number): boolean {
  if (size === 0) return true;
  const last = Buffer.alloc(1);
  readSync(handle, last, 0, 1, size - 1);
  return last[0] === 0x0a;
}
