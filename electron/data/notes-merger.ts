import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { MergeChoices, MergePreview, MergeReport, MergeSource } from '../../shared/model/notes-exchange';
import { fail, succeed, type Result } from '../../shared/result';
import { listStates } from '../notebook/annotations';
import { readBackupName } from '../notebook/backup-name';
import { planMerge } from '../notebook/merge';
import type { OpenNotes } from '../notebook/open-notes';
import { readBackup } from '../notebook/read-backup';
import { notesIn, readNotesFile, type NotesBrought } from '../notebook/read-notes-file';
import { addPlaces, missingPlaces } from '../notebook/reading-places';
import { addSearches, missingSearches } from '../notebook/saved-searches';
import { countsAndEntries } from './merge-preview';
import { isNothing, workOf, type MergeWork, type Previewed } from './merge-work';
import type { NotesKeeper } from './notes-keeper';
import type { Session } from './session';

/** Merges notes from files and backups into those that are here: first shown, then done. */
export interface NotesMerger {
  /** Reads a file by its path; changes nothing. Fails as `readNotesFile` does. */
  readonly previewFile: (file: string) => Result<MergePreview>;
  /** Reads a backup by its name. Fails with `backup-not-found` or `backup-unreadable`. */
  readonly previewBackup: (name: string) => Result<MergePreview>;
  /**
   * Does what was previewed, if that is anything: once a backup is made, in one edit that can be undone. What was changed
   * here since the preview stays as it is. Fails with `merge-gone`, or as the backup does; nothing is changed then.
   */
  readonly apply: (choices: MergeChoices) => Promise<Result<MergeReport>>;
  readonly cancel: (id: string) => void;
}

interface MergerParts {
  readonly keeper: Pick<NotesKeeper, 'make'>;
  readonly backupsFolder: string;
  /** Makes a backup of the notes as they are before a merge. */
  readonly backUp: () => Promise<Result<unknown>>;
  readonly announceSearches: () => void;
  /** Entries that a preview lists; the counts are over all. */
  readonly mostEntries?: number;
}

/** Notes and library. `keeping` gives the notes to be changed, and throws where they can only be read. */
type Merged = Pick<Session, 'notebook' | 'libraryNow'> & {
  readonly keeping: () => Pick<OpenNotes, 'db'>;
};

export function notesMerger(
  { notebook, keeping, libraryNow }: Merged,
  { keeper, backupsFolder, backUp, announceSearches, mostEntries = 500 }: MergerParts,
): NotesMerger {
  /** One at a time: what a file brings may be large. */
  let held: (Previewed & { readonly id: string }) | null = null;

  const preview = (source: MergeSource, brought: NotesBrought): MergePreview => {
    const db = notebook();
    const id = randomUUID();
    const plan = planMerge(listStates(db), brought.states);
    held = { id, brought, plan };
    return {
      ...{ id, source, problems: brought.problems },
      ...countsAndEntries(plan, libraryNow().view, mostEntries),
      searches: missingSearches(db, brought.searches).length,
      places: missingPlaces(db, brought.places).length,
    };
  };

  const merge = ({ changes, report, searches, places }: MergeWork): MergeReport => {
    keeper.make('merge', changes);
    const { db } = keeping();
    addSearches(db, searches);
    if (searches.length > 0) announceSearches();
    addPlaces(db, places);
    return report;
  };

  return {
    previewFile: (file) => {
      const brought = readNotesFile(file);
      return brought.ok ? succeed(preview({ kind: 'file', name: basename(file) }, brought.value)) : brought;
    },
    previewBackup: (name) => {
      const named = readBackupName(name);
      const file = join(backupsFolder, name);
      if (!named || !existsSync(file)) return fail({ code: 'backup-not-found', name });
      const brought = readBackup(file, notesIn);
      return brought.ok
        ? succeed(preview({ kind: 'backup', name, made: named.made }, brought.value))
        : brought;
    },
    apply: async (choices) => {
      const taken = held;
      if (taken?.id !== choices.merge) return fail({ code: 'merge-gone' });
      const { db } = keeping();
      // No second call may apply it meanwhile.
      held = null;
      const work = workOf(db, taken, choices);
      if (isNothing(work)) return succeed(work.report);
      const backedUp = await backUp();
      if (!backedUp.ok) {
        held ??= taken;
        return backedUp;
      }
      return succeed(merge(workOf(db, taken, choices)));
    },
    cancel: (id) => {
      if (held?.id === id) held = null;
    },
  };
}
