import { z } from 'zod';
import type { QueryProblem } from '../search/query';
import type { AnnotationInContext } from './annotation';
import type { UnitKind } from './unit';

export const searchSorts = ['relevance', 'date', 'gazette'] as const;
/** relevance: best first; date: newest document first; gazette: newest issue first, then as printed. */
export type SearchSort = (typeof searchSorts)[number];

export const facetNames = ['year', 'issue', 'issuer', 'kind', 'category', 'body'] as const;
/** kind is the kind of document (办法, 意见, 通知); body a body that is responsible for something in it. */
export type FacetName = (typeof facetNames)[number];

const value = z.string().min(1).max(400);

/** Values chosen in each facet: a document has to have one of them in every facet in which any is chosen. */
export const searchFiltersSchema = z.strictObject({
  year: z.array(value).max(200),
  issue: z.array(value).max(200),
  issuer: z.array(value).max(200),
  kind: z.array(value).max(200),
  category: z.array(value).max(200),
  body: z.array(value).max(200),
});
export type SearchFilters = z.infer<typeof searchFiltersSchema>;

export const noFilters: SearchFilters = { year: [], issue: [], issuer: [], kind: [], category: [], body: [] };

/** What is looked for; kept in saved searches and in the history as it is. */
export const searchTermsSchema = z.strictObject({
  query: z.string().max(1000),
  /** Address of the one document to search; null for the whole library. */
  document: z.string().min(1).max(400).nullable(),
  filters: searchFiltersSchema,
  /** Whether other names of the same body or thing count as hits, too. */
  aliases: z.boolean(),
});
export type SearchTerms = z.infer<typeof searchTermsSchema>;

/** Totals over everything that was searched, whatever part of it is handed over. */
export interface SearchTotal {
  readonly occurrences: number;
  /** Passages that hold what was looked for. */
  readonly units: number;
  readonly documents: number;
}

/** UTF-16 offsets, end exclusive. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

/** One occurrence. Offsets are UTF-16 in the unit's reading text. */
export interface SearchHit extends Mark {
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
}

/** A unit that holds what was looked for, cut to the surroundings of its first occurrences. */
export interface FoundPassage {
  /** Address of the unit. */
  readonly address: string;
  readonly kind: UnitKind;
  readonly label: string | null;
  readonly trail: readonly string[];
  readonly excerpt: string;
  /** Where `excerpt` begins in the reading text. */
  readonly excerptStart: number;
  /** Whether text was cut off before and after the excerpt. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
  /** The words, in the excerpt. */
  readonly marks: readonly Mark[];
  /** In the whole unit; 0 where the unit was found by a field alone. */
  readonly occurrences: number;
  /** The first occurrence in the reading text; null where there is none. */
  readonly first: Mark | null;
}

/** A document with what was found in it. */
export interface FoundDocument {
  readonly document: string;
  readonly title: string;
  readonly titleEn: string | null;
  readonly number: string | null;
  readonly date: string | null;
  readonly issuers: readonly string[];
  /** The issue that it stands in; null for a lone document. */
  readonly issue: {
    readonly gazette: string;
    readonly gazetteEn: string | null;
    readonly year: number;
    readonly number: number;
  } | null;
  readonly occurrences: number;
  readonly units: number;
  /** The first few, in reading order; `listPassages` gives the others. */
  readonly passages: readonly FoundPassage[];
}

/** A value of a facet, and how many of the found documents have it. */
export interface FacetValue {
  /** What a filter holds: a year, the address of an issue, a name. */
  readonly value: string;
  readonly documents: number;
}

export interface Facet {
  readonly facet: FacetName;
  /** The most frequent, and all that are chosen; years and issues newest first. `listFacet` gives the others. */
  readonly values: readonly FacetValue[];
  /** Of all values that the found documents have. */
  readonly count: number;
}

/** Another name for a word of the query, and why it counts as the same. */
export interface AliasOffer {
  /** The word as typed. */
  readonly word: string;
  readonly names: readonly {
    readonly name: string;
    /** usual: a common short form; defined: a document says 以下简称. */
    readonly source: 'usual' | 'defined';
    /** Address of the unit that defines it. */
    readonly address: string | null;
    readonly occurrences: number;
  }[];
}

/** Documents `offset` to `offset + limit` as sorted, and the counts over all. */
export interface SearchResults {
  readonly problems: readonly QueryProblem[];
  readonly total: SearchTotal;
  readonly documents: readonly FoundDocument[];
  readonly facets: readonly Facet[];
  /** Other names of the words, whether they were searched for or not. */
  readonly aliases: readonly AliasOffer[];
  readonly offset: number;
}

/** A place where words stand together, for quick-open. */
export type FirstHit = Pick<
  SearchHit,
  'address' | 'title' | 'before' | 'match' | 'after' | 'start' | 'end'
> & { readonly titleEn: string | null };

/** A heading, article or table of any document, for quick-open. */
export interface FoundHeading {
  /** Address of the unit. */
  readonly address: string;
  readonly kind: UnitKind;
  readonly label: string | null;
  readonly heading: string | null;
  readonly title: string;
  readonly titleEn: string | null;
}

/** A note that holds what was looked for. */
export interface NoteHit {
  readonly annotation: AnnotationInContext;
  /** In the quotes of its selectors, in their order, one list for each. */
  readonly quoteMarks: readonly (readonly Mark[])[];
  readonly noteMarks: readonly Mark[];
  readonly occurrences: number;
}

export interface NoteResults {
  readonly problems: readonly QueryProblem[];
  readonly total: { readonly occurrences: number; readonly notes: number };
  /** Of all notes, in the library's order, orphans last. */
  readonly hits: readonly NoteHit[];
}

/** A search that was given a name. */
export interface SavedSearch {
  /** UUID. */
  readonly id: string;
  readonly name: string;
  readonly terms: SearchTerms;
  readonly sort: SearchSort;
  /** ISO instant, UTC. */
  readonly created: string;
}

/** A search that was looked at, the latest first; each terms once. */
export interface RecentSearch {
  readonly terms: SearchTerms;
  readonly sort: SearchSort;
  /** ISO instant, UTC. */
  readonly searched: string;
}

/** The index, and the work on it that runs or ended last since the start. */
export interface IndexStatus {
  readonly documents: number;
  readonly units: number;
  /** Folded characters that are indexed. */
  readonly characters: number;
  readonly megabytes: number;
  readonly work:
    | { readonly state: 'none' }
    | {
        readonly state: 'running';
        readonly what: 'check' | 'rebuild';
        readonly done: number;
        readonly total: number;
      }
    | { readonly state: 'checked'; readonly flaws: number }
    | { readonly state: 'rebuilt' }
    | { readonly state: 'cancelled'; readonly what: 'check' | 'rebuild' }
    | { readonly state: 'failed'; readonly what: 'check' | 'rebuild'; readonly reason: string };
}
