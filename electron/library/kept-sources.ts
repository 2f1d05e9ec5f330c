import type Database from 'better-sqlite3';
import { existsSync } from 'node:fs';
import { openDatabase } from '../files/open-database';
import { documentsOfSource } from './kept-documents';
import type { FormerShelf } from './place-reading';
import { parseAddress } from '../../shared/model/address';
import { keptBytes } from './source-bytes';
import type { KeptSource } from './write-source';

/** A source as a library keeps it, with where its documents stand there. */
export interface FoundKept {
  readonly kept: KeptSource;
  readonly bytes: Buffer;
  readonly superseded: boolean;
  readonly shelf: string | null;
  /** Null where nothing was read of it, or what was read cannot be read any more. */
  readonly former: FormerShelf | null;
}

interface SourceRow {
  readonly file_name: string;
  readonly sha256: string;
  readonly size: number;
  readonly compressed: Buffer;
  readonly state?: string;
  readonly shelf?: string | null;
}

/**
 * The sources that a library of any schema keeps, those that are shown first. A damaged library gives those that can
 * still be had, byte for byte; `lost` counts the others.
 */
export interface KeptSources {
  readonly count: number;
  readonly lost: number;
  /** One at a time; null for one that is lost. */
  readonly each: () => Generator<FoundKept | null>;
  readonly close: () => void;
}

/** Numbers that are tried after one that cannot be read: behind a broken page others may be whole. */
const triesAfterDamage = 10_000;

export function keptSources(file: string): KeptSources {
  const kept = existsSync(file) ? attempt(() => openKept(file)) : null;
  return kept ?? { count: 0, lost: 0, each: () => noSources(), close: () => undefined };
}

function openKept(file: string): KeptSources {
  return openDatabase(file, { readonly: true }, (db) => {
    db.pragma('trusted_schema = OFF');
    const { ids, lost } = sourceIds(db);
    return {
      count: ids.length,
      lost,
      *each() {
        for (const id of ids) yield attempt(() => readKept(db, id));
      },
      close: () => {
        db.close();
      },
    };
  });
}

function* noSources(): Generator<never> {
  // Nothing can be had of a file that is no database.
}

/** Those that are shown come first: they have addresses to keep. */
function sourceIds(db: Database.Database): { ids: readonly number[]; lost: number } {
  const next = db.prepare<[number], number>('SELECT id FROM source WHERE id > ? ORDER BY id LIMIT 1').pluck();
  const state = attempt(() => db.prepare<[number], string>('SELECT state FROM source WHERE id = ?').pluck());
  const shown: number[] = [];
  const hidden: number[] = [];
  let lost = 0;
  let failures = 0;
  for (let after = 0; failures < triesAfterDamage;) {
    const id = attempt(() => next.get(after) ?? 'end');
    if (id === 'end') break;
    if (id === null) {
      if (failures === 0) lost += 1;
      failures += 1;
      after += 1;
      continue;
    }
    failures = 0;
    after = id;
    const current = !state || attempt(() => state.get(id)) === 'current';
    (current ? shown : hidden).push(id);
  }
  return { ids: [...shown, ...hidden], lost };
}

function readKept(db: Database.Database, id: number): FoundKept | null {
  const row = db.prepare<[number], SourceRow>('SELECT * FROM source WHERE id = ?').get(id);
  const bytes = row && keptBytes(row.compressed, row.sha256, row.size);
  if (!bytes) return null;
  const { file_name: fileName, sha256, size, compressed, state = 'current' } = row;
  const documents = state === 'current' ? (attempt(() => documentsOfSource(db, id)) ?? []) : [];
  const [first] = documents;
  const shelf = row.shelf ?? (first ? (parseAddress(first.address)?.issue ?? null) : null);
  return {
    kept: { fileName, sha256, size, compressed },
    bytes,
    superseded: state === 'superseded',
    shelf,
    former: shelf !== null && first ? { address: shelf, documents } : null,
  };
}

/** SQLite throws at every page that it cannot make sense of. */
function attempt<Value>(get: () => Value): Value | null {
  try {
    return get();
  } catch {
    return null;
  }
}
