/** Totals over everything that was searched, whatever part of it is handed over. */
export interface SearchTotal {
  readonly occurrences: number;
  readonly units: number;
  readonly documents: number;
}

/** One occurrence. Offsets are UTF-16 in the unit's reading text. */
export interface SearchHit {
  /** Address of the unit. */
  readonly address: string;
  /** Title of the document. */
  readonly title: string;
  /** Label of the nearest article, measure or heading; null above the first. */
  readonly label: string | null;
  /** Labels and headings from the outermost unit down to the unit's own. */
  readonly trail: readonly string[];
  readonly before: string;
  readonly match: string;
  readonly after: string;
  readonly start: number;
  readonly end: number;
}

/** How many occurrences a document has, in the library's order. */
export interface DocumentCount {
  readonly document: string;
  readonly title: string;
  readonly titleEn: string | null;
  readonly number: string | null;
  readonly occurrences: number;
}

/** Hits `offset` to `offset + limit` in the library's order, and the counts over all. */
export interface SearchPage {
  readonly query: string;
  /** The words, as typed, that every hit's unit holds all of; one when the query was searched as a phrase. */
  readonly words: readonly string[];
  readonly total: SearchTotal;
  readonly documents: readonly DocumentCount[];
  readonly hits: readonly SearchHit[];
  readonly offset: number;
}
