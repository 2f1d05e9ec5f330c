import { parseAddress, splitUnitAddress } from '../../shared/model/address';
import type { ReadableLibrary } from './library-file';
import { documentsWithIssues, libraryOrder } from './rows';

/** No document has as many: an issue of the gazette has some thousands. */
const unitsOfDocument = 1_000_000;

/**
 * A function from an address to its place in the library's order: an issue stands before its documents, a document with
 * its first unit. Infinite for what the library does not hold. Reads one document's paths at a time.
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
  const issues = new Map<string, number>();
  for (const [address, index] of documents) {
    const issue = parseAddress(address)?.issue;
    if (issue !== undefined && !issues.has(issue)) issues.set(issue, index * unitsOfDocument - 0.5);
  }
  const known = new Map<string, ReadonlyMap<string, number>>();
  return (address) => {
    const parts = splitUnitAddress(address);
    if (!parts) return issues.get(address) ?? Number.POSITIVE_INFINITY;
    const document = documents.get(parts.document);
    if (document === undefined) return Number.POSITIVE_INFINITY;
    let units = known.get(parts.document);
    if (!units) {
      units = new Map(paths.all(parts.document).map((path, index) => [path, index]));
      known.set(parts.document, units);
    }
    return document * unitsOfDocument + (units.get(parts.path ?? '') ?? 0);
  };
}
