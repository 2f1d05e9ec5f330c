import type { ReadingPlace } from '../../shared/model/reading';
import type { Notebook } from './open-notebook';

/** Where a document was left, or null. */
export function findPlace(db: Notebook, document: string): ReadingPlace | null {
  return (
    db
      .prepare<[string], ReadingPlace>('SELECT document, path, share FROM reading_place WHERE document = ?')
      .get(document) ?? null
  );
}

/** Every place, the latest first. */
export function listPlaces(db: Notebook): readonly ReadingPlace[] {
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
