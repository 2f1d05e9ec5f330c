import type { Database } from 'better-sqlite3';

/** All annotations, the trash included. */
export function countAnnotations(db: Database): number {
  return db.prepare<[], number>('SELECT count(*) FROM annotation').pluck().get() ?? 0;
}
