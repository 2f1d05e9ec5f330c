import { join } from 'node:path';
import type { Result } from '../../shared/result';
import { countRemoved, listStates } from './annotations';
import { compareWith, type Agreement } from './check-notebook';
import { journalBeside } from './journal';
import { namedBackupsIn } from './list-backups';
import type { ReadableNotebook } from './open-notebook';
import { readBackup } from './read-backup';
import { readNotebook } from './read-notebook';
import { readSecondCopy, type SecondCopy } from './second-copy';

/**
 * What may be wrong. structure: a page, index or reference of the file; lost: what backup or journal have and the notes do
 * not; backup: one that cannot be read.
 */
export type NotesFlaw =
  | { readonly kind: 'structure'; readonly where: string }
  /** Ids of annotations. */
  | { readonly kind: 'lost'; readonly where: string }
  /** Name of the backup. */
  | { readonly kind: 'backup'; readonly where: string };

export interface NotesVerification {
  readonly annotations: number;
  /** Of these, in the trash. */
  readonly removed: number;
  readonly backups: number;
  /** Lines of the journal that cannot be read; what they said is in the notes, or it would be a flaw. */
  readonly damagedLines: number;
  readonly flaws: readonly NotesFlaw[];
}

/** Flaws of one kind that are named; the first says enough of a file that is damaged throughout. */
const mostNamed = 20;
/** How often is compared again while a window goes on writing. */
const attempts = 3;

/**
 * Looks through the notes, their journal and every backup, and changes nothing. Fails as `readNotebook` does.
 */
export async function verifyNotebook(
  file: string,
  backupsFolder: string,
): Promise<Result<NotesVerification>> {
  const backups = namedBackupsIn(backupsFolder).map(({ name }) => name);
  const unreadable = backups.filter((name) => !readBackup(join(backupsFolder, name), listStates).ok);
  return await readNotebook(file, (db): NotesVerification => {
    const { copy, agreement } = compared(db, backupsFolder, journalBeside(file));
    return {
      annotations: listStates(db).length,
      removed: countRemoved(db),
      backups: backups.length,
      damagedLines: copy.damagedLines,
      flaws: [
        ...structureOf(db).map((where): NotesFlaw => ({ kind: 'structure', where })),
        ...agreement.lost.slice(0, mostNamed).map((where): NotesFlaw => ({ kind: 'lost', where })),
        ...unreadable.map((where): NotesFlaw => ({ kind: 'backup', where })),
      ],
    };
  });
}

/** A window may write between the two readings; what is still missing then is lost. */
function compared(
  db: ReadableNotebook,
  backupsFolder: string,
  journalFile: string,
): { readonly copy: SecondCopy; readonly agreement: Agreement } {
  for (let attempt = 1; ; attempt += 1) {
    const copy = readSecondCopy(backupsFolder, journalFile);
    const agreement = compareWith(copy, db);
    if (agreement.lost.length === 0 || attempt === attempts) return { copy, agreement };
  }
}

function structureOf(db: ReadableNotebook): readonly string[] {
  const found = db
    .prepare<[], string>('PRAGMA integrity_check')
    .pluck()
    .all()
    .filter((line) => line !== 'ok');
  const broken = db.prepare<[], { readonly table: string }>('PRAGMA foreign_key_check').all();
  return [...found, ...broken.map(({ table }) => table)].slice(0, mostNamed);
}
