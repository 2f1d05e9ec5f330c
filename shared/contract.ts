import { z } from 'zod';
import type { Command } from './commands';
import {
  annotationDraftSchema,
  annotationFieldsSchema,
  labelSchema,
  selectorSchema,
  type Annotation,
  type AnnotationInContext,
} from './model/annotation';
import { exportRequestSchema, type ExportReport, type ExportStatus } from './model/export';
import type { ImportStatus } from './model/import';
import {
  bulkChangeSchema,
  notebookFilterSchema,
  notebookSorts,
  type Candidate,
  type Edit,
  type EditHistory,
  type LabelsInUse,
  type NotebookPage,
  type TrashPage,
} from './model/notebook';
import {
  copyIntervals,
  mergeChoicesSchema,
  type BackupStatus,
  type MergePreview,
  type MergeReport,
} from './model/notes-exchange';
import type { QualityReport } from './model/quality';
import type {
  DocumentReading,
  DocumentSummary,
  IssueContents,
  IssueSummary,
  ReadingPlace,
} from './model/reading';
import {
  facetNames,
  searchSorts,
  searchTermsSchema,
  type Facet,
  type FirstHit,
  type FoundHeading,
  type FoundPassage,
  type IndexStatus,
  type NoteResults,
  type RecentSearch,
  type SavedSearch,
  type SearchResults,
} from './model/search';
import { settingsSchema, type Settings } from './model/settings';
import type { DataNotice, LibraryStatus } from './model/status';
import type { Result } from './result';

/**
 * The contract: everything that the page may ask for, and what it gets. Preload, data process and shell are loops
 * over these tables. To add a method: a row here, a handler that `satisfies` the table, and a view that calls it.
 * Input is parsed where it arrives, because what comes over a process border is not trusted.
 */
interface Method<Input extends z.ZodType, Output> {
  readonly input: Input;
  /** Exists in the type alone. */
  readonly output?: Output;
}

function method<Output>() {
  return <Input extends z.ZodType>(input: Input): Method<Input, Output> => ({ input });
}

const nothing = z.undefined();
const address = z.string().min(1).max(400);
const id = z.uuid();
const ids = z.array(id).max(200_000);
/** Names one run of something that can be cancelled; the page makes it up. */
const run = z.string().min(1).max(64);

