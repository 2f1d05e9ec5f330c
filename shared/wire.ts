import type { EventName, Events } from './contract';
import type { Language } from './model/choices';
import type { ExportReport, ExportRequest } from './model/export';
import type { BackupStatus, MergePreview } from './model/notes-exchange';
import type { Result } from './result';

/** Messages between page and data process, and between shell and data process. Every call is answered, once. */
export interface CallMessage {
  readonly type: 'call';
  readonly id: number;
  readonly method: string;
  readonly input: unknown;
}

export interface ReplyMessage {
  readonly type: 'reply';
  readonly id: number;
  readonly result: Result<unknown>;
}

export type EventMessage = {
  readonly [Name in EventName]: { readonly type: 'event'; readonly name: Name; readonly value: Events[Name] };
}[EventName];

export type FromData = ReplyMessage | EventMessage;

/** Where the data process finds and keeps its files; absolute paths. */
export interface DataFiles {
  readonly libraryFile: string;
  readonly notebookFile: string;
  /** Where backups of the notes are kept; it need not exist. */
  readonly backupsFolder: string;
  /** The library that came with the program; need not exist. */
  readonly bundledLibrary: string;
  /** The folder of sources from which the library can be made again. */
  readonly gazettesFolder: string;
  readonly logFile: string;
}

/** What the shell alone may ask of the data process: a page never names a path. */
export interface ShellDataCalls {
  /**
   * Writes notes to `file`, or into the folder of that name for one file a document. For PDF it writes the HTML to be
   * printed.
   */
  exportNotes: {
    readonly input: {
      readonly file: string;
      readonly request: ExportRequest;
      readonly language: Language;
      /** Text of the template; null for the program's own. */
      readonly template: string | null;
    };
    readonly output: ExportReport;
  };
  /** Ends the export that runs, if one does. */
  cancelExport: { readonly input: null; readonly output: null };
  /** Reads a file of notes and says what merging it would do. */
  previewNotesFile: { readonly input: { readonly file: string }; readonly output: MergePreview };
  /** From now on notes are copied to this folder. */
  setCopyFolder: { readonly input: { readonly folder: string }; readonly output: BackupStatus };
  /** Starts to import files and folders, by absolute paths. Fails with `import-running` while one is under way. */
  importFiles: {
    readonly input: { readonly paths: readonly string[] };
    readonly output: null;
  };
}
export type ShellDataCall = keyof ShellDataCalls;

/** Shell → data process. */
export type ToData =
  /** Comes first and once. */
  | ({ readonly type: 'open' } & DataFiles)
  /** Carries one message port, whose other end a page holds. */
  | { readonly type: 'connect' }
  | (CallMessage & { readonly method: ShellDataCall })
  /** Answers `start-reader`, and carries the port to the import process that was started. */
  | { readonly type: 'reader'; readonly id: number }
  | { readonly type: 'reader-ended'; readonly id: number }
  /** Asks it to close its databases; it answers `closed` and ends. */
  | { readonly type: 'close' };

/** Data process → shell. Events go to the pages over their ports. */
export type FromDataToShell =
  | ReplyMessage
  | { readonly type: 'closed' }
  /** Asks for an import process, which it will name by this number. */
  | { readonly type: 'start-reader'; readonly id: number }
  /** Asks to end it, whatever it is doing. */
  | { readonly type: 'end-reader'; readonly id: number };

/** What the shell says to a page on `channels.port`: a port comes with `open`; after `stopped` none will come. */
export type PortMessage = 'open' | 'stopped';

/** Megabytes of V8's heap that the import process may have; its whole memory it watches itself. */
export const readerHeapMegabytes = 768;

/** Names of the channels of Electron's own messaging. */
export const channels = {
  /** page → shell: one of `shellMethods`. */
  shellCall: 'gazette:shell-call',
  /** page → shell: asks for a port to the data process. */
  requestPort: 'gazette:request-port',
  /** preload → shell: paths of files that were dropped; the page itself never sees them. */
  importDropped: 'gazette:import-dropped',
  /** shell → page: hands over the port. */
  port: 'gazette:port',
  /** shell → page: an event. */
  event: 'gazette:event',
} as const;
