/**
 * What can go wrong, as data. The set is closed: every code has a sentence in every interface language
 * (`failure.<code>` in resources/locales) that says what happened and what to do, and the facts named here
 * are what that sentence may interpolate.
 */
export type Failure =
  /** The caller sent something that the contract does not allow. */
  | { readonly code: 'bad-request'; readonly method: string; readonly detail: string }
  /** No issue, document or unit stands at this address. */
  | { readonly code: 'address-not-found'; readonly address: string }
  /** No annotation has this id. */
  | { readonly code: 'annotation-not-found'; readonly id: string }
  /** No saved search has this id. */
  | { readonly code: 'search-not-found'; readonly id: string }
  /** The words of an annotation do not stand where it says. */
  | { readonly code: 'quote-mismatch'; readonly address: string }
  /** The library file is absent, empty or damaged and is not (yet) rebuilt. */
  | { readonly code: 'library-unavailable' }
  /** A file could not be read: absent, no permission, a folder. */
  | { readonly code: 'file-unreadable'; readonly file: string; readonly reason: string }
  /** A file could not be written: no permission, disk full. */
  | { readonly code: 'file-unwritable'; readonly file: string; readonly reason: string }
  /** No encoding that the reader knows makes sense of the file's bytes. */
  | { readonly code: 'encoding-unknown'; readonly file: string }
  /** The file is of a kind that the reader does not read. */
  | { readonly code: 'format-unknown'; readonly file: string }
  /** A PDF whose pages are pictures of text: it has no text layer. */
  | { readonly code: 'pdf-without-text'; readonly file: string; readonly pages: number }
  /** A PDF that cannot be opened without a password. */
  | { readonly code: 'file-encrypted'; readonly file: string }
  /** The file is cut off or its inner structure is broken. */
  | { readonly code: 'file-damaged'; readonly file: string; readonly format: string }
  /** The file, or what it unpacks to, is larger than the reader takes. */
  | {
      readonly code: 'file-too-large';
      readonly file: string;
      readonly megabytes: number;
      readonly limit: number;
    }
  /** A document with more nested, packed or repeated parts than any real one: it was made to exhaust its reader. */
  | { readonly code: 'file-hostile'; readonly file: string; readonly reason: string }
  /** Reading took longer than a file may take, and was ended. */
  | { readonly code: 'reading-timeout'; readonly file: string; readonly seconds: number }
  /** Reading needed more memory than it may have, or crashed, and ended its process. */
  | { readonly code: 'reading-ended'; readonly file: string }
  /** An import is running; a second one has to wait. */
  | { readonly code: 'import-running' }
  /** The index is being checked or made again; an import has to wait. */
  | { readonly code: 'index-running' }
  /** The file holds no text. */
  | { readonly code: 'file-empty'; readonly file: string }
  /** There is nothing to export. */
  | { readonly code: 'nothing-to-export' }
  /** No backup has this name. */
  | { readonly code: 'backup-not-found'; readonly name: string }
  /** A backup cannot be read: it is damaged, or of a newer version. */
  | { readonly code: 'backup-unreadable'; readonly name: string }
  /** The preview of a merge is there no more: the program was restarted, or another one was begun. */
  | { readonly code: 'merge-gone' }
  /** The file holds no notes that the reader knows. */
  | { readonly code: 'notes-unreadable'; readonly file: string; readonly detail: string }
  /** An export is running; a second one has to wait. */
  | { readonly code: 'export-running' }
  /** A mark of a template of one's own does not close, in this line of it. */
  | { readonly code: 'template-unusable'; readonly template: string; readonly line: number }
  /** The notes have to be begun, migrated or mended, and another process has them open. */
  | { readonly code: 'notebook-in-use'; readonly file: string }
  /** The folder that notes are copied to is not there: a stick that was taken out. */
  | { readonly code: 'copy-folder-missing'; readonly folder: string }
  /** The notes were written by a newer version of the program. */
  | { readonly code: 'notebook-from-newer-version'; readonly found: number; readonly known: number }
  /** The data process ended while it worked on this; it has been started again. */
  | { readonly code: 'data-process-lost' }
  /** A person cancelled it. */
  | { readonly code: 'cancelled' }
  /** Something unforeseen; the log of the data process says more under this id. */
  | { readonly code: 'internal'; readonly id: string };

export type FailureCode = Failure['code'];

/** The outcome of everything that can fail for a foreseeable reason. */
export type Result<Value, Error = Failure> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: Error };

export function succeed<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

export function fail<Error = Failure>(error: Error): { readonly ok: false; readonly error: Error } {
  return { ok: false, error };
}

/** Thrown where a failure has to cross frames that know nothing of results (a SQLite transaction, a React query). */
export class FailureError extends Error {
  constructor(readonly failure: Failure) {
    super(failure.code);
    this.name = 'FailureError';
  }
}
