import type { ReadingPlace } from '../../shared/model/reading';
import type { Notebook, ReadableNotebook } from './open-notebook';

/** Where a document was left, or null. */
export function findPlace(db: ReadableNotebook, document: string): ReadingPlace | null {
  return (
    db
      .prepare<[string], ReadingPlace>('SELECT document, path, share FROM reading_place WHERE document = ?')
      .get(document) ?? null
  );
}

/** Every place, the latest first. */
export function listPlaces(db: ReadableNotebook): readonly ReadingPlace[] {
  return db
    .prepare<[], ReadingPlace>('SELECT document, path, share FROM reading_place ORDER BY kept DESC, document')
    .all();
}

export function keepPlace(db: Notebook, { document, path, share }: ReadingPlace, now: Date): void {
  db.prepare('INSERT OR REPLACE INTO reading_place (document, path, share, kept) VALUES (?, ?, ?, ?)').run(
    document,
    path,
    share,
    now.toISOString(),
  );
}

/** A place with the ISO instant at which it was left. */
export interface KeptPlace extends ReadingPlace {
  readonly kept: string;
}

export function listKeptPlaces(db: ReadableNotebook): readonly KeptPlace[] {
  return db
    .prepare<[], KeptPlace>('SELECT document, path, share, kept FROM reading_place ORDER BY kept, document')
    .all();
}

/** Those of documents that no place is kept of here. */
export function missingPlaces(db: ReadableNotebook, places: readonly KeptPlace[]): readonly KeptPlace[] {
  return places.filter(({ document }) => findPlace(db, document) === null);
}

/** Keeps places as they were elsewhere; one that is here stays. */
export function addPlaces(db: Notebook, places: readonly KeptPlace[]): void {
  const insert = db.prepare(
    'INSERT OR IGNORE INTO reading_place (document, path, share, kept) VALUES (@document, @path, @share, @kept)',
  );
  db.transaction(() => {
    for (const place of places) insert.run(place);
  }).immediate();
}