/** Answered by the data process, over the message port. */
export const dataMethods = {
  /** Whether the library can be read, and what befell the files since the start. */
  readStatus: method<LibraryStatus>()(nothing),
  /** Every issue, newest first. */
  listIssues: method<readonly IssueSummary[]>()(nothing),
  /** The bilingual contents of one issue. */
  readContents: method<IssueContents>()(z.strictObject({ issue: address })),
  /** Every document of the library, for quick-open. */
  listDocuments: method<readonly DocumentSummary[]>()(nothing),
  /** One document, whole. */
  readDocument: method<DocumentReading>()(z.strictObject({ document: address })),
  /**
   * Exact full-text search: documents as sorted, each with its first passages, and the counts over all. `run` names this
   * run for `cancelSearch`, after which it fails with `cancelled`.
   */
  search: method<SearchResults>()(
    searchTermsSchema.extend({
      run,
      sort: z.enum(searchSorts),
      offset: z.int().min(0),
      limit: z.int().min(0).max(200),
    }),
  ),
  /** The passages of one found document from `offset` on, in reading order. */
  listPassages: method<readonly FoundPassage[]>()(
    searchTermsSchema.extend({
      run,
      of: address,
      offset: z.int().min(0),
      limit: z.int().min(1).max(1000),
    }),
  ),
  /** All values of one facet. */
  listFacet: method<Facet>()(searchTermsSchema.extend({ run, facet: z.enum(facetNames) })),
  cancelSearch: method<null>()(z.strictObject({ run })),
  /** Headings, articles and tables that hold every word that is typed, in the library's order, for quick-open. */
  findHeadings: method<readonly FoundHeading[]>()(
    z.strictObject({ run, typed: z.string().max(256), limit: z.int().min(1).max(200) }),
  ),
  /**
   * A few places where what is typed stands, letter by letter, those that are found first: for quick-open, while a person
   * types. `search` gives all, in their order.
   */
  findFirst: method<readonly FirstHit[]>()(
    z.strictObject({ run, typed: z.string().max(256), limit: z.int().min(1).max(100) }),
  ),
  /** Notes that hold what is looked for, in their own words or in what they quote. */
  searchNotes: method<NoteResults>()(z.strictObject({ query: z.string().max(1000) })),
  /** By name. */
  listSavedSearches: method<readonly SavedSearch[]>()(nothing),
  /** Keeps a search under a name; one of the same name is replaced. */
  saveSearch: method<SavedSearch>()(
    z.strictObject({
      name: z.string().trim().min(1).max(100),
      terms: searchTermsSchema,
      sort: z.enum(searchSorts),
    }),
  ),
  removeSavedSearch: method<null>()(z.strictObject({ id })),
  /** The latest first, at most 200. */
  listRecentSearches: method<readonly RecentSearch[]>()(nothing),
  recordSearch: method<null>()(z.strictObject({ terms: searchTermsSchema, sort: z.enum(searchSorts) })),
  /** Forgets one search, by its terms, or all. */
  forgetRecentSearches: method<null>()(z.strictObject({ terms: searchTermsSchema.nullable() })),
  readIndex: method<IndexStatus>()(nothing),
  /** Compares the index with the text of every document; `indexChanged` tells how far it is and what it found. */
  checkIndex: method<null>()(nothing),
  /** Makes the index again from the library's text. */
  rebuildIndex: method<null>()(nothing),
  /** Ends the check or the rebuilding; the index is as it was before. */
  cancelIndexWork: method<null>()(nothing),
  /** The place where a document was left; null when it was never opened. */
  readPlace: method<ReadingPlace | null>()(z.strictObject({ document: address })),
  keepPlace: method<null>()(
    z.strictObject({ document: address, path: z.string().min(1).max(200), share: z.number().min(0).max(1) }),
  ),
  /** The document read last, of those that the library holds; null at the very first start. */
  readLastPlace: method<ReadingPlace | null>()(nothing),
  /** How an issue, or a lone document, was read: what was checked, and every finding with its place. */
  readQuality: method<QualityReport>()(z.strictObject({ address })),
  /** The import that runs, or the report of the last one since the start. */
  readImport: method<ImportStatus>()(nothing),
  /** Ends the import after the file that is being read; nothing of that file is kept. */
  cancelImport: method<null>()(nothing),
  /** Puts the last report away. */
  closeImportReport: method<null>()(nothing),
  /** Annotations of one document and of its passages, or all, in the order of the library; orphans last. */
  listAnnotations: method<readonly AnnotationInContext[]>()(z.strictObject({ document: address.nullable() })),
  /** Part of the notebook over the whole library, filtered and sorted, with the counts over all. */
  readNotebook: method<NotebookPage>()(
    z.strictObject({
      filter: notebookFilterSchema,
      sort: z.enum(notebookSorts),
      offset: z.int().min(0),
      limit: z.int().min(0).max(500),
    }),
  ),
  /** Ids of all annotations that a filter leaves, as sorted: for what is done to many at once. */
  listAnnotationIds: method<readonly string[]>()(
    z.strictObject({ filter: notebookFilterSchema, sort: z.enum(notebookSorts) }),
  ),
  /** Tags and collections in use, the most used first: for completion. */
  listLabels: method<LabelsInUse>()(nothing),
  /** Answers once the annotation is on the disk; so do all that follow. */
  createAnnotation: method<Annotation>()(annotationDraftSchema),
  /** Changes the fields that are given; `selectors` puts it on other words. */
  changeAnnotation: method<Annotation>()(
    annotationFieldsSchema
      .partial()
      .extend({ id, selectors: z.array(selectorSchema).min(1).max(500).optional() }),
  ),
  /** Changes many at once; answers how many were not so before. */
  changeAnnotations: method<{ readonly changed: number }>()(
    z.strictObject({ ids, change: bulkChangeSchema }),
  ),
  /**
   * Makes one highlight of several: `into` takes the words of `selectors`, and the notes and tags of `others`, which go
   * to the trash.
   */
  joinHighlights: method<Annotation>()(
    z.strictObject({
      into: id,
      others: z.array(id).max(500),
      selectors: z.array(selectorSchema).min(1).max(500),
    }),
  ),
  /** Moves annotations to the trash. */
  removeAnnotations: method<{ readonly removed: number }>()(z.strictObject({ ids })),
  /** Brings annotations back from the trash as they were. */
  restoreAnnotations: method<{ readonly restored: number }>()(z.strictObject({ ids })),
  readTrash: method<TrashPage>()(z.strictObject({ offset: z.int().min(0), limit: z.int().min(0).max(500) })),
  /** Deletes from the trash for good: those, or all of it. Undo knows nothing of it. */
  emptyTrash: method<{ readonly deleted: number }>()(z.strictObject({ ids: ids.nullable() })),
  /** Accepts the places that are suggested: the words that stand there become the quotes. */
  confirmPlaces: method<{ readonly confirmed: number }>()(z.strictObject({ ids })),
  /** Where the passages of an annotation that lost its place might stand, for each of its selectors. */
  listCandidates: method<readonly (readonly Candidate[])[]>()(z.strictObject({ id })),
  /** Renames a tag or a collection everywhere; to one that is there already joins the two. */
  renameLabel: method<{ readonly changed: number }>()(
    z.strictObject({ what: z.enum(['tag', 'collection']), from: labelSchema, to: labelSchema }),
  ),
  readEdits: method<EditHistory>()(nothing),
  /** Takes back the last edit of the notes, or makes it again; null when there is none. */
  undoEdit: method<Edit | null>()(nothing),
  redoEdit: method<Edit | null>()(nothing),
  /** Ids of the notes that hang on an issue or a lone document, which is to be removed; without the trash. */
  listNotesOn: method<readonly string[]>()(z.strictObject({ address })),
  /** Removes an issue, or a lone document, from the library. Notes on it stay, without a place. */
  removeShelf: method<null>()(z.strictObject({ address })),
  readBackups: method<BackupStatus>()(nothing),
  makeBackup: method<BackupStatus>()(nothing),
  /** What a backup holds that the notes do not: nothing is changed. */
  previewBackup: method<MergePreview>()(z.strictObject({ name: z.string().min(1).max(200) })),
  /** How often notes are copied to the folder that was chosen. */
  changeCopyInterval: method<BackupStatus>()(z.strictObject({ interval: z.enum(copyIntervals) })),
  /** Merges what was previewed. */
  applyMerge: method<MergeReport>()(mergeChoicesSchema),
  /** Lets go of a preview. */
  cancelMerge: method<null>()(z.strictObject({ merge: id })),
  readExport: method<ExportStatus>()(nothing),
} as const;

