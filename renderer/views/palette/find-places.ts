import { askedPlace } from './asked-place';
import { lacks, placesNumbered, type Place } from './places';
import type { Found, QuickIndex } from './quick-index';
import { ranks } from './ranks';

/** What the document at hand has of what is typed. */
export interface FoundPlaces extends Found {
  /** Whether a number was typed that it has no passage of. */
  readonly isMissing: boolean;
}

/** Passages by their number, and after them those that hold the words. */
export function findPlaces(
  places: readonly Place[],
  index: QuickIndex | null,
  typed: string,
  limit: number,
): FoundPlaces {
  if (typed.trim() === '') return { rows: [], count: 0, isMissing: false };
  const asked = askedPlace(typed);
  const numbered = asked ? placesNumbered(places, asked) : [];
  const known = new Set(numbered.map(({ candidate }) => candidate.id));
  const worded = index?.find(typed, limit + numbered.length) ?? { rows: [], count: 0 };
  const others = worded.rows.filter(({ candidate }) => !known.has(candidate.id));
  return {
    rows: [...numbered.map(({ candidate }) => ({ candidate, rank: ranks.exact })), ...others].slice(0, limit),
    count: Math.max(worded.count, numbered.length + others.length),
    isMissing: asked !== null && lacks(numbered, asked),
  };
}
