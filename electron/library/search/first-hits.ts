import { unitAddress } from '../../../shared/model/address';
import type { FirstHit } from '../../../shared/model/search';
import { readingText } from '../../../shared/model/unit';
import { foldText, printedPlace } from '../../../shared/text/fold';
import type { ReadableLibrary } from '../library-file';
import { unitFrom } from '../rows';
import { firstPlaces } from '../search-index/first-places';
import { directoryOf, documentNumbered, unitAt, unitStart, type Directory } from './directory';
import { around } from './hit-context';
import { unitById } from './hits';

/** Where words stand: in a passage, by its number and its row, from `start` to `end` of its folded text. */
export interface FoundPlace {
  readonly document: number;
  readonly unit: number;
  readonly row: number;
  readonly start: number;
  readonly end: number;
}

/** The first places of folded characters, none overlapping another; no text is read. */
export function firstFound(
  db: ReadableLibrary,
  directory: Directory,
  folded: string,
  limit: number,
): readonly FoundPlace[] {
  const { firstRows, firstUnits, segments } = directory;
  const found: FoundPlace[] = [];
  let free = { document: -1, place: 0 };
  for (const { document: id, place } of firstPlaces(db, segments, folded)) {
    if (found.length === limit) break;
    const document = documentNumbered(directory, id, 0);
    if (document === -1 || (free.document === document && place < free.place)) continue;
    const unit = unitAt(directory, document, place);
    if (place + folded.length > (directory.unitEnds[unit] ?? 0)) continue;
    free = { document, place: place + folded.length };
    const start = place - unitStart(directory, document, unit);
    const row = (firstRows[document] ?? 0) + unit - (firstUnits[document] ?? 0);
    found.push({ document, unit, row, start, end: start + folded.length });
  }
  return found;
}

/** A few places where words stand together, those that are found first, in no order of merit: for a look ahead while a person types. */
export function firstHits(db: ReadableLibrary, typed: string, limit: number): readonly FirstHit[] {
  const folded = foldText(typed);
  if (folded === '') return [];
  const directory = directoryOf(db);
  const select = unitById(db);
  let last = { row: -1, text: '', path: '' };
  return firstFound(db, directory, folded, limit).flatMap(({ document, row, start, end }) => {
    if (last.row !== row) {
      const unit = select.get(row);
      if (!unit) return [];
      last = { row, text: readingText(unitFrom(unit)).text, path: unit.path };
    }
    const { text, path } = last;
    const span = printedPlace(text, start, end);
    return [
      {
        address: unitAddress(directory.addresses[document] ?? '', path),
        title: directory.titles[document] ?? '',
        titleEn: directory.englishTitles[document] ?? null,
        ...around(text, span.start, span.end),
        match: text.slice(span.start, span.end),
        ...span,
      },
    ];
  });
}
