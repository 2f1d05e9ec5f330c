import type { HighlightColour, HighlightStyle } from '../model/colours';
import type { AnnotationKind } from '../model/annotation';
import type { annotationContext } from './json-ld-context';

/**
 * An annotation by the W3C Web Annotation Data Model (https://www.w3.org/TR/annotation-model/), as this program writes
 * it. What the model has no word for stands under `reader:`; lists and fields that would say nothing are left out.
 */
export interface WebAnnotation {
  readonly '@context': typeof annotationContext;
  /** `urn:uuid:` and the annotation's id. */
  readonly id: string;
  readonly type: 'Annotation';
  /** What the kind says first. */
  readonly motivation: Motivation | readonly Motivation[];
  /** ISO instants, UTC. */
  readonly created: string;
  readonly modified: string;
  /** The note, then each tag. */
  readonly body?: readonly WebBody[];
  readonly target: WebTarget | readonly WebTarget[];
  /** What the style classes of the targets mean. */
  readonly stylesheet?: { readonly type: 'CssStylesheet'; readonly value: string };
  readonly 'reader:kind': AnnotationKind;
  readonly 'reader:colour'?: HighlightColour;
  readonly 'reader:style'?: HighlightStyle;
  readonly 'reader:collections'?: readonly string[];
  /** ISO instants: when a document of the reading list was ticked off; when the annotation went to the trash. */
  readonly 'reader:done'?: string;
  readonly 'reader:removed'?: string;
  /** What it hangs on, for people and other programs; never read back, because the library knows it better. */
  readonly 'reader:document'?: WebDocument;
}

export type Motivation = 'bookmarking' | 'highlighting' | 'commenting' | 'tagging';

export type WebBody =
  | {
      readonly type: 'TextualBody';
      readonly purpose: 'commenting';
      readonly format: 'text/markdown';
      readonly value: string;
    }
  | { readonly type: 'TextualBody'; readonly purpose: 'tagging'; readonly value: string };

export interface WebTarget {
  readonly type: 'SpecificResource';
  /** The address as a URL; of the notebook itself for a note on nothing. */
  readonly source: string;
  /** The address as it is kept. */
  readonly 'reader:address'?: string;
  readonly styleClass?: readonly string[];
  /** Absent where it hangs on a document, an issue or nothing. */
  readonly selector?: readonly WebSelector[];
}

export type WebSelector =
  | {
      readonly type: 'TextQuoteSelector';
      readonly exact: string;
      readonly prefix: string;
      readonly suffix: string;
    }
  /** The model counts in Unicode code points. */
  | { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number }
  /** The offsets as they are kept, in UTF-16 units. */
  | {
      readonly type: 'reader:Utf16PositionSelector';
      readonly 'reader:start': number;
      readonly 'reader:end': number;
    };

/** A field that is not known is left out. */
export interface WebDocument {
  readonly 'reader:address'?: string;
  readonly 'reader:title': string;
  readonly 'reader:titleEn'?: string;
  /** 文号. */
  readonly 'reader:number'?: string;
  readonly 'reader:issuers'?: readonly string[];
  /** ISO date. */
  readonly 'reader:date'?: string;
  readonly 'reader:startPage'?: number;
  /** Label of the article, and of all that it stands in, from the outermost down. */
  readonly 'reader:article'?: string;
  readonly 'reader:trail'?: readonly string[];
  readonly 'reader:issue'?: {
    readonly 'reader:gazette': string;
    readonly 'reader:gazetteEn'?: string;
    readonly 'reader:year': number;
    readonly 'reader:number': number;
    readonly 'reader:totalNumber'?: number;
    readonly 'reader:date'?: string;
  };
}
