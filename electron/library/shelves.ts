import type { Database } from 'better-sqlite3';
import { anotherShelf, issueAddress, loneShelfAddress, shelfCount } from '../../shared/model/address';
import type { GazetteFile } from '../../shared/model/gazette-file';
import { agreement, sameDocument } from './agreement';
import { documentsOfSource, type KeptDocument } from './kept-documents';

/** Where a file's documents are to stand. */
export interface Shelf {
  readonly address: string;
  /** The edition that stands there now and is to be replaced; null when the shelf is free. */
  readonly replaces: { readonly sourceId: number; readonly documents: readonly KeptDocument[] } | null;
}

/** The address that a file claims: that of its issue, or of its first document; null when it holds no document. */
export function claimedShelf({ issue, documents }: GazetteFile): string | null {
  const [first] = documents;
  if (!first) return null;
  return issue ? issueAddress(issue.gazette, issue.year, issue.number) : loneShelfAddress(first);
}

/**
 * The shelf for a file that claims an address: that of the edition with which it agrees best, when it does by as much
 * as two editions do; else one of its own, the address itself or with a further number (`~2`).
 */
export function chooseShelf(db: Database, claimed: string, { documents }: GazetteFile): Shelf {
  const units = documents.flatMap((document) => document.units);
  let best: { shelf: Shelf; share: number } | null = null;
  let free = 1;
  for (const { id, shelf } of shelvesLike(db, claimed)) {
    const count = shelfCount(claimed, shelf);
    if (count === null) continue;
    free = Math.max(free, count + 1);
    const kept = documentsOfSource(db, id);
    const share = agreement(
      kept.flatMap((document) => document.units),
      units,
    );
    if (share < sameDocument || (best && best.share >= share)) continue;
    best = { shelf: { address: shelf, replaces: { sourceId: id, documents: kept } }, share };
  }
  return best?.shelf ?? { address: anotherShelf(claimed, free), replaces: null };
}

function shelvesLike(db: Database, claimed: string): readonly { id: number; shelf: string }[] {
  return db
    .prepare<[string, string, string], { id: number; shelf: string }>(
      `SELECT id, shelf FROM source WHERE state = 'current' AND shelf = ?
       UNION ALL
       SELECT id, shelf FROM source WHERE state = 'current' AND shelf > ? AND shelf < ? ORDER BY shelf`,
    )
    .all(claimed, `${claimed}~`, `${claimed}~:`);
}
