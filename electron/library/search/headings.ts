import { unitAddress } from '../../../shared/model/address';
import type { FoundHeading } from '../../../shared/model/search';
import { readingText } from '../../../shared/model/unit';
import { passagePlaces } from '../../../shared/search/query';
import { foldText } from '../../../shared/text/fold';
import { findDocument } from '../documents';
import type { ReadableLibrary } from '../library-file';
import { unitFrom } from '../rows';
import { findPlaces } from '../search-index/places';
import type { Work } from '../work';
import { directoryOf, documentOfUnit, type Directory } from './directory';
import { hitEnd, hitsAt, unitById, type Hits } from './hits';
import { UnitSet } from './unit-set';

/** Folded characters of the longest label with its heading. What stands further on in an article is its text. */
const longestHeading = 120;
/** Units read between two yields. */
const batch = 50;

/**
 * Units whose label and heading hold every word that is typed, in the library's order: headings, articles, measures and
 * tables of any document.
 */
export function* findHeadings(
  db: ReadableLibrary,
  typed: string,
  limit: number,
): Work<readonly FoundHeading[]> {
  const words = [...new Set(typed.split(/\s+/u).map((word) => foldText(word)))].filter((word) => word !== '');
  if (words.length === 0) return [];
  const directory = directoryOf(db);
  const sets: UnitSet[] = [];
  for (const word of words) {
    const hits = hitsAt(directory, yield* findPlaces(db, directory.segments, word), word.length);
    sets.push(headingUnits(directory, hits));
  }
  const byRank: { readonly unit: number; readonly document: number; readonly rank: number }[] = [];
  sets
    .reduce((all, each) => all.and(each))
    .forEach((unit) => {
      const document = documentOfUnit(directory, unit);
      byRank.push({ unit, document, rank: directory.ranks[document] ?? 0 });
    });
  byRank.sort((one, other) => one.rank - other.rank || one.unit - other.unit);
  yield;

  const select = unitById(db);
  const found: FoundHeading[] = [];
  for (const [index, { unit: number, document }] of byRank.entries()) {
    if (found.length === limit) break;
    if (index % batch === batch - 1) yield;
    const row = select.get(
      (directory.firstRows[document] ?? 0) + number - (directory.firstUnits[document] ?? 0),
    );
    if (!row) continue;
    const { path, kind, label, heading } = unitFrom(row);
    const printed = foldText(readingText({ label, heading, text: '', table: null }).text);
    if (!words.every((word) => printed.includes(word))) continue;
    const summary = findDocument(db, directory.addresses[document] ?? '');
    if (!summary) continue;
    const { address, title, titleEn } = summary;
    found.push({ address: unitAddress(address, path), kind, label, heading, title, titleEn });
  }
  return found;
}

/** Passages that may hold a hit in their label or heading. */
function headingUnits({ unitPlaces }: Directory, hits: Hits): UnitSet {
  const title = passagePlaces.indexOf('title');
  const set = UnitSet.empty(unitPlaces.length);
  for (let index = 0; index < hits.length; index += 1) {
    const unit = hits.units[index] ?? 0;
    if (hitEnd(hits, index) <= longestHeading && unitPlaces[unit] !== title) set.add(unit);
  }
  return set;
}
