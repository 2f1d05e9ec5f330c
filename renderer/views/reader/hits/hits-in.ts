import type { Unit } from '../../../../shared/model/unit';
import { findIn } from '../../../../shared/search/find-in';
import { passagePlaceOf } from '../../../../shared/search/passage-place';
import type { QueryNode } from '../../../../shared/search/query';
import { printedSpan } from '../../../../shared/text/fold';
import type { Passage } from '../text-map';
import { foldedUnit } from './folded-unit';

/** One occurrence in the open document. */
export interface Hit extends Passage {
  /** Which unit of the document it stands in, from 0. */
  readonly order: number;
}

/**
 * Every occurrence in a document, in reading order, by the rules by which the library finds them. Of the fields, `in:`
 * is asked of each unit; what the others ask is taken for true, because it is asked of the document, which is open.
 * Interrupted after each unit.
 */
export function* hitsIn(units: readonly Unit[], root: QueryNode): Generator<undefined, readonly Hit[]> {
  const asked = ofPassages(root);
  const hits: Hit[] = [];
  if (!asked) return hits;
  for (const [order, unit] of units.entries()) {
    const folded = foldedUnit(unit);
    const marks = findIn(asked, folded.text, (test) =>
      test.field === 'in' ? test.place === passagePlaceOf(unit.kind) : true,
    );
    for (const { start, end } of marks ?? []) {
      hits.push({ order, path: unit.path, ...printedSpan(folded, start, end) });
    }
    yield;
  }
  return hits;
}

/**
 * A query without its exclusions by fields of the document: such a field counts as true, so that excluding by it would
 * leave nothing. Null when nothing is left.
 */
export function ofPassages(node: QueryNode): QueryNode | null {
  switch (node.type) {
    case 'not':
      return asksOfDocument(node.part) ? null : node;
    case 'and':
    case 'or': {
      const parts = node.parts.flatMap((part) => ofPassages(part) ?? []);
      const [only] = parts;
      return parts.length > 1 ? { ...node, parts } : (only ?? null);
    }
    case 'words':
    case 'near':
    case 'field':
      return node;
  }
}

function asksOfDocument(node: QueryNode): boolean {
  switch (node.type) {
    case 'field':
      return node.test.field !== 'in';
    case 'not':
      return asksOfDocument(node.part);
    case 'and':
    case 'or':
      return node.parts.some(asksOfDocument);
    case 'words':
    case 'near':
      return false;
  }
}
