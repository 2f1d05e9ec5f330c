import type { Database } from 'better-sqlite3';
import { fail, succeed, type Result } from '../../shared/result';
import { annotations } from './migrations/001-annotations';
import { searches } from './migrations/002-searches';
import { annotationFields } from './migrations/003-annotation-fields';

/** One step of the notes database. Steps are never edited once a version with them was given out. */
export interface Migration {
  readonly version: number;
  readonly sql: string;
}

export const migrations: readonly Migration[] = [annotations, searches, annotationFields];

export const notebookVersion = migrations.at(-1)?.version ?? 0;

/**
 * Brings the notes to today's version, each step and its number in one transaction. Notes of a newer program are
 * left untouched.
 */
export function migrate(db: Database): Result<null> {
  const found = Number(db.pragma('user_version', { simple: true }));
  if (found > notebookVersion) {
    return fail({ code: 'notebook-from-newer-version', found, known: notebookVersion });
  }
  for (const { version, sql } of migrations.filter((step) => step.version > found)) {
    db.transaction(() => {
      db.exec(sql);
      db.pragma(`user_version = ${String(version)}`);
    }).exclusive();
  }
  return succeed(null);
}
