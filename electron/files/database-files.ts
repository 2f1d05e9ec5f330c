import { rmSync } from 'node:fs';

/** Endings of the files that SQLite keeps beside a database: they may hold what is not in it yet. */
export const databaseCompanions = ['-wal', '-shm', '-journal'] as const;

/** Removes what SQLite keeps beside a database, and leaves the database. */
export function removeCompanions(file: string): void {
  for (const companion of databaseCompanions) rmSync(file + companion, { force: true });
}

/** Removes a database with all that is beside it, if it is there. */
export function removeDatabase(file: string): void {
  rmSync(file, { force: true });
  removeCompanions(file);
}
