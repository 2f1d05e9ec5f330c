/** What befell the two databases at the start or since, to be said in the window until it is put away. */
export type DataNotice =
  /** The library file was missing, empty, damaged or of another version, and was made again from its sources. */
  | {
      readonly code: 'library-rebuilt';
      readonly why: 'missing' | 'empty' | 'damaged' | 'outdated';
      /** Name of the file that the damaged one was set aside as; null when there was none to keep. */
      readonly setAside: string | null;
    }
  /** The library could be neither opened nor made again; its file is as it was. */
  | { readonly code: 'library-not-opened'; readonly reason: string }
  /**
   * The notes file was damaged and set aside under this name. What could be saved was: `salvaged` annotations from the
   * file itself, `restored` more from the newest good backup and the journal.
   */
  | {
      readonly code: 'notebook-set-aside';
      readonly setAside: string;
      readonly salvaged: number;
      readonly restored: number;
      /** Name of the backup; null when there was none. */
      readonly backup: string | null;
    }
  /** The notes file was gone; `restored` annotations came back from the newest good backup and the journal. */
  | { readonly code: 'notebook-restored'; readonly restored: number; readonly backup: string | null }
  /** The notes can be read and not changed: `file`, their own or one beside it, cannot be written. */
  | { readonly code: 'notebook-read-only'; readonly file: string; readonly reason: string }
  /** The journal beside the notes cannot be written; the notes themselves are safe. */
  | { readonly code: 'journal-unwritable'; readonly reason: string }
  /** The process that holds the databases ended and was started again. */
  | { readonly code: 'data-process-restarted' }
  /** It ended too often within a minute and is not started again. */
  | { readonly code: 'data-process-stopped' };

export type LibraryStatus =
  | { readonly state: 'opening' }
  /** `done` of `total` source files are in. */
  | { readonly state: 'building'; readonly done: number; readonly total: number }
  | {
      readonly state: 'ready';
      readonly issues: number;
      readonly documents: number;
      readonly notices: readonly DataNotice[];
    }
  /** No source could be read: neither the bundled library nor the bundled gazettes are there. */
  | { readonly state: 'unavailable'; readonly notices: readonly DataNotice[] };
