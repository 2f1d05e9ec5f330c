import type { ContentsEntry, IssueHead } from './gazette-file';
import type { Unit } from './unit';

/** An issue as the list of issues shows it. */
export interface IssueSummary extends IssueHead {
  readonly address: string;
  readonly documentCount: number;
}

/** A document as lists, contents and quick-open show it. */
export interface DocumentSummary {
  readonly address: string;
  /** Address of its issue; null for a lone document, which stands on a shelf of its own. */
  readonly issue: string | null;
  readonly ordinal: number;
  readonly category: string | null;
  readonly categoryEn: string | null;
  readonly title: string;
  readonly titleEn: string | null;
  readonly number: string | null;
  readonly numberEn: string | null;
  readonly issuers: readonly string[];
  readonly date: string | null;
  readonly startPage: number | null;
}

/** The bilingual contents of one issue; an entry's `document` is an ordinal within `documents`. */
export interface IssueContents {
  readonly issue: IssueSummary;
  readonly entries: readonly ContentsEntry[];
  readonly notice: string | null;
  readonly documents: readonly DocumentSummary[];
}

/** One document to be read, whole. */
export interface DocumentReading {
  readonly document: DocumentSummary;
  /** Null for a lone document. */
  readonly issue: IssueSummary | null;
  readonly units: readonly Unit[];
}

/** Where somebody stopped reading a document. */
export interface ReadingPlace {
  readonly document: string;
  /** Path of the unit at the top of the page. */
  readonly path: string;
  /** How far that unit has scrolled past the top, as a share (0–1) of its height. */
  readonly share: number;
}
