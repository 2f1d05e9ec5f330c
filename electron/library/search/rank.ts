import { passagePlaces } from '../../../shared/search/query';
import type { SearchSort } from '../../../shared/model/search';
import { documentOfUnit, type Directory } from './directory';
import type { Found } from './evaluate';

/** How often each document holds what was looked for, and how good it is. By the documents' numbers. */
export interface Counts {
  readonly occurrences: Uint32Array;
  readonly units: Uint32Array;
  readonly scores: Float64Array;
}

/**
 * What a word counts where it stands: a title says what a document is about, a heading what a part of it is.
 */
const weights = Float64Array.from(
  passagePlaces,
  (place) => ({ title: 8, heading: 3, text: 1, table: 1 })[place],
);
/** BM25's usual constants: how soon more of a word says no more, and how much a long document is held against itself. */
const saturation = 1.2;
const lengthShare = 0.75;

/** Counts and scores by BM25 over whole documents, words in titles and headings counting more. Words add up. */
export function countDocuments(directory: Directory, { units, words, documentsAlone }: Found): Counts {
  const { size, firstUnits, lengths, unitPlaces } = directory;
  const counts: Counts = {
    occurrences: new Uint32Array(size),
    units: new Uint32Array(size),
    scores: new Float64Array(size),
  };
  let document = 0;
  units.forEach((unit) => {
    if (unit >= (firstUnits[document + 1] ?? 0)) document = documentOfUnit(directory, unit);
    counts.units[document] = (counts.units[document] ?? 0) + 1;
  });
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(size, 1);
  for (const { units: at, length } of words) {
    const weighed = new Float64Array(size);
    let last = -1;
    let holding = 0;
    document = 0;
    for (let index = 0; index < length; index += 1) {
      const unit = at[index] ?? 0;
      if (unit < (firstUnits[document] ?? 0) || unit >= (firstUnits[document + 1] ?? 0)) {
        document = documentOfUnit(directory, unit);
      }
      if (document !== last) holding += 1;
      last = document;
      if (!units.has(unit)) continue;
      counts.occurrences[document] = (counts.occurrences[document] ?? 0) + 1;
      weighed[document] = (weighed[document] ?? 0) + (weights[unitPlaces[unit] ?? 0] ?? 1);
    }
    const rarity = Math.log(1 + (size - holding + 0.5) / (holding + 0.5));
    for (document = 0; document < size; document += 1) {
      const often = weighed[document] ?? 0;
      if (often === 0) continue;
      const long = 1 - lengthShare + (lengthShare * (lengths[document] ?? 0)) / average;
      counts.scores[document] =
        (counts.scores[document] ?? 0) + (rarity * often * (saturation + 1)) / (often + saturation * long);
    }
  }
  if (documentsAlone) counts.units.forEach((count, each) => (counts.scores[each] = count > 0 ? 1 : 0));
  return counts;
}

/** Scores stay below a hundred for a word, and there are 64 words at most: with the rank they fit into 53 bits. */
const scoreSteps = 1_000_000;
const mostRanks = 2 ** 20;

/** Documents as they are to be shown. Those that are equally good, or of one date, follow the library's order. */
export function sortDocuments(
  { ranks, dates }: Directory,
  { scores }: Counts,
  documents: readonly number[],
  sort: SearchSort,
): readonly number[] {
  const rank = (document: number): number => ranks[document] ?? 0;
  switch (sort) {
    case 'relevance':
      return byScore(documents, scores, ranks);
    case 'date':
      return documents.toSorted((a, b) => compare(dates[b] ?? '', dates[a] ?? '') || rank(a) - rank(b));
    case 'gazette':
      return documents.toSorted((a, b) => rank(a) - rank(b));
  }
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Numbers are sorted without a function to compare them by: a score in steps of a millionth, and the rank behind it. */
function byScore(documents: readonly number[], scores: Float64Array, ranks: Uint32Array): readonly number[] {
  const keys = Float64Array.from(
    documents,
    (document) => -Math.round((scores[document] ?? 0) * scoreSteps) * mostRanks + (ranks[document] ?? 0),
  ).sort();
  const byRank = new Uint32Array(ranks.length);
  ranks.forEach((rank, document) => {
    byRank[rank] = document;
  });
  return Array.from(keys, (key) => byRank[((key % mostRanks) + mostRanks) % mostRanks] ?? 0);
}
