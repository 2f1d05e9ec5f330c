import type Database from 'better-sqlite3';
import { standsRightly, type AnnotationState } from '../../shared/model/annotation';
import { openDatabase, withDatabase } from '../files/open-database';
import { listStates } from './annotations';
import { hasInstants } from './annotation-state';
import { migrate, migrations } from './migrate';
import type { Notebook } from './open-notebook';
import { readableRows, readableRowsFromEnds, readableRowsOf, type Row } from './readable-rows';
import { readWebAnnotation } from '../../shared/web-annotation/read';
import { toWebAnnotation } from '../../shared/web-annotation/write';

/** What could be read of a damaged notes file. */
export interface Salvage {
  readonly states: readonly AnnotationState[];
  /** Ids of annotations of which some row could not be read. */
  readonly torn: ReadonlySet<string>;
  /** A database in memory of all that could be read, searches and reading places, too; the caller closes it. */
  readonly rows: Notebook;
}

/**
 * Reads what can be read of a damaged file, row by row, and changes nothing in it. An older version's rows are brought to
 * today's as a migration does it. Of a file without a readable first page nothing comes back.
 */
export function salvage(file: string): Salvage {
  const torn = new Set<string>();
  return openDatabase(':memory:', {}, (rows) => {
    try {
      withDatabase(file, { readonly: true, fileMustExist: true }, (damaged) => {
        damaged.pragma('cell_size_check = ON');
        copyReadable(damaged, rows, torn);
      });
    } catch {
      // Not even its first page: backup and journal have to do.
    }
    migrate(rows);
    return { states: listStates(rows).flatMap((state) => soundState(state) ?? []), torn, rows };
  });
}

function copyReadable(from: Database.Database, to: Notebook, torn: Set<string>): void {
  const version = Number(from.pragma('user_version', { simple: true }));
  for (const step of migrations.filter((each) => each.version <= version)) {
    to.exec(step.sql);
    to.pragma(`user_version = ${String(step.version)}`);
  }
  const put = inserter(to);
  to.transaction(() => {
    for (const table of ['saved_search', 'recent_search']) put(table, readableRows(from, table));
    put('reading_place', readableRowsFromEnds(from, 'reading_place', 'document'));
    put('preference', readableRowsFromEnds(from, 'preference', 'name'));
    const annotations = readableRows(from, 'annotation');
    put('annotation', annotations);
    for (const { id } of annotations) {
      if (typeof id !== 'string') continue;
      for (const table of version < 3 ? ['selector'] : ['selector', 'label']) {
        const parts = readableRowsOf(from, table, id);
        put(table, parts.rows);
        if (!parts.whole) torn.add(id);
      }
    }
  })();
}

/** Inserts the rows that the table takes; the others hold what was never written. */
function inserter(to: Notebook): (table: string, rows: readonly Row[]) => void {
  return (table, rows) => {
    const columns = to.prepare<[string], string>('SELECT name FROM pragma_table_info(?)').pluck().all(table);
    if (columns.length === 0) return;
    const insert = to.prepare(
      `INSERT OR IGNORE INTO ${table} (${columns.map((name) => `"${name}"`).join(', ')})
       VALUES (${columns.map(() => '?').join(', ')})`,
    );
    for (const row of rows) {
      try {
        insert.run(columns.map((name) => row[name] ?? null));
      } catch {
        // A CHECK, a type or a reference tells that it is garbled.
      }
    }
  };
}

/** Null for what no program of ours ever wrote. What lost its passages and says something becomes a note on nothing. */
function soundState(state: AnnotationState): AnnotationState | null {
  const { kind, selectors, about, note, tags } = state;
  const stands = standsRightly(kind, selectors.length, about);
  if (!stands && note === '' && tags.length === 0) return null;
  const whole: AnnotationState = stands ? state : { ...state, kind: 'note', colour: null };
  const read = readWebAnnotation(toWebAnnotation(whole, null));
  return read.ok && read.value.id === state.id && hasInstants(whole) ? whole : null;
}
