import Database from 'better-sqlite3';

/**
 * Opens a database and makes it ready, the one way in which this program does: where that cannot be done, nothing is left
 * open. Whoever gets it closes it. Throws what SQLite throws.
 *
 * @param source a file, or the bytes of one, which are held in memory
 */
export function openDatabase<Ready = Database.Database>(
  source: string | Buffer,
  options: Database.Options,
  makeReady: (db: Database.Database) => Ready,
): Ready {
  const db = new Database(source, options);
  try {
    return makeReady(db);
  } catch (error) {
    db.close();
    throw error;
  }
}

/** Opens a database for one piece of work, and closes it however that ends. Throws what SQLite and the work throw. */
export function withDatabase<Value>(
  file: string,
  options: Database.Options,
  work: (db: Database.Database) => Value,
): Value {
  const db = new Database(file, options);
  try {
    return work(db);
  } finally {
    db.close();
  }
}
