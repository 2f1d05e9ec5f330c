import type { Unit, UnitKind } from '../../shared/model/unit';
import type { Block, BoxBlock, TableBlock, TextBlock } from './block';
import type { LineRole } from './line-role';
import { addLabelled, under, type LabelContext } from './labelled-unit';
import type { Marker } from './marker';
import { measureMarkers } from './measures';
import { UnitTree } from './unit-tree';

/** What a document begins with, before its text. */
export interface Opening {
  readonly title: Pick<Unit, 'label' | 'text' | 'lines'> | null;
  readonly number: Pick<Unit, 'text' | 'lines'> | null;
}

const roleKinds: Readonly<Record<LineRole, UnitKind>> = {
  title: 'title',
  salutation: 'salutation',
  signatory: 'signature',
  'signature-note': 'signature',
  attachment: 'title',
  number: 'note',
  date: 'date',
  contact: 'contact',
  note: 'note',
};

/** The units of a document in reading order, each under the one that it belongs to. */
export function toUnits(opening: Opening, blocks: readonly Block[]): Unit[] {
  const tree = new UnitTree();
  const context: LabelContext = { tree, measures: measureMarkers(blocks), last: new Map() };
  if (opening.title) addPlain(tree, 'title', opening.title);
  if (opening.number) addPlain(tree, 'note', opening.number, 'number');
  const following = nextMarkers(blocks);
  blocks.forEach((block, index) => {
    if (block.kind === 'table') addTable(tree, block);
    else if (block.kind === 'box') addBox(tree, block);
    else if (block.role !== null) {
      tree.closeTo(null, false);
      if (block.role === 'title') context.last.clear();
      if (isAttachmentOf(block, blocks[index + 1])) return;
      const before = blocks[index - 1];
      const label = before && isAttachmentOf(before, block) ? before : null;
      const kind = roleKinds[block.role];
      addPlain(tree, kind, withLabel(block, label), block.role === 'number' ? 'number' : kind);
    } else if (block.marker) addLabelled(block, block.marker, context);
    else if (block.isHeading) addHeading(tree, block);
    else addParagraph(tree, block, following[index] ?? null);
  });
  return tree.units;
}

/** 附件1 on a line of its own is the label of the title under it. */
function isAttachmentOf(block: Block, next: Block | undefined): boolean {
  const isTitle = next?.kind === 'text' && next.role === 'title';
  return block.kind === 'text' && block.role === 'attachment' && isTitle;
}

function withLabel(block: TextBlock, label: Block | null): Pick<Unit, 'label' | 'text' | 'lines'> {
  const { text, lines, role } = block;
  if (label?.kind === 'text') return { label: label.text, text, lines: [label.lines[0], lines[1]] };
  return role === 'attachment' ? { label: text, text: '', lines } : { label: null, text, lines };
}

/** For each block, the next label after it. */
function nextMarkers(blocks: readonly Block[]): (Marker | null)[] {
  const following: (Marker | null)[] = [];
  let next: Marker | null = null;
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    following[index] = next;
    const block = blocks[index];
    if (block?.kind === 'text' && block.marker) next = block.marker;
  }
  return following;
}

/**
 * A paragraph after an item belongs to the item while the list goes on after it; after the list's last item it
 * belongs to what the list belongs to.
 */
function addParagraph(tree: UnitTree, block: TextBlock, next: Marker | null): void {
  const items = tree.items;
  const holder = items.find((item) => item.style === next?.style && item.value + 1 === next.value);
  if (holder) tree.closeTo(holder, false);
  else {
    // A decimal heads what follows it, until the next one.
    const ended = items.filter((item) => item.style !== 'decimal').at(-1);
    if (ended) tree.closeTo(ended, true);
  }
  const parent = tree.top?.path;
  const path = tree.unique(under(parent, `p-${String(tree.next(under(parent, 'p')))}`));
  addLeaf(tree, path, 'paragraph', { text: block.text, lines: block.lines });
}

/** A heading without a number, such as 序言: what follows is under it. */
function addHeading(tree: UnitTree, block: TextBlock): void {
  tree.closeFor('heading');
  const parent = tree.top?.path;
  const path = tree.unique(under(parent, `heading-${String(tree.next(under(parent, 'heading')))}`));
  addLeaf(tree, path, 'heading', { heading: block.text, text: '', lines: block.lines });
  tree.push({ path, kind: 'heading', style: null, depth: 0, value: 0 });
}

/** A unit at the top level, numbered from its second on: signature, signature-2. */
function addPlain(
  tree: UnitTree,
  kind: UnitKind,
  unit: Pick<Unit, 'text' | 'lines'> & Partial<Pick<Unit, 'label'>>,
  name: string = kind,
): void {
  const number = tree.next(name);
  addLeaf(tree, tree.unique(number === 1 ? name : `${name}-${String(number)}`), kind, unit);
}

function addTable(tree: UnitTree, block: TableBlock): void {
  tree.closeTo(tree.items.at(-1) ?? tree.top, tree.items.length > 0);
  const parent = tree.top?.path;
  const path = tree.unique(under(parent, `table-${String(tree.next(under(parent, 'table')))}`));
  const [header = [], ...rows] = block.rows;
  const { label, heading, lines } = block;
  addLeaf(tree, path, 'table', {
    label,
    heading,
    text: '',
    table: { header, rows, spans: block.spans },
    lines,
  });
}

/** A box stands beside the measures around it and holds what follows until their numbering goes on. */
function addBox(tree: UnitTree, block: BoxBlock): void {
  tree.closeFor('measure');
  const parent = tree.top?.path;
  const path = tree.unique(under(parent, `box-${String(tree.next(under(parent, 'box')))}`));
  const { label, heading, lines } = block;
  addLeaf(tree, path, 'box', { label, heading, text: '', lines });
  tree.push({ path, kind: 'box', style: null, depth: 0, value: 0 });
}

function addLeaf(
  tree: UnitTree,
  path: string,
  kind: UnitKind,
  unit: Pick<Unit, 'text' | 'lines'> & Partial<Pick<Unit, 'label' | 'heading' | 'table'>>,
): void {
  const { text, lines, label = null, heading = null, table = null } = unit;
  tree.add({ path, parent: tree.top?.path ?? null, kind, label, heading, text, table, lines });
}
