import type { DocumentKnowledge } from './knowledge';
import type { Unit } from './unit';

/** What an issue says of itself on its cover. */
export interface IssueHead {
  readonly gazette: string;
  readonly gazetteEn: string | null;
  readonly year: number;
  /** Number within the year, 第34期. */
  readonly number: number;
  /** Number since the first issue, 总第766期. */
  readonly totalNumber: number | null;
  /** ISO date of publication. */
  readonly date: string | null;
  readonly sponsor: string | null;
}

/** One line of the printed contents in one language. */
export interface PrintedEntry {
  readonly category: string | null;
  /** Whole title on one line, without number and page. */
  readonly title: string;
  /** 文号 as printed. */
  readonly number: string | null;
  readonly page: number | null;
  readonly lines: readonly [number, number];
}

/** One entry of the contents: the Chinese and the English line that speak of the same document. */
export interface ContentsEntry {
  readonly ordinal: number;
  readonly chinese: PrintedEntry | null;
  readonly english: PrintedEntry | null;
  /** Ordinal of the document that it leads to. */
  readonly document: number | null;
}

export interface Contents {
  readonly entries: readonly ContentsEntry[];
  /** The gazette's own sentence on which language is official, as printed on one line. */
  readonly notice: string | null;
}

/** A document as its lines have it. */
export interface PrintedDocument {
  /** From 1, in the order of the issue. */
  readonly ordinal: number;
  readonly category: string | null;
  readonly categoryEn: string | null;
  readonly title: string;
  readonly titleEn: string | null;
  /** 文号 with 〔〕 and no inner spaces, whatever the file printed. */
  readonly number: string | null;
  /** The number as the English contents print it. */
  readonly numberEn: string | null;
  /** Full names of the issuing bodies, as the title block gives them. */
  readonly issuers: readonly string[];
  /** ISO 成文日期. */
  readonly date: string | null;
  readonly startPage: number | null;
  readonly units: readonly Unit[];
}

/** A document with what was read from its text. */
export interface GazetteDocument extends PrintedDocument, DocumentKnowledge {}

/** Why lines were left out of the documents. */
export const furnitureReasons = [
  'cover',
  'contents',
  'running-header',
  'page-footer',
  'page-number',
  'back-matter',
] as const;
export type FurnitureReason = (typeof furnitureReasons)[number];

export interface Furniture {
  readonly lines: readonly [number, number];
  readonly text: string;
  readonly why: FurnitureReason;
}

export const findingCodes = [
  /** The title in the contents and in the body differ in more than spacing and abbreviated issuers. */
  'contents-title-mismatch',
  /** Contents and body give different document numbers. */
  'contents-number-mismatch',
  /** A document number is printed with other brackets than 〔〕 or with spaces. */
  'number-form',
  /** An entry of the contents leads to no document, or a document has no entry. */
  'contents-entry-unmatched',
  /** The Chinese and English contents do not say the same. */
  'contents-languages-differ',
  /** A quotation mark that a page break added in the contents was left out of the title. */
  'contents-stray-quote',
  /** A paragraph cut by a page break was joined. */
  'page-break-joined',
  /** A character that a page break printed twice is given once. */
  'page-break-repeated-character',
  /** A line printed twice at a page break is kept apart. */
  'page-break-repeated-line',
  /** A bullet that stood in the middle of a broken sentence was left out. */
  'misplaced-bullet',
  /** Markdown marks were left out of the text. */
  'markup-removed',
  /** A LaTeX snippet was set as plain text. */
  'latex-as-text',
  /** The ordinals of articles, headings or measures do not follow one another. */
  'ordinal-gap',
  /** The bodies of the title block are not those of the signature, or not as many as the title says. */
  'issuers-differ',
] as const;
export type FindingCode = (typeof findingCodes)[number];

/** Something about the source that a reader may want to know; the text itself stays as printed. */
export interface Finding {
  readonly severity: 'info' | 'warning';
  readonly code: FindingCode;
  /** Line, from 1, of the decoded source. */
  readonly line: number;
  /** What was found, in plain words, quoting the source. */
  readonly message: string;
}

/** Everything that was read from one gazette file: a plain value, no file handles, no SQL. */
export interface GazetteFile {
  /** Null when the file is a lone document and not an issue. */
  readonly issue: IssueHead | null;
  readonly contents: Contents;
  readonly documents: readonly GazetteDocument[];
  readonly furniture: readonly Furniture[];
  readonly findings: readonly Finding[];
}

/** A decoded source: lines without their line ends, and how it was decoded. */
export interface SourceText {
  readonly lines: readonly string[];
  readonly encoding: string;
}
