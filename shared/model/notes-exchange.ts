import { z } from 'zod';
import type { AnnotationInContext } from './annotation';
import type { Failure } from '../result';

/** What a file or backup holds that is to be merged into the notes. */
export type MergeSource =
  | { readonly kind: 'file'; readonly name: string }
  /** `made`: ISO instant. */
  | { readonly kind: 'backup'; readonly name: string; readonly made: string };

/**
 * added: not here yet; changed: here as it was made, and changed there since; conflict: the two differ and nobody can tell
 * that one comes from the other, or one of them lies in the trash; same: nothing to do. Nothing that is here alone is
 * ever touched.
 */
export const mergeOutcomes = ['added', 'changed', 'conflict', 'same'] as const;
export type MergeOutcome = (typeof mergeOutcomes)[number];

/** mine: as it is here; theirs: as it comes; both: theirs beside mine, under an id of its own. */
export const conflictChoices = ['mine', 'theirs', 'both'] as const;
export type ConflictChoice = (typeof conflictChoices)[number];

export interface MergeEntry {
  readonly outcome: Exclude<MergeOutcome, 'same'>;
  readonly id: string;
  readonly mine: AnnotationInContext | null;
  /** Whether mine lies in the trash. */
  readonly mineRemoved: boolean;
  readonly theirs: AnnotationInContext;
  /** Whether theirs lies in the trash there, and would here. */
  readonly theirsRemoved: boolean;
}

/**
 * Why an item of a file is passed over: the problems of `readWebAnnotation`; not-json: a line that is cut off or none of
 * ours; elsewhere: the file says that more stands in another one; too-many: what comes after is more than one file may
 * bring.
 */
export const notesProblems = [
  'no-annotation',
  'no-target',
  'no-quote',
  'bad-field',
  'too-long',
  'not-json',
  'elsewhere',
  'too-many',
] as const;
export type NotesProblem = (typeof notesProblems)[number];

export interface ItemProblem {
  /** Counted from 1: an item of the list, or a line of the file. */
  readonly item: number;
  readonly problem: NotesProblem;
}

/** What merging would do; shown before anything is done. */
export interface MergePreview {
  /** Names this preview for `applyMerge`. */
  readonly id: string;
  readonly source: MergeSource;
  readonly counts: Readonly<Record<MergeOutcome, number>>;
  /** Saved searches and reading places that would come, too. */
  readonly searches: number;
  readonly places: number;
  /** The first 500 of what is not the same: conflicts, then changes, then what is added. */
  readonly entries: readonly MergeEntry[];
  /** Lines or items of the file that could not be read; the others are offered. */
  readonly problems: readonly ItemProblem[];
}

export const mergeChoicesSchema = z.strictObject({
  merge: z.uuid(),
  /** For every conflict that is not named in `each`. */
  conflicts: z.enum(conflictChoices),
  each: z.array(z.strictObject({ id: z.uuid(), choice: z.enum(conflictChoices) })).max(500),
});
export type MergeChoices = z.infer<typeof mergeChoicesSchema>;

export interface MergeReport {
  readonly added: number;
  readonly changed: number;
  readonly kept: number;
}

export const backupReasons = ['change', 'quit', 'migration', 'merge', 'request'] as const;
export type BackupReason = (typeof backupReasons)[number];

/** One backup of the notes; `name` is its file's own name. */
export interface Backup {
  readonly name: string;
  readonly made: string;
  readonly reason: BackupReason;
  readonly bytes: number;
  /** Null when it cannot be read. */
  readonly annotations: number | null;
}

/** How often the notes are copied to a folder of one's choice. */
export const copyIntervals = ['never', 'daily', 'weekly', 'every-change'] as const;
export type CopyInterval = (typeof copyIntervals)[number];

export interface BackupStatus {
  /** Newest first. */
  readonly backups: readonly Backup[];
  /** Why the last backup could not be made: the disk is full. */
  readonly failure: Failure | null;
  readonly copies: {
    readonly interval: CopyInterval;
    /** The folder's own name; null when none was chosen. */
    readonly folder: string | null;
    readonly last: string | null;
    /** Why the last copy failed: the stick is not there. */
    readonly failure: Failure | null;
  };
}