/** Answered by the shell, which owns windows, dialogs, menus and settings. */
export const shellMethods = {
  /** The address that the reader was started to show, once; null for none. Later ones come as `openAddress`. */
  takeOpenedAddress: method<string | null>()(nothing),
  readSettings: method<Settings>()(nothing),
  /** Changes the fields that are given; the whole is announced to every window as `settingsChanged`. */
  changeSettings: method<Settings>()(settingsSchema.partial()),
  /** Asks where to write, then has the data process write the notes there; null when the person cancels. */
  exportNotes: method<ExportReport | null>()(exportRequestSchema),
  /** Ends the export that runs, while it is written or printed; no file is left. */
  cancelExport: method<null>()(nothing),
  /** Names of the Markdown templates in the person's folder of templates. */
  listTemplates: method<readonly string[]>()(nothing),
  /** Opens that folder, with the program's own template in it to begin from. */
  openTemplates: method<null>()(nothing),
  /** Asks for a file of notes and says what merging it would do; null when the person cancels. */
  chooseNotesImport: method<MergePreview | null>()(nothing),
  /** Asks for the folder that notes are copied to on a schedule; null when the person cancels. */
  chooseCopyFolder: method<BackupStatus | null>()(nothing),
  /** Asks for files, or for a folder, and starts to import them; false when the person cancels. */
  chooseImport: method<boolean>()(z.strictObject({ what: z.enum(['files', 'folder']) })),
  /** Opens the folder in which the last export was written, with the file selected. */
  showExport: method<null>()(nothing),
} as const;

/** What the page is told unasked. */
export interface Events {
  /** A menu item or accelerator was chosen. */
  command: Command;
  settingsChanged: Settings;
  /** The library was opened, is being rebuilt, or became unreadable. */
  libraryChanged: LibraryStatus;
  /** Searches were saved, removed, recorded or forgotten. */
  searchesChanged: null;
  /** The check or rebuilding of the index began, went on or ended. */
  indexChanged: IndexStatus;
  /** An import began, went on or ended. */
  importChanged: ImportStatus;
  /** Annotations were created, changed, removed or restored, here or in another window. */
  annotationsChanged: null;
  /** A backup or copy was made, or could not be made. */
  backupsChanged: null;
  /** An export began, went on or ended. */
  exportChanged: ExportStatus;
  /** A link to an address was clicked in another program. */
  openAddress: string;
  /** The data process was lost and has been started again. */
  dataRestarted: DataNotice;
}
export const eventNames = [
  'command',
  'settingsChanged',
  'libraryChanged',
  'searchesChanged',
  'indexChanged',
  'importChanged',
  'annotationsChanged',
  'backupsChanged',
  'exportChanged',
  'openAddress',
  'dataRestarted',
] as const satisfies readonly (keyof Events)[];
export type EventName = keyof Events;

export type DataMethods = typeof dataMethods;
export type ShellMethods = typeof shellMethods;
export type Input<M> = M extends Method<infer Schema, unknown> ? z.infer<Schema> : never;
export type Output<M> = M extends Method<z.ZodType, infer Value> ? Value : never;

/** What handlers look like: one for each row of a table. */
export type Handlers<Table> = {
  readonly [Name in keyof Table]: (
    input: Input<Table[Name]>,
  ) => Result<Output<Table[Name]>> | Promise<Result<Output<Table[Name]>>>;
};

type Call<M> =
  Input<M> extends undefined
    ? () => Promise<Result<Output<M>>>
    : (input: Input<M>) => Promise<Result<Output<M>>>;

/** `window.gazette`: all that the page can reach of the machine. */
export type GazetteApi = {
  readonly [Name in keyof DataMethods]: Call<DataMethods[Name]>;
} & {
  readonly [Name in keyof ShellMethods]: Call<ShellMethods[Name]>;
} & {
  /**
   * Imports files and folders that were dropped onto the window. Takes the `File` objects of the drop; their paths are
   * read in the preload script and never reach the page.
   */
  readonly importDropped: (files: readonly object[]) => Promise<Result<null>>;
  /** Hears an event until the returned function is called. */
  readonly on: <Name extends EventName>(name: Name, hear: (value: Events[Name]) => void) => () => void;
};
