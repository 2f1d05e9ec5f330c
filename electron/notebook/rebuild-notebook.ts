import { renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AnnotationState } from '../../shared/model/annotation';
import { removeDatabase } from '../files/database-files';
import { withDatabase } from '../files/open-database';
import { syncFile } from '../files/sync-file';
import { syncFolder } from '../files/sync-folder';
import { writeChanges } from './annotations';
import { chooseState } from './choose-state';
import type { JournalEntry } from './journal-line';
import { migrate } from './migrate';
import type { Notebook, ReadableNotebook } from './open-notebook';
import { readBackup } from './read-backup';
import type { Salvage } from './salvage';
import type { SecondCopy } from './second-copy';

/** What a notes file was made of again. */
export interface Rebuilt {
  /** Annotations from the damaged file itself. */
  readonly salvaged: number;
  /** Those that only backup and journal had, or had as they were last. */
  readonly restored: number;
}

/** Tables beside the annotations, and what of a salvaged row has to hold for it not to be garbled. */
const tablesBeside = {
  saved_search: 'json_valid(terms)',
  recent_search: 'json_valid(terms)',
  reading_place: 'TRUE',
  preference: 'TRUE',
} as const;

/**
 * Makes a notes file of what a damaged one still says and of backup and journal: each annotation the newest of its states.
 * It is made under another name beside `file`, synced, and handed to `putInPlace` by that name.
 */
export function rebuildNotebook(
  file: string,
  salvaged: Salvage | null,
  second: SecondCopy,
  backupsFolder: string,
): { readonly made: string; readonly rebuilt: Rebuilt } {
  const made = `${file}.part`;
  removeDatabase(made);
  const { states, rebuilt } = newestStates(salvaged, second.entries);
  try {
    withDatabase(made, {}, (db) => {
      migrate(db);
      db.transaction(() => {
        writeChanges(
          db,
          states.map((after) => ({ id: after.id, before: null, after })),
        );
        if (salvaged) copyBeside(salvaged.rows, db);
        const { backup } = second;
        if (backup !== null)
          readBackup(join(backupsFolder, backup), (from) => {
            copyBeside(from, db);
          });
      })();
    });
    return { made, rebuilt };
  } catch (error) {
    removeDatabase(made);
    throw error;
  }
}

/** Puts a file that was made in the place of one that is no longer there. */
export function putInPlace(made: string, file: string): void {
  syncFile(made);
  renameSync(made, file);
  syncFolder(dirname(file));
}

function newestStates(
  salvaged: Salvage | null,
  entries: ReadonlyMap<string, JournalEntry>,
): { readonly states: readonly AnnotationState[]; readonly rebuilt: Rebuilt } {
  const here = new Map((salvaged?.states ?? []).map((state) => [state.id, state]));
  const states: AnnotationState[] = [];
  let fromFile = 0;
  for (const id of new Set([...here.keys(), ...entries.keys()])) {
    const [mine, kept] = [here.get(id), entries.get(id)];
    if (chooseState(mine, kept) === 'kept') {
      if (kept?.state) states.push(kept.state);
    } else if (mine) {
      states.push(salvaged?.torn.has(id) === true ? completed(mine, kept?.state ?? null) : mine);
      fromFile += 1;
    }
  }
  return { states, rebuilt: { salvaged: fromFile, restored: states.length - fromFile } };
}

/** An annotation whose rows could not all be read hangs where it hung before. */
function completed(torn: AnnotationState, known: AnnotationState | null): AnnotationState {
  if (!known || known.selectors.length <= torn.selectors.length) return torn;
  const { kind, colour, selectors, about } = known;
  return { ...torn, kind, colour, selectors, about };
}

/** What is there already stays. */
function copyBeside(from: ReadableNotebook, to: Notebook): void {
  for (const [table, isSound] of Object.entries(tablesBeside)) {
    const rows = from
      .prepare<[], Readonly<Record<string, string | number>>>(`SELECT * FROM ${table} WHERE ${isSound}`)
      .all();
    for (const row of rows) {
      const names = Object.keys(row);
      to.prepare(
        `INSERT OR IGNORE INTO ${table} (${names.join(', ')}) VALUES (${names.map((name) => `@${name}`).join(', ')})`,
      ).run(row);
    }
  }
}
