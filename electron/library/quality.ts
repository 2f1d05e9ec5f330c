import { parseAddress, unitAddress } from '../../shared/model/address';
import type { Checks } from '../../shared/model/checks';
import { findingCodes, type Finding, type FindingCode } from '../../shared/model/finding';
import { furnitureReasons, type FurnitureReason } from '../../shared/model/gazette-file';
import type { PlacedFinding, QualityReport } from '../../shared/model/quality';
import type { ReadableLibrary } from './library-file';

interface SourceRow {
  readonly id: number;
  readonly file_name: string;
  readonly format: string;
  readonly encoding: string | null;
  readonly checks: string;
}

interface FindingRow {
  readonly severity: Finding['severity'];
  readonly code: string;
  readonly line: number;
  readonly facts: string;
  readonly excerpt: string;
}

interface UnitLines {
  readonly document: string;
  readonly path: string;
  readonly first: number;
  readonly last: number;
}

/**
 * How the file was read that an issue, a lone document or a unit of one came from; null when the library does not hold
 * the address.
 */
export function readQuality(db: ReadableLibrary, address: string): QualityReport | null {
  const shelf = parseAddress(address)?.issue;
  const source =
    shelf &&
    db
      .prepare<[string], SourceRow>(
        `SELECT id, file_name, format, encoding, checks FROM source WHERE state = 'current' AND shelf = ?`,
      )
      .get(shelf);
  if (!source) return null;
  return {
    file: source.file_name,
    format: source.format,
    encoding: source.encoding,
    checks: JSON.parse(source.checks) as Checks,
    findings: placedFindings(db, source.id),
    furniture: furnitureOf(db, source.id),
  };
}

function placedFindings(db: ReadableLibrary, sourceId: number): PlacedFinding[] {
  const unitAt = unitFinder(db, sourceId);
  return db
    .prepare<[number], FindingRow>(
      'SELECT severity, code, line, facts, excerpt FROM finding WHERE source_id = ? ORDER BY ordinal',
    )
    .all(sourceId)
    .map(({ severity, code, line, facts, excerpt }) => ({
      ...{ severity, line, excerpt },
      code: codeFrom(code),
      facts: JSON.parse(facts) as Finding['facts'],
      address: unitAt(line),
    }));
}

/**
 * A function from a line to the unit that holds it. A unit with others under it begins on its own line; the last that
 * begins there or before is the innermost.
 */
function unitFinder(db: ReadableLibrary, sourceId: number): (line: number) => string | null {
  const units = db
    .prepare<[number], UnitLines>(
      `SELECT document.address AS document, unit.path, unit.first_line AS first, unit.last_line AS last
       FROM document JOIN unit ON unit.document_id = document.id
       WHERE document.source_id = ? ORDER BY unit.first_line, unit.id`,
    )
    .all(sourceId);
  return (line) => {
    let [low, high] = [0, units.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((units[middle]?.first ?? 0) <= line) low = middle + 1;
      else high = middle;
    }
    const unit = units[low - 1];
    return unit && line <= unit.last ? unitAddress(unit.document, unit.path) : null;
  };
}

function furnitureOf(db: ReadableLibrary, sourceId: number): QualityReport['furniture'] {
  return db
    .prepare<[number], { first: number; last: number; text: string; why: string }>(
      `SELECT first_line AS first, last_line AS last, text, why FROM furniture WHERE source_id = ? ORDER BY ordinal`,
    )
    .all(sourceId)
    .map(({ first, last, text, why }) => ({ why: reasonFrom(why), lines: [first, last], text }));
}

function codeFrom(code: string): FindingCode {
  const known = findingCodes.find((one) => one === code);
  if (!known) throw new Error(`The library holds a finding of the unknown kind "${code}".`);
  return known;
}

function reasonFrom(why: string): FurnitureReason {
  const known = furnitureReasons.find((one) => one === why);
  if (!known) throw new Error(`The library holds furniture for the unknown reason "${why}".`);
  return known;
}
