import { documentAddress } from '../../shared/model/address';
import type { GazetteDocument } from '../../shared/model/gazette-file';
import { agreement, sameDocument } from './agreement';
import { numberKey, titleKeys } from './document-names';
import type { KeptDocument } from './kept-documents';
import { reconcileUnits } from './reconcile-units';
import { withPaths } from './rename-paths';
import type { ShelvedDocument } from './write-source';

/** What an update left as it was. */
export interface Reconciled {
  readonly documents: readonly ShelvedDocument[];
  /** Units that are printed as before and keep their address. */
  readonly unchanged: number;
}

/** The documents of a new file, at addresses of their own. */
export function shelve(shelf: string, documents: readonly GazetteDocument[]): readonly ShelvedDocument[] {
  return documents.map((document) => ({ address: documentAddress(shelf, document.ordinal), document }));
}

/**
 * The documents of a new edition, each at the address that it has had: recognised by its number, else by its title,
 * else by its text. One that is new takes the number of its place where no other has it, else the next that is free.
 */
export function reconcile(
  shelf: string,
  kept: readonly KeptDocument[],
  documents: readonly GazetteDocument[],
): Reconciled {
  const matches = matchDocuments(kept, documents);
  const taken = new Set([...matches.values()].map(({ address }) => address));
  const used = new Set(kept.map(({ address }) => address));
  let unchanged = 0;
  const shelved = documents.map((document): ShelvedDocument => {
    const before = matches.get(document);
    if (!before) return { address: freeAddress(shelf, document.ordinal, taken, used), document };
    const paths = reconcileUnits(before.units, document.units);
    const renamed = withPaths(document, paths);
    unchanged += unchangedUnits(before, renamed);
    return { address: before.address, document: renamed };
  });
  return { documents: shelved, unchanged };
}

function freeAddress(shelf: string, ordinal: number, taken: Set<string>, used: ReadonlySet<string>): string {
  let address = documentAddress(shelf, ordinal);
  // A number that another document had is not given to this one: links to it would lead to something else.
  for (let next = ordinal; taken.has(address) || used.has(address); next += 1) {
    address = documentAddress(shelf, next + 1);
  }
  taken.add(address);
  return address;
}

function matchDocuments(
  kept: readonly KeptDocument[],
  documents: readonly GazetteDocument[],
): ReadonlyMap<GazetteDocument, KeptDocument> {
  const matches = new Map<GazetteDocument, KeptDocument>();
  const left = new Set(kept);
  const take = (document: GazetteDocument, before: KeptDocument | undefined): void => {
    if (!before) return;
    matches.set(document, before);
    left.delete(before);
  };
  for (const keyOf of [byNumber, byTitle]) {
    const byKey = new Map<string, KeptDocument[]>();
    for (const before of left) {
      const key = keyOf(before);
      if (key === null) continue;
      const same = byKey.get(key);
      if (same) same.push(before);
      else byKey.set(key, [before]);
    }
    for (const document of documents) {
      const key = matches.has(document) ? null : keyOf(document);
      if (key !== null) take(document, byKey.get(key)?.shift());
    }
  }
  const alone = kept.length === 1 && documents.length === 1;
  for (const document of documents) {
    if (matches.has(document)) continue;
    const readsAlike = ({ units }: KeptDocument): boolean => agreement(units, document.units) >= sameDocument;
    take(
      document,
      [...left].find((before) => alone || readsAlike(before)),
    );
  }
  return matches;
}

function byNumber({ number }: Pick<KeptDocument, 'number'>): string | null {
  return number === null ? null : numberKey(number);
}

function byTitle({ title }: Pick<KeptDocument, 'title'>): string | null {
  return titleKeys(title).title || null;
}

function unchangedUnits(before: KeptDocument, { units }: GazetteDocument): number {
  const texts = new Map(before.units.map((unit) => [unit.path, JSON.stringify(printed(unit))]));
  return units.filter((unit) => texts.get(unit.path) === JSON.stringify(printed(unit))).length;
}

function printed({ kind, label, heading, text, table }: KeptDocument['units'][number]): unknown {
  return [kind, label, heading, text, table];
}
