import { basename } from 'node:path';
import { isLoneShelf, parseAddress } from '../../shared/model/address';
import { fail, succeed, type Result } from '../../shared/result';
import { errorCode } from '../files/error-code';
import { libraryWriter } from './import-files';
import { openForWriting, openLibraryFile } from './library-file';
import type { LibraryWriter } from './place-reading';
import { supersede } from './remove-source';

/** The shelf that is removed with an address: that of an issue, or of a lone document; null for part of an issue. */
export function shelfToRemove(address: string): string | null {
  const parts = parseAddress(address);
  if (!parts || parts.path !== null) return null;
  return parts.document === null || isLoneShelf(parts.issue) ? parts.issue : null;
}

/**
 * Removes an issue, or a lone document, from a library, with all editions of its source. Readers of the library go on
 * meanwhile. What the program bundles would come back at the next start: its bytes are kept, and nothing of it is shown.
 * The file can be imported again.
 *
 * Fails with `address-not-found`, `file-unwritable` when the library cannot be written, or `library-unavailable` when it
 * is damaged; it is then as it was.
 */
export function removeShelf(libraryFile: string, bundledLibrary: string, address: string): Result<null> {
  const shelf = shelfToRemove(address);
  if (shelf === null) return fail({ code: 'address-not-found', address });
  try {
    const db = openForWriting(libraryFile);
    if (typeof db === 'string') return fail({ code: 'library-unavailable' });
    try {
      const removed = removeFrom(libraryWriter(db), shelf, isBundledIn(bundledLibrary));
      return removed ? succeed(null) : fail({ code: 'address-not-found', address });
    } finally {
      db.close();
    }
  } catch (error) {
    return fail({ code: 'file-unwritable', file: basename(libraryFile), reason: errorCode(error) });
  }
}

interface Edition {
  readonly id: number;
  readonly state: string;
  readonly sha256: string;
  readonly text: string | null;
}

function removeFrom(
  { db, references }: LibraryWriter,
  shelf: string,
  isBundled: (edition: Edition) => boolean,
): boolean {
  return db.transaction(() => {
    const editions = db
      .prepare<[string], Edition>(
        'SELECT id, state, sha256, text_sha256 AS text FROM source WHERE shelf = ? ORDER BY id',
      )
      .all(shelf);
    const shown = editions.find(({ state }) => state === 'current');
    if (!shown) return false;
    const stranded = supersede(db, shown.id);
    // Without a shelf it is not known as an edition of what may come to stand there.
    const hide = db.prepare('UPDATE source SET shelf = NULL WHERE id = ?');
    const remove = db.prepare('DELETE FROM source WHERE id = ?');
    for (const edition of editions) (isBundled(edition) ? hide : remove).run(edition.id);
    references.resolve(stranded);
    return true;
  })();
}

/** Whether the bundled library holds a source, by bytes or by words: then each start puts it back where it is gone. */
function isBundledIn(bundledLibrary: string): (edition: Edition) => boolean {
  const bundled = openLibraryFile(bundledLibrary);
  if (typeof bundled === 'string') return () => false;
  try {
    const hashes = new Set(
      bundled
        .prepare<[], readonly [string, string | null]>('SELECT sha256, text_sha256 FROM source')
        .raw()
        .all()
        .flat(),
    );
    return ({ sha256, text }) => hashes.has(sha256) || (text !== null && hashes.has(text));
  } finally {
    bundled.close();
  }
}
