import { splitUnitAddress } from '../../shared/model/address';
import { readingText } from '../../shared/model/unit';
import type { ReadableLibrary } from './library-file';
import { unitColumns, unitFrom, type UnitRow } from './rows';

/** The reading text of the unit at an address; null when the library does not hold it. */
export function findReadingText(db: ReadableLibrary, address: string): string | null {
  const parts = splitUnitAddress(address);
  if (parts?.path == null) return null;
  const row = db
    .prepare<[string, string], UnitRow>(
      `SELECT ${unitColumns} FROM unit JOIN document ON document.id = unit.document_id
       WHERE document.address = ? AND unit.path = ?`,
    )
    .get(parts.document, parts.path);
  return row ? readingText(unitFrom(row)).text : null;
}
