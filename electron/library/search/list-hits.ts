import type { SearchHit, SearchSort, SearchTerms, SearchTotal } from '../../../shared/model/search';
import type { ReadableLibrary } from '../library-file';
import { answerTo } from './answer';
import { around } from './hit-context';
import type { Work } from '../work';
import { passageReader } from './passages';
import { sortDocuments } from './rank';
import { nothingFound, totalOf } from './search';

export interface HitList {
  readonly total: SearchTotal;
  readonly hits: readonly SearchHit[];
}

/**
 * Single occurrences, `limit` of them, and the totals over all: documents as sorted, passages in reading order. A passage
 * or a document that was found by fields alone is one hit, whose `match` is empty.
 */
export function* listHits(
  db: ReadableLibrary,
  input: SearchTerms & { readonly sort: SearchSort; readonly limit: number },
): Work<HitList> {
  const answer = yield* answerTo(db, input);
  if (!answer) return { total: nothingFound, hits: [] };
  const { directory, counts, found, passing } = answer;
  const reader = passageReader(db, directory, found);
  const hits: SearchHit[] = [];
  for (const document of sortDocuments(directory, counts, passing, input.sort)) {
    if (hits.length >= input.limit) break;
    const title = directory.titles[document] ?? '';
    const passages = found.documentsAlone
      ? reader.opening(document)
      : reader.marked(document, 0, input.limit - hits.length);
    for (const { address, label, trail, text, marks } of passages) {
      for (const { start, end } of marks.length > 0 ? marks : [{ start: 0, end: 0 }]) {
        hits.push({
          ...{ address, title, label, trail, start, end },
          ...around(text, start, end),
          match: text.slice(start, end),
        });
      }
    }
    yield;
  }
  return { total: totalOf(answer), hits: hits.slice(0, input.limit) };
}
