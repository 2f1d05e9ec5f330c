import type { Database } from 'better-sqlite3';
import type { KeptDocument } from './kept-documents';
import { reconcile, shelve } from './reconcile-documents';
import { supersede } from './remove-source';
import type { FileReading } from './file-reading';
import type { ReferenceResolver } from './resolve-references';
import { chooseShelf, claimedShelf } from './shelves';
import type { KeptSource, SourceWriter } from './write-source';

/** The parts that write to one library; made once for many files. */
export interface LibraryWriter {
  readonly db: Database;
  readonly sources: SourceWriter;
  readonly references: ReferenceResolver;
}

/** What became of a reading. */
export interface Placed {
  readonly outcome: 'added' | 'updated';
  readonly shelf: string;
  /** Address of its first document. */
  readonly first: string;
  readonly unchangedUnits: number;
  readonly changedUnits: number;
}

/** Where a source's documents stood in an older library, and what they were. */
export interface FormerShelf {
  readonly address: string;
  readonly documents: readonly KeptDocument[];
}

/**
 * Writes a reading into the library, in one transaction: at the place of the edition that it replaces, or at an
 * address of its own. Null when it holds no document.
 *
 * @param former keeps the addresses of a source that an older library has held
 */
export function placeReading(
  writer: LibraryWriter,
  kept: KeptSource,
  reading: FileReading,
  former: FormerShelf | null = null,
): Placed | null {
  const { db, sources, references } = writer;
  const claimed = claimedShelf(reading.file);
  if (claimed === null) return null;
  return db.transaction((): Placed => {
    const { file, source } = reading;
    const shelf = former ? { address: former.address, replaces: null } : chooseShelf(db, claimed, file);
    const before = former?.documents ?? shelf.replaces?.documents ?? null;
    const { documents, unchanged } = before
      ? reconcile(shelf.address, before, file.documents)
      : { documents: shelve(shelf.address, file.documents), unchanged: 0 };
    const stranded = shelf.replaces ? supersede(db, shelf.replaces.sourceId) : [];
    sources.write(kept, { shelf: shelf.address, source, file, documents });
    references.resolveSource(sourceIdOf(db, kept.sha256));
    references.resolve(stranded);
    return {
      outcome: shelf.replaces ? 'updated' : 'added',
      shelf: shelf.address,
      first: documents[0]?.address ?? shelf.address,
      unchangedUnits: shelf.replaces ? unchanged : 0,
      changedUnits: shelf.replaces ? changedUnits(shelf.replaces.documents, file.documents, unchanged) : 0,
    };
  })();
}

function sourceIdOf(db: Database, hash: string): number {
  const id = db.prepare<[string], number>('SELECT id FROM source WHERE sha256 = ?').pluck().get(hash);
  if (id === undefined) throw new Error('A source that was just written is not there.');
  return id;
}

/** Units that changed, came or went: those of the larger edition that are not as before. */
function changedUnits(
  before: readonly { readonly units: readonly unknown[] }[],
  now: readonly { readonly units: readonly unknown[] }[],
  unchanged: number,
): number {
  const count = (documents: typeof now): number =>
    documents.reduce((sum, { units }) => sum + units.length, 0);
  return Math.max(count(before), count(now)) - unchanged;
}
