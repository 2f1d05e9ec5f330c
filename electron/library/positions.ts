import { splitUnitAddress } from '../../shared/model/address';
import type { ReadableLibrary } from './library-file';
import { documentsWithIssues, libraryOrder } from './rows';

/**
 * A function from a unit's address to its place in the library's order; infinite for what the library does not hold.
 * Reads one document's paths at a time.
 */
export function positionFinder(db: ReadableLibrary): (address: string) => number {
  const documents = new Map(
    db
      .prepare<[], string>(`SELECT document.address FROM ${documentsWithIssues} ORDER BY ${libraryOrder}`)
      .pluck()
      .all()
      .map((address, index) => [address, index]),
  );
  const paths = db
    .prepare<[string], string>(
      `SELECT unit.path FROM unit JOIN document ON document.id = unit.document_id
       WHERE document.address = ? ORDER BY unit.id`,
    )
    .pluck();
  const known = new Map<string, ReadonlyMap<string, number>>();
  return (address) => {
    const parts = splitUnitAddress(address);
    const document = parts && documents.get(parts.document);
    if (!parts || document == null) return Number.POSITIVE_INFINITY;
    let units = known.get(parts.document);
    if (!units) {
      units = new Map(paths.all(parts.document).map((path, index) => [path, index]));
      known.set(parts.document, units);
    }
    // No document has a million units: an issue of the gazette has some thousands.
    return document * 1_000_000 + (units.get(parts.path ?? '') ?? 0);
  };
}
