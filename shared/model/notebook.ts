import { z } from 'zod';
import type { Mark } from './search';
import { annotationKinds, labelSchema, type AnnotationInContext } from './annotation';
import type { QueryProblem } from '../search/query';
import { highlightColours } from './colours';

/** document: as the library is ordered and printed, what lost its document last; newest, oldest: by when it was made. */
export const notebookSorts = ['document', 'newest', 'oldest', 'modified'] as const;
export type NotebookSort = (typeof notebookSorts)[number];

/** orphan: some passage has no place; suggested: some place waits to be confirmed; placed: all else. */
export const placeStates = ['placed', 'suggested', 'orphan'] as const;
export type PlaceState = (typeof placeStates)[number];

/** Whether an annotation has lost a place or may have: one on a document that the library no longer holds has, too. */
export function placeStateOf({
  selectors,
  about,
  context,
}: Pick<AnnotationInContext, 'selectors' | 'about' | 'context'>): PlaceState {
  const states = selectors.map(({ placement }) => placement.state);
  if (states.includes('orphan') || (about !== null && context === null)) return 'orphan';
  return states.includes('suggested') ? 'suggested' : 'placed';
}

/** The reading list holds the bookmarks of whole documents: those to be read, and those that were ticked off. */
export const readingStates = ['to-read', 'read'] as const;
export type ReadingState = (typeof readingStates)[number];

const value = z.string().min(1).max(400);

/** Which annotations: one of the values of every list that is not empty, and all words of the query. */
export const notebookFilterSchema = z.strictObject({
  /** In the language of the search; empty for all. */
  query: z.string().max(1000),
  kind: z.array(z.enum(annotationKinds)).max(10),
  /** Whether only those that bear a note. */
  withNote: z.boolean(),
  colour: z.array(z.enum(highlightColours)).max(10),
  tag: z.array(labelSchema).max(200),
  collection: z.array(labelSchema).max(200),
  issuer: z.array(value).max(200),
  /** Of the issue, or of a lone document's date. */
  year: z.array(value).max(200),
  /** Addresses of documents. */
  document: z.array(value).max(200),
  state: z.array(z.enum(placeStates)).max(10),
  /** Only documents of the reading list that stand so; none for all annotations. */
  reading: z.array(z.enum(readingStates)).max(2),
});
export type NotebookFilter = z.infer<typeof notebookFilterSchema>;

export const everyNote: NotebookFilter = {
  ...{ query: '', kind: [], withNote: false, colour: [], tag: [], collection: [], issuer: [], year: [] },
  ...{ document: [], state: [], reading: [] },
};

export const notebookFacets = [
  'kind',
  'colour',
  'tag',
  'collection',
  'issuer',
  'year',
  'document',
  'state',
] as const;
export type NotebookFacet = (typeof notebookFacets)[number];

/** A value of a facet and how many annotations have it: of those that the filter leaves without this facet. */
export interface NotebookFacetValue {
  readonly value: string;
  /** What to show where the value is no name: the title of a document. */
  readonly name: string | null;
  readonly nameEn: string | null;
  readonly annotations: number;
}

export interface NotebookRow {
  readonly annotation: AnnotationInContext;
  /** The words of the query in the note, and in the quote of each selector. */
  readonly noteMarks: readonly Mark[];
  readonly quoteMarks: readonly (readonly Mark[])[];
}

/** Rows `offset` to `offset + limit` as sorted, and the counts over all that the filter leaves. */
export interface NotebookPage {
  /** What is wrong with the query, and where. */
  readonly problems: readonly QueryProblem[];
  /** Of those that the filter leaves, and of all. */
  readonly total: number;
  readonly all: number;
  readonly facets: Readonly<Record<NotebookFacet, readonly NotebookFacetValue[]>>;
  readonly rows: readonly NotebookRow[];
  /** In the trash. */
  readonly removed: number;
}

/** What is changed on many annotations at once. */
export const bulkChangeSchema = z.strictObject({
  colour: z.enum(highlightColours).optional(),
  addTags: z.array(labelSchema).max(50).optional(),
  removeTags: z.array(labelSchema).max(50).optional(),
  addCollections: z.array(labelSchema).max(50).optional(),
  removeCollections: z.array(labelSchema).max(50).optional(),
  done: z.boolean().optional(),
});
export type BulkChange = z.infer<typeof bulkChangeSchema>;

/** What an edit did, for the words of undo and redo. */
export const editKinds = [
  'create',
  'note',
  'change',
  'extent',
  'join',
  'remove',
  'restore',
  'confirm',
  'bulk',
  'rename',
  'merge',
] as const;
export type EditKind = (typeof editKinds)[number];

export interface Edit {
  readonly kind: EditKind;
  /** How many annotations it changed. */
  readonly annotations: number;
}

/** The edit that undo would take back, and the one that redo would make again. */
export interface EditHistory {
  readonly undo: Edit | null;
  readonly redo: Edit | null;
}

/** A tag or collection in use. */
export interface LabelInUse {
  readonly name: string;
  readonly annotations: number;
}

export interface LabelsInUse {
  readonly tags: readonly LabelInUse[];
  readonly collections: readonly LabelInUse[];
}

/** Where the quote of a selector might stand now, for a person to choose from; the likeliest first. */
export interface Candidate {
  readonly address: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Up to 32 characters on either side. */
  readonly before: string;
  readonly after: string;
  /** Labels from the outermost unit down. */
  readonly trail: readonly string[];
  /** 0 to 1: how much of the quote stands there. */
  readonly likeness: number;
}

export interface TrashPage {
  readonly total: number;
  /** Removed last first. */
  readonly rows: readonly {
    readonly annotation: AnnotationInContext;
    readonly removed: string;
  }[];
}
