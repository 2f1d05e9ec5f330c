/**
 * What may be found in a source, with how grave it is and which facts go with it. The sentence for each stands in
 * resources/locales under `finding.<code>` and may interpolate these facts; a test holds both together.
 */
export const findingKinds = {
  /** The title in the contents and in the body differ in more than spacing and abbreviated issuers. */
  'contents-title-mismatch': { severity: 'warning', facts: ['contents', 'printed'] },
  /** Contents and body give different document numbers. */
  'contents-number-mismatch': { severity: 'warning', facts: ['contents', 'printed'] },
  /** An entry of the contents leads to no document. */
  'contents-entry-unmatched': { severity: 'warning', facts: ['title'] },
  /** A document has no entry in the contents. */
  'document-not-in-contents': { severity: 'warning', facts: ['title'] },
  /** The page of an entry is missing, or out of the order of the others. */
  'contents-page-doubtful': { severity: 'warning', facts: ['title', 'page'] },
  /** Only one of the two languages lists a document. */
  'contents-one-language': { severity: 'warning', facts: ['title'] },
  'contents-pages-differ': { severity: 'warning', facts: ['chinese', 'english'] },
  /** The romanised sign of a number is not the Pinyin of the Chinese one. */
  'contents-romanisation': { severity: 'warning', facts: ['romanised', 'sign'] },
  /** The two languages speak of different numbers of issuing bodies. */
  'contents-body-counts-differ': { severity: 'warning', facts: ['chinese', 'english'] },
  /** A quotation mark that a page break added in the contents was left out of the title. */
  'contents-stray-quote': { severity: 'info', facts: ['entry'] },
  /** A document number is printed with other brackets than 〔〕 or with spaces. */
  'number-form': { severity: 'info', facts: ['printed', 'number'] },
  /** A paragraph cut by a page break, or wrapped by the layout, was joined. */
  'page-break-joined': { severity: 'info', facts: ['before', 'after'] },
  /** Lines that the layout wrapped were joined to paragraphs. */
  'lines-unwrapped': { severity: 'info', facts: ['count'] },
  /** Two lines may be one paragraph; they are kept apart, because nothing makes it sure. */
  'join-doubtful': { severity: 'info', facts: ['before', 'after'] },
  /** A character that a page break printed twice is given once. */
  'page-break-repeated-character': { severity: 'warning', facts: ['character'] },
  /** A line printed twice at a page break is kept in both places. */
  'page-break-repeated-line': { severity: 'warning', facts: ['text', 'line'] },
  /** A bullet that stood in the middle of a broken sentence was left out. */
  'misplaced-bullet': { severity: 'warning', facts: ['text', 'line'] },
  /** Markup was left out of the text. */
  'markup-removed': { severity: 'info', facts: ['markup'] },
  /** A LaTeX snippet was set as plain text. */
  'latex-as-text': { severity: 'info', facts: ['snippet'] },
  /** A label does not follow the one before it. */
  'ordinal-gap': { severity: 'warning', facts: ['label', 'before'] },
  /** The title speaks of more or fewer bodies than the title block names. */
  'issuer-count-differs': { severity: 'warning', facts: ['stated', 'named'] },
  /** A body signs that the title block does not name. */
  'signatory-not-named': { severity: 'warning', facts: ['name'] },
  /** The title block names a body that does not sign. */
  'issuer-not-signed': { severity: 'warning', facts: ['name'] },
  /** The rows of a table have different numbers of cells. */
  'table-ragged': { severity: 'info', facts: ['row', 'cells', 'columns'] },
  /** A traditional character stands in a simplified text, or the other way round. */
  'character-variant': { severity: 'info', facts: ['character', 'usual'] },
  /** The heading has a slip that the text's own naming of the document does not have. */
  'title-misprinted': { severity: 'warning', facts: ['printed', 'text'] },
  /** A document prints no title. */
  'title-missing': { severity: 'warning', facts: ['text'] },
  /** Characters of the source stand in no unit and no furniture: a defect of the reader, never passed over. */
  'characters-lost': { severity: 'warning', facts: ['count', 'text'] },
  /** Characters stand more often in what was read than in the source: a defect of the reader. */
  'characters-doubled': { severity: 'warning', facts: ['count'] },
} as const satisfies Readonly<
  Record<string, { readonly severity: 'info' | 'warning'; readonly facts: readonly string[] }>
>;

export type FindingCode = keyof typeof findingKinds;
export const findingCodes = Object.keys(findingKinds) as readonly FindingCode[];
export type FindingFacts<Code extends FindingCode> = Readonly<
  Record<(typeof findingKinds)[Code]['facts'][number], string | number>
>;

/** Something about the source that a reader may want to know; the text itself stays as printed. */
export interface Finding {
  readonly severity: 'info' | 'warning';
  readonly code: FindingCode;
  /** Line, from 1, of the decoded source. */
  readonly line: number;
  readonly facts: Readonly<Record<string, string | number>>;
}
