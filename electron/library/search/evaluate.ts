import { isOfDocument, type NearNode, type QueryNode, type WordsNode } from '../../../shared/search/query';
import type { ReadableLibrary } from '../library-file';
import type { Work } from '../work';
import type { Directory } from './directory';
import { fieldUnits } from './fields';
import { nearHits, wordHits, type Hits } from './hits';
import { UnitSet } from './unit-set';

/** What a query found, before documents are left out by filters. */
export interface Found {
  /** The passages that are what was looked for. */
  readonly units: UnitSet;
  /** Where each word that is not excluded stands, in those passages and elsewhere. */
  readonly words: readonly Hits[];
  /** Whether documents alone were asked for, by fields, so that no passage stands out. */
  readonly documentsAlone: boolean;
}

type Leaf = WordsNode | NearNode;

/** Finds what a query means, by the index; a passage is read only where NEAR has to know what stands between. */
export function* evaluate(db: ReadableLibrary, directory: Directory, root: QueryNode): Work<Found> {
  const size = directory.unitPlaces.length;
  const known = new Map<string, { readonly hits: Hits; readonly units: UnitSet }>();
  const wanted = new Set<string>();
  let documentsAlone = true;

  function* leafUnits(leaf: Leaf, isWanted: boolean): Work<UnitSet> {
    const key = keyOf(leaf);
    if (isWanted) wanted.add(key);
    documentsAlone = false;
    let found = known.get(key);
    if (!found) {
      const hits =
        leaf.type === 'words'
          ? yield* wordHits(db, directory, leaf)
          : yield* nearHits(
              db,
              directory,
              leaf,
              yield* wordHits(db, directory, leaf.one),
              yield* wordHits(db, directory, leaf.other),
            );
      found = { hits, units: unitsOf(hits, size) };
      known.set(key, found);
    }
    return found.units;
  }

  function* visit(node: QueryNode, isWanted: boolean): Work<UnitSet> {
    yield;
    switch (node.type) {
      case 'words':
      case 'near':
        return yield* leafUnits(node, isWanted);
      case 'field':
        if (!isOfDocument(node.test)) documentsAlone = false;
        return fieldUnits(db, directory, node.test);
      case 'not':
        return (yield* visit(node.part, false)).not();
      case 'and':
      case 'or': {
        let units: UnitSet | null = null;
        for (const part of node.parts) {
          const next: UnitSet = yield* visit(part, isWanted);
          units = units === null ? next : node.type === 'and' ? units.and(next) : units.or(next);
        }
        return units ?? UnitSet.empty(size);
      }
    }
  }

  const units = yield* visit(root, true);
  const words = [...wanted].flatMap((key) => known.get(key)?.hits ?? []);
  return { units, words, documentsAlone };
}

function unitsOf({ units, length }: Hits, size: number): UnitSet {
  const set = UnitSet.empty(size);
  let last = -1;
  for (let index = 0; index < length; index += 1) {
    const unit = units[index] ?? 0;
    if (unit !== last) set.add(unit);
    last = unit;
  }
  return set;
}

function keyOf(leaf: Leaf): string {
  return leaf.type === 'words'
    ? JSON.stringify([leaf.folded, leaf.aliases])
    : JSON.stringify([keyOf(leaf.one), keyOf(leaf.other), leaf.within]);
}
