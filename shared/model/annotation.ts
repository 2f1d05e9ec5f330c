import { z } from 'zod';
import type { IssueHead } from './gazette-file';
import { contextLength, highlightColours, type HighlightColour } from './colours';

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

export const annotationKinds = ['bookmark', 'highlight'] as const;
export type AnnotationKind = (typeof annotationKinds)[number];

export const noteSchema = z.string().max(100_000);

/** What a page asks to be kept. A bookmark has one selector over the whole unit; a highlight one for each unit it crosses. */
export const annotationDraftSchema = z.strictObject({
  kind: z.enum(annotationKinds),
  colour: z.enum(highlightColours).nullable(),
  note: noteSchema,
  selectors: z.array(selectorSchema).min(1).max(500),
});
export type AnnotationDraft = z.infer<typeof annotationDraftSchema>;

/** Where a selector stands in the text of today's library. */
export type Placement =
  /** The quote stands at these offsets; `moved` when they are not those kept. */
  | { readonly state: 'placed'; readonly moved: boolean; readonly start: number; readonly end: number }
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
  readonly colour: HighlightColour | null;
  readonly note: string;
  /** ISO instants, UTC. */
  readonly created: string;
  readonly modified: string;
  readonly selectors: readonly Selector[];
}

export interface Annotation extends KeptAnnotation {
  readonly selectors: readonly PlacedSelector[];
}

/** The document and unit that an annotation hangs on; null where the library no longer holds them. */
export interface AnnotationContext {
  readonly documentAddress: string;
  readonly documentTitle: string;
  readonly documentTitleEn: string | null;
  readonly documentNumber: string | null;
  readonly issuers: readonly string[];
  readonly documentDate: string | null;
  /** The issue that the document stands in; null for a lone document. */
  readonly issue: Pick<IssueHead, 'gazette' | 'gazetteEn' | 'year' | 'number' | 'totalNumber'> | null;
  /** Page of the gazette on which the document begins. */
  readonly startPage: number | null;
  /** Labels from the outermost unit down, e.g. 第五章 支持 › 第十四条 › 1. */
  readonly trail: readonly string[];
  /** Label of the nearest article, measure or heading, e.g. 第十四条. */
  readonly label: string | null;
}

export interface AnnotationInContext extends Annotation {
  readonly context: AnnotationContext | null;
}

/** What the notebook asks of the library: text and surroundings by address, null where it holds none. */
export interface LibraryView {
  readonly readingText: (address: string) => string | null;
  readonly context: (address: string) => AnnotationContext | null;
}
