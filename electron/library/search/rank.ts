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
  for (let document = 0; document < size; document += 1) {
    counts.units[document] = units.count(firstUnits[document], firstUnits[document + 1]);
  }
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(size, 1);
  for (const { units: at, length } of words) {
    const weighed = new Float64Array(size);
    let holding = 0;
    for (let index = 0; index < length; holding += 1) {
      const document = documentOfUnit(directory, at[index] as number);
      const end = firstUnits[document + 1] as number;
      let [times, weight] = [0, 0];
      for (; index < length && (at[index] as number) < end; index += 1) {
        const unit = at[index] as number;
        if (!units.has(unit)) continue;
        times += 1;
        weight += weights[unitPlaces[unit] as number] ?? 1;
      }
      counts.occurrences[document] = (counts.occurrences[document] ?? 0) + times;
      weighed[document] = weight;
    }
    const rarity = Math.log(1 + (size - holding + 0.5) / (holding + 0.5));
    for (let document = 0; document < size; document += 1) {
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
  const keys = new Float64Array(documents.length);
  documents.forEach((document, index) => {
    keys[index] = -Math.round((scores[document] ?? 0) * scoreSteps) * mostRanks + (ranks[document] ?? 0);
  });
  keys.sort();
  const byRank = new Uint32Array(ranks.length);
  for (let document = 0; document < ranks.length; document += 1) byRank[ranks[document] ?? 0] = document;
  return documents.map((_, index) => byRank[(((keys[index] ?? 0) % mostRanks) + mostRanks) % mostRanks] ?? 0);
}
