import { join } from 'node:path';
import type { AnnotationState } from '../../shared/model/annotation';
import { listStates } from './annotations';
import type { NamedBackup } from './backup-name';
import type { JournalEntry } from './journal-line';
import { namedBackupsIn } from './list-backups';
import { readBackup } from './read-backup';
import { readJournal } from './read-journal';

/** What is known of the notes without their database. */
export interface SecondCopy {
  /** The last that is said of each annotation, by its id. */
  readonly entries: ReadonlyMap<string, JournalEntry>;
  /** Name of the newest backup that can be read; null when there is none. */
  readonly backup: string | null;
  /** Backups that are newer and cannot be read. */
  readonly unreadable: readonly string[];
  readonly damagedLines: number;
  readonly hasJournal: boolean;
}

/** Reads the newest good backup and the journal. Throws what the file system throws for a journal that may not be read. */
export function readSecondCopy(backupsFolder: string, journalFile: string): SecondCopy {
  const { entries, damaged, found } = readJournal(journalFile);
  const journal = { damagedLines: damaged, hasJournal: found };
  const unreadable: string[] = [];
  for (const backup of namedBackupsIn(backupsFolder)) {
    const states = readBackup(join(backupsFolder, backup.name), listStates);
    if (states.ok) {
      const newest = newestOf(entries, states.value, backup);
      return { entries: newest, backup: backup.name, unreadable, ...journal };
    }
    unreadable.push(backup.name);
  }
  return { entries: newestOf(entries, [], null), backup: null, unreadable, ...journal };
}

/**
 * A line that was written after the backup was begun holds against it, and so does a line that follows one which says what
 * the backup says, whatever the clock was.
 */
export function newestOf(
  lines: readonly JournalEntry[],
  states: readonly AnnotationState[],
  backup: NamedBackup | null,
): ReadonlyMap<string, JournalEntry> {
  const newest = new Map<string, JournalEntry>();
  const said = new Map<string, Set<string>>();
  for (const line of lines) {
    newest.set(line.id, line);
    let all = said.get(line.id);
    if (!all) said.set(line.id, (all = new Set()));
    all.add(textOf(line.state));
  }
  for (const state of states) {
    const last = newest.get(state.id);
    const isKnown = said.get(state.id)?.has(textOf(state)) ?? false;
    if (last && (isKnown || last.written >= (backup?.made ?? ''))) continue;
    newest.set(state.id, { id: state.id, state, written: backup?.made ?? '' });
  }
  return newest;
}

/** The same for the same state, whatever the order of its fields. */
function textOf(state: AnnotationState | null): string {
  if (!state) return '';
  const { selectors, ...rest } = state;
  return JSON.stringify([
    Object.entries(rest).sort(([one], [other]) => (one < other ? -1 : 1)),
    selectors.map(({ address, start, end, quote, prefix, suffix }) => [
      ...[address, start, end, quote, prefix, suffix],
    ]),
  ]);
}
