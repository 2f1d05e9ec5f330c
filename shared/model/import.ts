import type { Failure } from '../result';

/** What became of one file: updated means that it took the place of an earlier reading of the same issue or document. */
export type ImportOutcome = 'added' | 'updated' | 'known' | 'refused' | 'not-reached';

/** One file of an import, in the order in which they were taken. */
export interface ImportEntry {
  /** Name without folders. */
  readonly file: string;
  readonly outcome: ImportOutcome;
  /** Address of the issue, or of the lone document; null when nothing of the file is in the library. */
  readonly address: string | null;
  /** What the file turned out to be: the gazette with year and number, or the document's title. */
  readonly title: string | null;
  readonly documents: number;
  /** Findings that are warnings. */
  readonly warnings: number;
  /** For `updated`: units whose text and address stayed, and units that changed, came or went. */
  readonly unchangedUnits: number;
  readonly changedUnits: number;
  /** Why it was refused; null for every other outcome. */
  readonly failure: Failure | null;
}

export interface ImportReport {
  /** Whether a person cancelled it; what was in by then stays in. */
  readonly cancelled: boolean;
  readonly entries: readonly ImportEntry[];
}

/** The state of the import that runs or ran last. */
export type ImportStatus =
  | { readonly state: 'idle' }
  | {
      readonly state: 'running';
      readonly done: number;
      readonly total: number;
      /** Name of the file that is being read; null between two. */
      readonly file: string | null;
      readonly cancelling: boolean;
    }
  | { readonly state: 'finished'; readonly report: ImportReport };
