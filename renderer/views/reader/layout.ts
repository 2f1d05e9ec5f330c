import type { Unit, UnitKind } from '../../../shared/model/unit';

/** How a unit is set: its kind, but for what print distinguishes within a kind. */
export type Role = Exclude<UnitKind, 'part'> | 'number';

const documentNumber = /^\S{1,20}[〔[［(（]\d{4}[〕\]］)）]\s*\d+\s*号$/u;

export function roleOf(unit: Unit): Role {
  const { kind, text, label } = unit;
  switch (kind) {
    case 'part':
      return 'chapter';
    // A heading with its text on the same line, （一）完善政策环境。健全……, is set as a paragraph that begins in bold.
    case 'heading':
    case 'subheading':
      return text === '' ? kind : 'measure';
    case 'note':
    case 'paragraph':
      return label === null && documentNumber.test(text) ? 'number' : kind;
    default:
      return kind;
  }
}

/** What is set together: a unit, a box with the units in it, or the signatures and date that close a document. */
export type Block =
  | { readonly type: 'unit'; readonly unit: Unit }
  | { readonly type: 'box'; readonly unit: Unit; readonly within: readonly Unit[] }
  | { readonly type: 'closing'; readonly units: readonly Unit[] };

/** Puts the units of a document, which come in reading order, into the blocks they are set in. */
export function blocksOf(units: readonly Unit[]): Block[] {
  const blocks: Block[] = [];
  for (const unit of units) {
    const last = blocks.at(-1);
    if (last?.type === 'box' && unit.parent !== null && holds(last, unit.parent)) {
      blocks[blocks.length - 1] = { ...last, within: [...last.within, unit] };
    } else if (unit.kind === 'box') {
      blocks.push({ type: 'box', unit, within: [] });
    } else if (unit.kind === 'signature' || unit.kind === 'date') {
      if (last?.type === 'closing') blocks[blocks.length - 1] = { ...last, units: [...last.units, unit] };
      else blocks.push({ type: 'closing', units: [unit] });
    } else {
      blocks.push({ type: 'unit', unit });
    }
  }
  return blocks;
}

function holds(box: { readonly unit: Unit; readonly within: readonly Unit[] }, path: string): boolean {
  return box.unit.path === path || box.within.some((unit) => unit.path === path);
}
