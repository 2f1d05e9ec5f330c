import { basename } from 'node:path';
import type { ImportEntry, ImportOutcome } from '../../shared/model/import';
import { isLoneShelf } from '../../shared/model/address';
import type { GazetteFile } from '../../shared/model/gazette-file';
import type { Failure } from '../../shared/result';
import { admittedAs } from '../formats/file-bytes';
import type { ReadFile } from './file-reading';
import { placeReading, type LibraryWriter } from './place-reading';
import { hashFile, keptSource } from './source-bytes';

/**
 * Imports one file: what is in the library already, byte for byte or in the words of its documents, is left alone; else
 * it is read and written whole, or refused and the library is as it was. Throws what SQLite throws.
 */
export async function importFile(
  writer: LibraryWriter,
  path: string,
  read: ReadFile,
  signal: AbortSignal,
): Promise<ImportEntry> {
  const file = basename(path);
  // Before the hash, for which all of a file must be read: four gigabytes take ten seconds.
  const admitted = admittedAs(path);
  if (!admitted.ok) return refused(file, admitted.error);
  const hash = hashFile(path);
  if (!hash.ok) return refused(file, hash.error);
  const known = knownAs(writer, 'sha256', hash.value);
  if (known) return knownEntry(file, known);

  const reading = await read(path, signal);
  if (signal.aborted) return notReached(file);
  if (!reading.ok) return refused(file, reading.error);
  const twin = knownAs(writer, 'text_sha256', reading.value.source.textSha256);
  if (twin) return knownEntry(file, twin);

  const kept = keptSource(path, hash.value);
  if (!kept.ok) return refused(file, kept.error);
  const placed = placeReading(writer, kept.value, reading.value);
  if (!placed) return refused(file, { code: 'format-unknown', file });
  const { outcome, shelf, first, unchangedUnits, changedUnits } = placed;
  return {
    ...blank(file, outcome),
    ...{ unchangedUnits, changedUnits },
    address: isLoneShelf(shelf) ? first : shelf,
    title: titleOf(reading.value.file),
    documents: reading.value.file.documents.length,
    warnings: reading.value.file.findings.filter(({ severity }) => severity === 'warning').length,
  };
}

export function notReached(file: string): ImportEntry {
  return blank(file, 'not-reached');
}

export function refused(file: string, failure: Failure): ImportEntry {
  return { ...blank(file, 'refused'), failure };
}

/** An entry of a file that nothing is known of. */
function blank(file: string, outcome: ImportOutcome): ImportEntry {
  return {
    ...{ file, outcome, address: null, title: null },
    ...{ documents: 0, warnings: 0, unchangedUnits: 0, changedUnits: 0 },
    failure: null,
  };
}

/** 北京市人民政府公报 2022-34, or the title of a lone document. */
function titleOf({ issue, documents }: GazetteFile): string | null {
  if (issue) return issueTitle(issue);
  return documents[0]?.title ?? null;
}

function issueTitle({ gazette, year, number }: { gazette: string; year: number; number: number }): string {
  return `${gazette} ${String(year)}-${String(number)}`;
}

interface KnownRow {
  readonly shelf: string;
  readonly gazette: string | null;
  readonly year: number | null;
  readonly number: number | null;
  readonly first: string | null;
  readonly title: string | null;
  readonly documents: number;
  readonly warnings: number;
}

/** What stands on the shelf of a source that the library has read; null when it has not. */
export function knownAs(
  { db }: LibraryWriter,
  column: 'sha256' | 'text_sha256',
  hash: string,
): KnownRow | null {
  const row = db
    .prepare<[string], KnownRow>(
      `SELECT shown.shelf, gazette, year, issue.number, document.address AS first, document.title,
         (SELECT count(*) FROM document WHERE document.source_id = shown.id) AS documents,
         (SELECT count(*) FROM finding WHERE finding.source_id = shown.id AND severity = 'warning') AS warnings
       FROM source AS held JOIN source AS shown ON shown.shelf = held.shelf AND shown.state = 'current'
         LEFT JOIN issue ON issue.source_id = shown.id
         LEFT JOIN document ON document.source_id = shown.id
       WHERE held.${column} = ? ORDER BY document.ordinal LIMIT 1`,
    )
    .get(hash);
  return row ?? null;
}

function knownEntry(file: string, row: KnownRow): ImportEntry {
  const { shelf, gazette, year, number, first, title, documents, warnings } = row;
  const issue = gazette !== null && year !== null && number !== null ? { gazette, year, number } : null;
  return {
    ...blank(file, 'known'),
    ...{ documents, warnings },
    address: issue ? shelf : first,
    title: issue ? issueTitle(issue) : title,
  };
}
