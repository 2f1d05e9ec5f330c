import { citedKinds, type Unit, type UnitKind } from '../../../shared/model/unit';

/** A row of a document's tree. */
export interface OutlineNode {
  readonly path: string;
  readonly kind: UnitKind;
  readonly label: string | null;
  /** The heading, or the beginning of the text where there is none. */
  readonly words: string;
  readonly children: OutlineNode[];
}

/** Kinds that stand in the tree. Items and paragraphs are reached by reading. */
const shown: ReadonlySet<UnitKind> = new Set(['title', ...citedKinds]);

const longestWords = 40;

/** Space between Han characters or their punctuation: where a line of a title ended. */
const brokenLine = /(?<=[\p{sc=Han}\p{P}])\s+(?=[\p{sc=Han}\p{P}])/gu;

/** The tree of a document down to its articles and measures, and for every unit the row that it belongs to. */
export interface Outline {
  readonly roots: readonly OutlineNode[];
  readonly rowOf: ReadonlyMap<string, string>;
  /** Paths of the rows above a row, the nearest first. */
  readonly above: ReadonlyMap<string, readonly string[]>;
}

/** `title` is the document's on one line, which names the row of its title block better than the block's own lines. */
export function outlineOf(units: readonly Unit[], title: string): Outline {
  const roots: OutlineNode[] = [];
  const nodes = new Map<string, OutlineNode>();
  const parents = new Map<string, string | null>();
  const rowOf = new Map<string, string>();
  const above = new Map<string, readonly string[]>();
  let latest: string | null = null;
  for (const unit of units) {
    parents.set(unit.path, unit.parent);
    const parent = nearest(unit.parent, nodes, parents);
    if (!shown.has(unit.kind)) {
      const row: string | null = parent ?? latest;
      if (row !== null) rowOf.set(unit.path, row);
      continue;
    }
    const node: OutlineNode = {
      path: unit.path,
      kind: unit.kind,
      label: unit.label,
      words: latest === null && unit.kind === 'title' ? title : wordsOf(unit),
      children: [],
    };
    (parent === null ? roots : (nodes.get(parent)?.children ?? roots)).push(node);
    above.set(unit.path, parent === null ? [] : [parent, ...(above.get(parent) ?? [])]);
    nodes.set(unit.path, node);
    rowOf.set(unit.path, unit.path);
    latest = unit.path;
  }
  return { roots, rowOf, above };
}

function nearest(
  path: string | null,
  nodes: ReadonlyMap<string, OutlineNode>,
  parents: ReadonlyMap<string, string | null>,
): string | null {
  let at = path;
  while (at !== null && !nodes.has(at)) at = parents.get(at) ?? null;
  return at;
}

function wordsOf({ heading, text, kind, label, table }: Unit): string {
  if (heading) return heading;
  // A table without a name is known by its head.
  if (table && text === '' && label === null) {
    return Array.from(table.header.filter(Boolean).join(' ')).slice(0, longestWords).join('');
  }
  if (kind === 'title') return text.replaceAll(brokenLine, '');
  const sentence = /^[^。；;：:]*/u.exec(text)?.[0] ?? '';
  return Array.from(sentence).slice(0, longestWords).join('');
}
