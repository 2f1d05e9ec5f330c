import { searchSorts, searchTermsSchema, type SearchSort, type SearchTerms } from '../../shared/model/search';

export interface KeptTermsRow {
  readonly terms: string;
  readonly sort: string;
}

/**
 * The terms of a kept search; null when they are of another version of the program, which knows filters that this one
 * does not. Such a row is left as it is.
 */
export function keptTerms(
  row: KeptTermsRow,
): { readonly terms: SearchTerms; readonly sort: SearchSort } | null {
  const sort = searchSorts.find((each) => each === row.sort);
  const terms = searchTermsSchema.safeParse(parsed(row.terms));
  return sort !== undefined && terms.success ? { terms: terms.data, sort } : null;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
