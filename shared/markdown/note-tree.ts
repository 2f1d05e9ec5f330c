/**
 * A note as a plain tree: what a person wrote in Markdown, without any markup of HTML. Window and exports draw this one
 * tree, each in its own way, so that a note is nothing but text until one of them makes it something.
 */
export type NoteBlock =
  | { readonly type: 'paragraph'; readonly content: readonly NoteInline[] }
  | {
      readonly type: 'heading';
      readonly level: 1 | 2 | 3 | 4 | 5 | 6;
      readonly content: readonly NoteInline[];
    }
  | {
      readonly type: 'list';
      /** Number of the first item; null where the items are not numbered. */
      readonly start: number | null;
      readonly items: readonly (readonly NoteBlock[])[];
    }
  | { readonly type: 'quote'; readonly blocks: readonly NoteBlock[] }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'rule' }
  | {
      readonly type: 'table';
      readonly header: readonly (readonly NoteInline[])[];
      readonly rows: readonly (readonly (readonly NoteInline[])[])[];
    };

export type NoteInline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'break' }
  | { readonly type: 'strong' | 'emphasis' | 'strike'; readonly content: readonly NoteInline[] }
  /** To a place of the library (`address`), or to a page of the web, which the reader never opens (`url`). */
  | {
      readonly type: 'link';
      readonly to: { readonly address: string } | { readonly url: string };
      readonly content: readonly NoteInline[];
    };
