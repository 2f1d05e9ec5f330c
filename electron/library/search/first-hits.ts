import { unitAddress } from '../../../shared/model/address';
import type { FirstHit } from '../../../shared/model/search';
import { readingText } from '../../../shared/model/unit';
import { foldText, printedPlace } from '../../../shared/text/fold';
import type { ReadableLibrary } from '../library-file';
import { unitFrom } from '../rows';
import { firstPlaces } from '../search-index/first-places';
import { directoryOf, documentNumbered, unitAt, unitStart } from './directory';
import { around } from './hit-context';
import { unitById } from './hits';

interface ReadPassage {
  readonly unit: number;
  readonly text: string;
  readonly path: string;
}

/** A few places where words stand together, those that are found first, in no order of merit: for a look ahead while a person types. */
export function firstHits(db: ReadableLibrary, typed: string, limit: number): readonly FirstHit[] {
  const folded = foldText(typed);
  if (folded === '') return [];
  const directory = directoryOf(db);
  const select = unitById(db);
  const hits: FirstHit[] = [];
  let last: ReadPassage = { unit: -1, text: '', path: '' };
  let free = { document: -1, place: 0 };
  for (const { document: id, place } of firstPlaces(db, directory.segments, folded)) {
    if (hits.length === limit) break;
    const document = documentNumbered(directory, id, 0);
    if (document === -1 || (free.document === document && place < free.place)) continue;
    free = { document, place: place + folded.length };
    const unit = unitAt(directory, document, place);
    if (last.unit !== unit) {
      const row = select.get(
        (directory.firstRows[document] ?? 0) + unit - (directory.firstUnits[document] ?? 0),
      );
      if (!row) continue;
      const { text } = readingText(unitFrom(row));
      last = { unit, text, path: row.path };
    }
    const { text, path } = last;
    const begin = place - unitStart(directory, document, unit);
    const span = printedPlace(text, begin, begin + folded.length);
    hits.push({
      address: unitAddress(directory.addresses[document] ?? '', path),
      title: directory.titles[document] ?? '',
      titleEn: directory.englishTitles[document] ?? null,
      ...around(text, span.start, span.end),
      match: text.slice(span.start, span.end),
      ...span,
    });
  }
  return hits;
}
