import {
  facetNames,
  type Facet,
  type FacetName,
  type FoundDocument,
  type FoundPassage,
  type SearchResults,
  type SearchSort,
  type SearchTerms,
  type SearchTotal,
} from '../../../shared/model/search';
import { parseQuery } from '../../../shared/search/parse-query';
import { findDocument } from '../documents';
import { findIssue } from '../issues';
import type { ReadableLibrary } from '../library-file';
import { answerTo, type Answer } from './answer';
import { countFacet } from './facets';
import type { Work } from '../work';
import { foundPassage, passageReader } from './passages';
import { sortDocuments } from './rank';

export interface SearchInput extends SearchTerms {
  readonly sort: SearchSort;
  /** Of documents. */
  readonly offset: number;
  readonly limit: number;
}

/** Passages that a document shows at first. */
const firstPassages = 3;

export const nothingFound: SearchTotal = { occurrences: 0, units: 0, documents: 0 };

/**
 * Exact search over the whole library: the hits are those that a scan of every folded passage finds. Totals and facets
 * count everything, `documents` are those from `offset` on. Yields now and then while it works.
 */
export function* search(db: ReadableLibrary, input: SearchInput): Work<SearchResults> {
  const { root, problems } = parseQuery(input.query);
  const { offset, limit, filters, sort } = input;
  const answer = yield* answerTo(db, input, root);
  if (!answer) return { problems, total: nothingFound, documents: [], facets: [], aliases: [], offset };
  const { directory, counts, documents, filtered, passing } = answer;
  const sorted = sortDocuments(directory, counts, passing, sort);
  yield;
  const facets: Facet[] = [];
  for (const facet of facetNames) {
    facets.push(countFacet(directory, facet, documents, filtered, filters[facet]));
  }
  yield;
  return {
    ...{ problems, facets, offset },
    total: totalOf(answer),
    documents: describeDocuments(db, answer, sorted.slice(offset, offset + limit)),
    aliases: answer.aliases,
  };
}

export function totalOf({ counts, passing, found }: Answer): SearchTotal {
  const sum = (of: Uint32Array): number =>
    passing.reduce((total, document) => total + (of[document] ?? 0), 0);
  return {
    occurrences: sum(counts.occurrences),
    units: found.documentsAlone ? 0 : sum(counts.units),
    documents: passing.length,
  };
}

function describeDocuments(db: ReadableLibrary, answer: Answer, shown: readonly number[]): FoundDocument[] {
  const { directory, counts, found } = answer;
  const passages = passageReader(db, directory, found);
  return shown.flatMap((number) => {
    const document = findDocument(db, directory.addresses[number] ?? '');
    if (!document) return [];
    const { address, title, titleEn, number: printed, date, issuers } = document;
    const issue = document.issue === null ? null : findIssue(db, document.issue);
    return [
      {
        ...{ document: address, title, titleEn, number: printed, date, issuers },
        issue: issue && {
          ...{ gazette: issue.gazette, gazetteEn: issue.gazetteEn, year: issue.year, number: issue.number },
        },
        occurrences: counts.occurrences[number] ?? 0,
        units: found.documentsAlone ? 0 : (counts.units[number] ?? 0),
        passages: passages.marked(number, 0, firstPassages).map(foundPassage),
      },
    ];
  });
}

/**
 * The found passages of one document, `offset` to `offset + limit` in reading order; null when the library does not hold
 * the document.
 */
export function* listPassages(
  db: ReadableLibrary,
  input: SearchTerms & { readonly of: string; readonly offset: number; readonly limit: number },
): Work<readonly FoundPassage[] | null> {
  const answer = yield* answerTo(db, input);
  if (!answer) return [];
  const document = answer.directory.addresses.indexOf(input.of);
  if (document === -1) return null;
  return passageReader(db, answer.directory, answer.found)
    .marked(document, input.offset, input.limit)
    .map(foundPassage);
}

/** All values of one facet. */
export function* listFacet(
  db: ReadableLibrary,
  input: SearchTerms & { readonly facet: FacetName },
): Work<Facet> {
  const { facet, filters } = input;
  const answer = yield* answerTo(db, input);
  if (!answer) return { facet, values: [], count: 0 };
  return countFacet(answer.directory, facet, answer.documents, answer.filtered, filters[facet], Infinity);
}
