import type { Database, Statement } from 'better-sqlite3';

const kept = new WeakMap<Database, Map<string, Statement>>();

/**
 * A statement of a database, prepared at its first use and kept as long as the database: preparing takes longer than many
 * a query does. It is not to be used while it is iterated elsewhere.
 */
export function statementOf<Parameters extends unknown[], Row>(
  db: Database,
  sql: string,
): Statement<Parameters, Row> {
  const statements = kept.get(db) ?? new Map<string, Statement>();
  kept.set(db, statements);
  let statement = statements.get(sql);
  if (!statement) statements.set(sql, (statement = db.prepare(sql)));
  return statement as Statement<Parameters, Row>;
}
