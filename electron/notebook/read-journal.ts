import { readFileSync } from 'node:fs';
import { journalBefore } from './journal';
import { readJournalLine, type JournalEntry } from './journal-line';

export interface JournalReading {
  /** As they were written: a later one holds against an earlier one, whatever the clock said. */
  readonly entries: readonly JournalEntry[];
  /** Lines that say nothing, a torn last one among them. They cost themselves, never the others. */
  readonly damaged: number;
  /** Whether there is a journal at all. */
  readonly found: boolean;
}

/** Reads a journal, the one before it first. Throws what the file system throws, but for a file that is not there. */
export function readJournal(file: string): JournalReading {
  const readings = [journalBefore(file), file].map(readOne);
  return {
    entries: readings.flatMap(({ entries }) => entries),
    damaged: readings.reduce((sum, { damaged }) => sum + damaged, 0),
    found: readings.some(({ found }) => found),
  };
}

function readOne(file: string): JournalReading {
  const bytes = bytesOf(file);
  if (!bytes) return { entries: [], damaged: 0, found: false };
  const entries: JournalEntry[] = [];
  let damaged = 0;
  for (let from = 0; from < bytes.length;) {
    const feed = bytes.indexOf(0x0a, from);
    const end = feed < 0 ? bytes.length : feed;
    if (end > from) {
      const line = decoded(bytes.subarray(from, end));
      const entry = line === null ? null : readJournalLine(line);
      if (entry) entries.push(entry);
      else damaged += 1;
    }
    from = end + 1;
  }
  return { entries, damaged, found: true };
}

/** Bytes that are no UTF-8 would become other characters: such a line is damaged, though it may still parse. */
function decoded(line: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(line);
  } catch {
    return null;
  }
}

function bytesOf(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
