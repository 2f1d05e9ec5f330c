import { z } from 'zod';
import type { IssueHead } from './gazette-file';
import {
  contextLength,
  highlightColours,
  highlightStyles,
  type HighlightColour,
  type HighlightStyle,
} from './colours';

/**
 * A passage within one unit: W3C TextPosition (start, end: UTF-16 offsets in the unit's reading text) and TextQuote
 * (quote, prefix, suffix) together. The position counts only where the quote really stands.
 */
export const selectorSchema = z.strictObject({
  /** Address of the unit. */
  address: z.string().min(1).max(400),
  start: z.int().min(0),
  end: z.int().min(0),
  quote: z.string().max(20_000),
  prefix: z.string().max(contextLength * 2),
  suffix: z.string().max(contextLength * 2),
});
export type Selector = z.infer<typeof selectorSchema>;

/**
 * bookmark: a unit, or a whole document (which stands in the reading list); highlight: words; note: a unit, a
 * document, an issue, or nothing at all. Every kind may bear a note.
 */
export const annotationKinds = ['bookmark', 'highlight', 'note'] as const;
export type AnnotationKind = (typeof annotationKinds)[number];

/** What a note may hold, in UTF-16 units. */
export const longestNote = 100_000;
export const noteSchema = z.string().max(longestNote);

/** A tag, or the name of a collection: one line, without space around it. */
export const labelSchema = z
  .string()
  .trim()
  .min(1)
  .max(64)
  .regex(/^[^\p{C}\p{Zl}\p{Zp}]+$/u);
const labels = z.array(labelSchema).max(50);
const selectors = z.array(selectorSchema).max(500);

/** What a person may say of an annotation, whatever it hangs on. */
export const annotationFieldsSchema = z.strictObject({
  colour: z.enum(highlightColours).nullable(),
  style: z.enum(highlightStyles),
  /** Markdown. */
  note: noteSchema,
  tags: labels,
  /** Names of the collections that a bookmark stands in. */
  collections: labels,
  /** ISO instant at which a document of the reading list was ticked off; null where it was not. */
  done: z.iso.datetime().nullable(),
});
export type AnnotationFields = z.infer<typeof annotationFieldsSchema>;

/**
 * What a page asks to be kept. It hangs on `selectors` (one over a whole unit, or one for each unit that the words
 * cross), or, where there is none, on the document or issue that `about` is the address of; a note may hang on nothing.
 */
export const annotationDraftSchema = annotationFieldsSchema
  .partial()
  .extend({
    kind: z.enum(annotationKinds),
    selectors,
    about: z.string().min(1).max(400).nullable(),
  })
  .refine(({ kind, selectors, about }) => standsRightly(kind, selectors.length, about), {
    error: 'An annotation hangs on passages or on one address; only a note may hang on nothing.',
  });
export type AnnotationDraft = z.infer<typeof annotationDraftSchema>;

/** Whether an annotation of a kind may hang so: highlights have words; bookmarks have words or a document. */
export function standsRightly(kind: AnnotationKind, selectors: number, about: string | null): boolean {
  if (selectors > 0) return about === null;
  return kind === 'note' || (kind === 'bookmark' && about !== null);
}

/** Where a selector stands in the text of today's library. */
export type Placement =
  /** The quote stands in the unit `address` at these offsets; `moved` when they are not those kept. */
  | {
      readonly state: 'placed';
      readonly moved: boolean;
      readonly address: string;
      readonly start: number;
      readonly end: number;
    }
  /**
   * Words much like the quote stand there, in the same surroundings, or the quote stands in another document: a person
   * has to say whether they are meant.
   */
  | {
      readonly state: 'suggested';
      readonly address: string;
      readonly start: number;
      readonly end: number;
      /** What stands there now. */
      readonly text: string;
    }
  /** The quote is gone, or stands in several places that its context does not tell apart. */
  | { readonly state: 'orphan' };

export interface PlacedSelector extends Selector {
  readonly placement: Placement;
}

/** An annotation as kept, before it is placed in today's text. */
export interface KeptAnnotation {
  /** UUID. */
  readonly id: string;
  readonly kind: AnnotationKind;
  /** Of a highlight. */
  readonly colour: HighlightColour | null;
  readonly style: HighlightStyle;
  readonly note: string;
  /** In the order in which they were given; no two the same. */
  readonly tags: readonly string[];
  readonly collections: readonly string[];
  readonly about: string | null;
  readonly done: string | null;
  /** ISO instants, UTC. */
  readonly created: string;
  readonly modified: string;
  readonly selectors: readonly Selector[];
}

/** Everything that is kept of one annotation; `removed` is the ISO instant at which it went to the trash, or null. */
export interface AnnotationState extends KeptAnnotation {
  readonly removed: string | null;
}

export interface Annotation extends KeptAnnotation {
  readonly selectors: readonly PlacedSelector[];
}

/** The document and unit that an annotation hangs on; null where the library no longer holds them. */
export interface AnnotationContext {
  /** Null for a note on an issue. */
  readonly documentAddress: string | null;
  readonly documentTitle: string;
  readonly documentTitleEn: string | null;
  readonly documentNumber: string | null;
  readonly issuers: readonly string[];
  readonly documentDate: string | null;
  /** The issue that the document stands in; null for a lone document. */
  readonly issue: Pick<
    IssueHead,
    'gazette' | 'gazetteEn' | 'year' | 'number' | 'totalNumber' | 'date'
  > | null;
  /** Page of the gazette on which the document begins. */
  readonly startPage: number | null;
  /** Labels from the outermost unit down, e.g. 第五章 支持 › 第十四条 › 1. */
  readonly trail: readonly string[];
  /** Label of the nearest article, measure or heading, e.g. 第十四条. */
  readonly label: string | null;
  /** Which of its article's paragraphs (款) the unit is, or is an item of; null where it is not to be told apart. */
  readonly paragraph: number | null;
}

export interface AnnotationInContext extends Annotation {
  readonly context: AnnotationContext | null;
}

/** A unit's reading text, by the unit's address. */
export interface PlacedText {
  readonly address: string;
  readonly text: string;
}

/** What the notebook asks of the library: text and surroundings by address, null where it holds none. */
export interface LibraryView {
  readonly readingText: (address: string) => string | null;
  /**
   * All units of the document that an address (of a unit, too) belongs to, in reading order; where it is gone, those of
   * all documents on its shelf.
   */
  readonly documentTexts: (address: string) => readonly PlacedText[] | null;
  /** Of a unit, a document or an issue. */
  readonly context: (address: string) => AnnotationContext | null;
}

/** The address that says what an annotation belongs to: its first passage's, or what it is about; null for a free note. */
export function homeOf({ selectors, about }: Pick<KeptAnnotation, 'selectors' | 'about'>): string | null {
  return selectors[0]?.address ?? about;
}
