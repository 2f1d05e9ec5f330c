import { askedPlace } from './asked-place';
import { lacks, placesNumbered, type Place } from './places';
import type { Found, QuickIndex } from './quick-index';
import { ranks } from './ranks';

/** What the document at hand has of what is typed. */
export interface FoundPlaces extends Found {
  /** Whether a number was typed that it has no passage of. */
  readonly isMissing: boolean;
}

const nothing: Found = { rows: [], count: 0 };

/** Passages by their number; where none has it, or none was typed, those that hold the words. */
export function findPlaces(
  places: readonly Place[],
  index: QuickIndex | null,
  typed: string,
  limit: number,
): FoundPlaces {
  if (typed.trim() === '') return { ...nothing, isMissing: false };
  const asked = askedPlace(typed);
  const numbered = asked ? placesNumbered(places, asked) : [];
  const isMissing = asked !== null && lacks(numbered, asked);
  if (numbered.length > 0) {
    const rows = numbered.map(({ candidate }) => ({ candidate, rank: ranks.exact }));
    return { rows: rows.slice(0, limit), count: rows.length, isMissing };
  }
  return { ...(index?.find(typed, limit) ?? nothing), isMissing };
}
