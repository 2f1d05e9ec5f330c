import type { UnitKind } from '../../shared/model/unit';
import type { TextBlock } from './block';
import type { Marker, MarkerStyle } from './marker';
import type { UnitTree } from './unit-tree';

/** What decides the kind of a labelled block beside its label. */
export interface LabelContext {
  readonly tree: UnitTree;
  readonly measures: ReadonlySet<Marker>;
  /** Last numbers given outside boxes. */
  readonly last: Map<MarkerStyle, number>;
}

/** Adds the unit of a block with a label, and opens it for what follows. */
export function addLabelled(block: TextBlock, marker: Marker, context: LabelContext): void {
  const { tree } = context;
  const kind = kindOf(marker, context);
  if (kind === 'item') makeRoomForItem(tree, marker);
  else {
    tree.closeFor(kind);
    context.last.set(marker.style, marker.value);
  }
  const parent = tree.top;
  const path = tree.unique(pathOf(kind, marker, tree));
  const text = block.isHeading ? '' : block.text;
  tree.add({
    path,
    parent: parent?.path ?? null,
    kind,
    label: marker.label,
    heading: block.isHeading && block.text !== '' ? block.text : null,
    text,
    table: null,
    lines: block.lines,
  });
  tree.push({ path, kind, style: marker.style, depth: marker.depth, value: marker.value });
  // An article's own text is its first paragraph (第一款), so that p-2 is 第二款.
  if (kind === 'article' && text !== '') tree.next(`${path}/p`);
}

function kindOf(marker: Marker, { tree, measures, last }: LabelContext): UnitKind {
  switch (marker.style) {
    case 'part':
    case 'chapter':
    case 'section':
    case 'article':
      return marker.style;
    case 'bracketed-arabic':
    case 'half-bracketed':
    case 'circled':
      return 'item';
    case 'decimal':
      if (tree.find('article') || marker.depth > 2) return 'item';
      return marker.depth === 1 ? 'heading' : 'subheading';
    case 'han':
      return tree.find('article') ? 'item' : 'heading';
    case 'bracketed-han':
    case 'arabic': {
      // Within a box only the number that continues the numbering around it ends the box.
      const leavesBox = marker.value === (last.get(marker.style) ?? 0) + 1;
      if (tree.find('article') || (tree.find('box') && !leavesBox)) return 'item';
      if (marker.style === 'bracketed-han') return 'subheading';
      return measures.has(marker) ? 'measure' : 'item';
    }
  }
}

/**
 * An item stands beside an open one with the same style of label, or else under the innermost container. Decimal ones
 * are headings too, and under no item but a shorter decimal.
 */
function makeRoomForItem(tree: UnitTree, marker: Marker): void {
  if (marker.style === 'decimal') {
    const others = tree.items.filter((item) => item.style !== 'decimal' || item.depth >= marker.depth);
    const outermost = others.at(-1);
    if (outermost) tree.closeTo(outermost, true);
    return;
  }
  const sibling = tree.items.find((item) => item.style === marker.style && item.depth === marker.depth);
  if (sibling) tree.closeTo(sibling, true);
}

/**
 * Paths name numbers that run through a document without what they are under, as people cite them: art-14, not
 * ch-5/art-14, and h-2/m-14 whatever （三） it stands under.
 */
function pathOf(kind: UnitKind, marker: Marker, tree: UnitTree): string {
  const number = String(marker.value) + (marker.inserted === null ? '' : `-${String(marker.inserted)}`);
  switch (kind) {
    case 'part':
      return `part-${number}`;
    case 'chapter':
      return under(tree.find('part')?.path, `ch-${number}`);
    case 'section':
      return under(tree.find('chapter', 'part')?.path, `sec-${number}`);
    case 'article':
      return `art-${number}`;
    case 'heading':
      return `h-${number}`;
    case 'subheading':
      return under(tree.find('heading')?.path, `sub-${number}`);
    case 'measure':
      return under((tree.find('heading') ?? tree.find('subheading'))?.path, `m-${number}`);
    case 'item':
      return under(tree.top?.path, `item-${number}`);
    case 'title':
    case 'salutation':
    case 'paragraph':
    case 'table':
    case 'box':
    case 'signature':
    case 'date':
    case 'contact':
    case 'note':
      return under(tree.top?.path, `${kind}-${number}`);
  }
}

export function under(parent: string | undefined, path: string): string {
  return parent === undefined ? path : `${parent}/${path}`;
}
