import type Database from 'better-sqlite3';
import { existsSync } from 'node:fs';
import { withDatabase } from '../files/open-database';
import { parserVersion } from '../gazette/parser-version';
import type { Checks } from '../../shared/model/checks';
import { readingText } from '../../shared/model/unit';
import { characterCount } from './character-count';
import { unitColumns, unitFrom, type UnitRow } from './rows';
import { librarySchemaVersion } from './schema';
import { checkIndex } from './search-index/check-index';
import { keptBytes } from './source-bytes';
import { runToEnd } from './work';

export const flawKinds = [
  'unreadable',
  'structure',
  'version',
  'links',
  'source',
  'unread',
  'index',
  'characters',
] as const;

/** What is wrong with a library, and where: a file's name, an address, or what SQLite says. */
export interface Flaw {
  readonly kind: (typeof flawKinds)[number];
  readonly where: string;
}

export interface Verified {
  readonly sources: number;
  readonly documents: number;
  readonly units: number;
  readonly flaws: readonly Flaw[];
}

/** Hears how many of the units are checked. */
type Progress = (done: number, total: number) => void;

const nothing = { sources: 0, documents: 0, units: 0 };

/**
 * Checks all that a library holds against itself, and only reads: pages and indexes (`structure`), versions, foreign
 * keys (`links`), each source's bytes against their SHA-256, sources that could not be read (`unread`), each unit's
 * text against the index, and that each document's characters are those that were read of its source.
 */
export function verifyLibrary(file: string, onProgress: Progress): Verified {
  if (!existsSync(file)) return { ...nothing, flaws: [{ kind: 'unreadable', where: 'ENOENT' }] };
  try {
    return withDatabase(file, { readonly: true, fileMustExist: true }, (db) => verifyFile(db, onProgress));
  } catch (error) {
    const where = error instanceof Error ? error.message : String(error);
    return { ...nothing, flaws: [{ kind: 'unreadable', where }] };
  }
}

function verifyFile(db: Database.Database, onProgress: Progress): Verified {
  const structure = db
    .prepare<[], string>('SELECT integrity_check FROM pragma_integrity_check')
    .pluck()
    .all()
    .filter((line) => line !== 'ok');
  if (structure.length > 0) {
    return { ...nothing, flaws: structure.map((where) => ({ kind: 'structure', where })) };
  }
  const version: unknown = db.pragma('user_version', { simple: true });
  if (version !== librarySchemaVersion) {
    return {
      ...nothing,
      flaws: [{ kind: 'version', where: `${String(version)} ≠ ${String(librarySchemaVersion)}` }],
    };
  }
  return verifyRows(db, onProgress);
}

function verifyRows(db: Database.Database, onProgress: Progress): Verified {
  const count = (table: 'source' | 'document' | 'unit'): number =>
    db.prepare<[], number>(`SELECT count(*) FROM ${table}`).pluck().get() ?? 0;
  const units = count('unit');
  return {
    ...{ sources: count('source'), documents: count('document'), units },
    flaws: [
      ...brokenLinks(db),
      ...wrongSources(db),
      ...runToEnd(checkIndex(db, onProgress)).map((where): Flaw => ({ kind: 'index', where })),
      ...wrongCharacters(db),
    ],
  };
}

function brokenLinks(db: Database.Database): Flaw[] {
  const rows = db.pragma('foreign_key_check') as { table: string; rowid: number | null; parent: string }[];
  return rows.map(({ table, rowid, parent }) => ({
    kind: 'links',
    where: `${table} ${String(rowid)} → ${parent}`,
  }));
}

interface SourceRow {
  readonly file_name: string;
  readonly state: string;
  readonly parser_version: number;
  readonly sha256: string;
  readonly size: number;
  readonly compressed: Buffer;
}

function* wrongSources(db: Database.Database): Generator<Flaw> {
  const rows = db
    .prepare<[], SourceRow>(
      'SELECT file_name, state, parser_version, sha256, size, compressed FROM source ORDER BY id',
    )
    .iterate();
  for (const { file_name: where, state, parser_version: parser, sha256, size, compressed } of rows) {
    if (!keptBytes(compressed, sha256, size)) yield { kind: 'source', where };
    if (state === 'unread') yield { kind: 'unread', where };
    if (parser !== parserVersion) {
      yield { kind: 'version', where: `${where}: ${String(parser)} ≠ ${String(parserVersion)}` };
    }
  }
}

/** Every document has the characters that were counted when it was read, and its source lost none on the way. */
function* wrongCharacters(db: Database.Database): Generator<Flaw> {
  const units = db.prepare<[number], UnitRow>(`SELECT ${unitColumns} FROM unit WHERE document_id = ?`);
  const documents = db
    .prepare<[], { id: number; address: string; characters: number }>(
      'SELECT id, address, characters FROM document ORDER BY id',
    )
    .all();
  for (const { id, address, characters } of documents) {
    let count = 0;
    for (const row of units.all(id)) count += characterCount(readingText(unitFrom(row)).text);
    if (count !== characters) yield { kind: 'characters', where: address };
  }
  const sources = db
    .prepare<[], { shelf: string; checks: string }>(
      `SELECT shelf, checks FROM source WHERE state = 'current' ORDER BY id`,
    )
    .all();
  for (const { shelf, checks } of sources) {
    const { lost, doubled } = (JSON.parse(checks) as Checks).characters;
    if (lost > 0 || doubled > 0)
      yield { kind: 'characters', where: `${shelf}: −${String(lost)} +${String(doubled)}` };
  }
}
