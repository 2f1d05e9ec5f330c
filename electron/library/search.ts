import { unitAddress } from '../../shared/model/address';
import type { DocumentCount, SearchHit, SearchPage } from '../../shared/model/search';
import { readingText, type Unit } from '../../shared/model/unit';
import { fold, occurrences, printedSpan } from '../../shared/text/fold';
import { findDocument, readDocument } from './documents';
import { around } from './hit-context';
import type { ReadableLibrary } from './library-file';
import { libraryOrder, unitColumns, unitFrom, type UnitRow } from './rows';
import { readQueries, type SearchQuery } from './search-query';
import { trailOf, unitsByPath } from './trail';

export interface SearchInput {
  readonly query: string;
  /** Address of the one document to search, or null for the whole library. */
  readonly document: string | null;
  readonly offset: number;
  readonly limit: number;
}

interface FoundUnit {
  readonly document: string;
  readonly unit: Unit;
  readonly text: string;
  readonly spans: readonly Span[];
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Exact search. The index names the units that may hold every word; each is then folded and scanned, so that the
 * hits are those of a scan of the whole library. Totals count every hit, `hits` are those from `offset` on.
 */
export function search(db: ReadableLibrary, input: SearchInput): SearchPage {
  const queries = readQueries(input.query);
  // Decided over the whole library, so that one document is searched for the same words as all of them. A query that
  // can be read in one way alone, as most are, is not run twice for it.
  const query = (queries.length > 1 && queries.find((one) => standsAnywhere(db, one))) || queries[0];
  const found = query && collect(db, query, input);
  return {
    query: input.query,
    words: found?.words ?? [],
    total: {
      occurrences: found?.occurrences ?? 0,
      units: found?.units ?? 0,
      documents: found?.documents.size ?? 0,
    },
    documents: countsWithTitles(db, found?.documents ?? new Map()),
    hits: describeHits(db, found?.page ?? []),
    offset: input.offset,
  };
}

function standsAnywhere(db: ReadableLibrary, query: SearchQuery): boolean {
  for (const found of findUnits(db, query, null)) return found.spans.length > 0;
  return false;
}

interface Collected {
  readonly words: readonly string[];
  readonly occurrences: number;
  readonly units: number;
  /** Occurrences by the address of the document, in the library's order. */
  readonly documents: ReadonlyMap<string, number>;
  readonly page: readonly { readonly found: FoundUnit; readonly span: Span }[];
}

function collect(db: ReadableLibrary, query: SearchQuery, input: SearchInput): Collected {
  const documents = new Map<string, number>();
  const page: { found: FoundUnit; span: Span }[] = [];
  let occurrenceCount = 0;
  let units = 0;
  for (const found of findUnits(db, query, input.document)) {
    units += 1;
    documents.set(found.document, (documents.get(found.document) ?? 0) + found.spans.length);
    for (const span of found.spans) {
      if (occurrenceCount >= input.offset && page.length < input.limit) page.push({ found, span });
      occurrenceCount += 1;
    }
  }
  return { words: query.typed, occurrences: occurrenceCount, units, documents, page };
}

function* findUnits(db: ReadableLibrary, query: SearchQuery, document: string | null): Generator<FoundUnit> {
  const conditions = [
    ...(query.match === null
      ? []
      : ['unit.id IN (SELECT rowid FROM unit_index WHERE unit_index MATCH @match)']),
    ...(document === null ? [] : ['document.address = @document']),
  ];
  const rows = db
    .prepare<[Record<string, string | null>], UnitRow & { readonly document: string }>(
      `SELECT document.address AS document, ${unitColumns}
       FROM unit JOIN document ON document.id = unit.document_id LEFT JOIN issue ON issue.id = document.issue_id
       ${conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : ''}
       ORDER BY ${libraryOrder}, unit.id`,
    )
    .iterate({ match: query.match, document });
  for (const row of rows) {
    const unit = unitFrom(row);
    const text = readingText(unit).text;
    const spans = spansOf(text, query.words);
    if (spans.length > 0) yield { document: row.document, unit, text, spans };
  }
}

/** Where the words stand in a printed text, left to right; empty unless all of them do. */
function spansOf(text: string, words: readonly string[]): Span[] {
  const folded = fold(text);
  const places = words.map((word) =>
    occurrences(folded.text, word).map((at) => printedSpan(folded, at, at + word.length)),
  );
  if (places.some((of) => of.length === 0)) return [];
  return places.flat().sort((one, other) => one.start - other.start || one.end - other.end);
}

function countsWithTitles(db: ReadableLibrary, counts: ReadonlyMap<string, number>): DocumentCount[] {
  return [...counts].map(([document, count]) => {
    const found = findDocument(db, document);
    return {
      document,
      title: found?.title ?? document,
      titleEn: found?.titleEn ?? null,
      number: found?.number ?? null,
      occurrences: count,
    };
  });
}

function describeHits(db: ReadableLibrary, page: Collected['page']): SearchHit[] {
  const documents = new Map<string, { title: string; units: ReadonlyMap<string, Unit> }>();
  return page.map(({ found, span }) => {
    let document = documents.get(found.document);
    if (!document) {
      const reading = readDocument(db, found.document);
      document = { title: reading?.document.title ?? '', units: unitsByPath(reading?.units ?? []) };
      documents.set(found.document, document);
    }
    const { text } = found;
    return {
      address: unitAddress(found.document, found.unit.path),
      title: document.title,
      ...trailOf(document.units, found.unit.path),
      match: text.slice(span.start, span.end),
      ...around(text, span.start, span.end),
      ...span,
    };
  });
}
