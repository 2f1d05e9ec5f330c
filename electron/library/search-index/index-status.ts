import type { IndexStatus } from '../../../shared/model/search';
import type { ReadableLibrary } from '../library-file';

/** How much the index holds, and the room that it takes. */
export function indexExtent(db: ReadableLibrary): Omit<IndexStatus, 'work'> {
  const extent = db
    .prepare<[], { documents: number; units: number; characters: number; bytes: number }>(
      `SELECT count(*) AS documents, coalesce(sum(length(unit_places)), 0) AS units,
         coalesce(sum(characters), 0) AS characters,
         (SELECT coalesce(sum(length(data)), 0) FROM pair_page) AS bytes
       FROM indexed_document`,
    )
    .get() ?? { documents: 0, units: 0, characters: 0, bytes: 0 };
  const { documents, units, characters, bytes } = extent;
  return { documents, units, characters, megabytes: bytes / 2 ** 20 };
}
