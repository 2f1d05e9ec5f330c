import type { Checks } from './checks';
import type { Finding } from './finding';
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
  /** What a web page or a collection says of a document: table of 索引号 and 发文字号, front matter. */
  'metadata',
  /** Buttons, links and notes of the web page around a document. */
  'web-page',
] as const;
export type FurnitureReason = (typeof furnitureReasons)[number];

export interface Furniture {
  readonly lines: readonly [number, number];
  readonly text: string;
  readonly why: FurnitureReason;
}

/** Everything that was read from one gazette file: a plain value, no file handles, no SQL. */
export interface GazetteFile {
  /** Null when the file is a lone document and not an issue. */
  readonly issue: IssueHead | null;
  readonly contents: Contents;
  readonly documents: readonly GazetteDocument[];
  readonly furniture: readonly Furniture[];
  readonly findings: readonly Finding[];
  readonly checks: Checks;
}
