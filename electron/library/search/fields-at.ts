import { parseAddress, splitUnitAddress } from '../../../shared/model/address';
import type { FieldTest } from '../../../shared/search/query';
import { statementOf } from '../kept-statements';
import type { ReadableLibrary } from '../library-file';
import { directoryOf, type Directory } from './directory';
import { fieldUnits } from './fields';

/** Passages by their numbers in the directory; `to` exclusive. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The tests of fields by address, by the rules of a search, of a library for as long as it stays as it is. */
export function fieldsAt(db: ReadableLibrary): (test: FieldTest) => (address: string) => boolean {
  let known: { readonly directory: Directory; readonly find: (address: string) => Stretch | null } | null =
    null;
  return (test) => {
    const directory = directoryOf(db);
    const units = fieldUnits(db, directory, test);
    if (known?.directory !== directory) known = { directory, find: stretchFinder(db, directory) };
    const { find } = known;
    return (address) => {
      const parts = splitUnitAddress(address);
      // What an issue has for its own is its year and its number.
      if (!parts && test.field !== 'year' && test.field !== 'issue') return false;
      const stretch = find(address);
      for (let unit = stretch?.from ?? 0; unit < (stretch?.to ?? 0); unit += 1) {
        if (units.has(unit)) return true;
      }
      return false;
    };
  };
}

/** A function from an address to its passages: a unit's own, a document's all, an issue's those of its first document. */
function stretchFinder(db: ReadableLibrary, directory: Directory): (address: string) => Stretch | null {
  const { addresses, firstUnits, firstRows } = directory;
  const documents = new Map(addresses.map((address, index) => [address, index]));
  const issues = new Map<string, number>();
  for (const [address, index] of documents) {
    const issue = parseAddress(address)?.issue;
    if (issue !== undefined && !issues.has(issue)) issues.set(issue, index);
  }
  const row = statementOf<[document: string, path: string], { readonly id: number }>(
    db,
    `SELECT unit.id FROM unit JOIN document ON document.id = unit.document_id
     WHERE document.address = ? AND unit.path = ?`,
  );
  const find = (address: string): Stretch | null => {
    const parts = splitUnitAddress(address);
    const document = parts ? documents.get(parts.document) : issues.get(address);
    if (document === undefined) return null;
    const [from = 0, to = 0] = firstUnits.subarray(document, document + 2);
    if (!parts || parts.path === null) return { from, to };
    const unit = row.get(parts.document, parts.path);
    const number = unit ? from + unit.id - (firstRows[document] ?? 0) : to;
    return number < to ? { from: number, to: number + 1 } : null;
  };
  const known = new Map<string, Stretch | null>();
  return (address) => {
    let stretch = known.get(address);
    if (stretch === undefined) known.set(address, (stretch = find(address)));
    return stretch;
  };
}
