import type { Checks } from '../../shared/model/checks';
import type { PrintedDocument } from '../../shared/model/gazette-file';
import type { TableContent } from '../../shared/model/unit';
import type { Line } from './line';
import type { PlacedFurniture } from './furniture';

/** What must not be lost: Han characters, letters and digits. */
const counted = /[\p{L}\p{N}]/u;

/** What a comparison of the source with what was read of it gives. */
export type CharacterCount = Checks['characters'] & {
  /** The lost characters, in no order. */
  readonly lostText: string;
};

/**
 * Counts the characters of the source and where they stand now: as many of each, whatever their order.
 *
 * @param leftOut how many were left out for a reason that is reported.
 */
export function countCharacters(
  lines: readonly Line[],
  documents: readonly PrintedDocument[],
  furniture: readonly PlacedFurniture[],
  leftOut: number,
): CharacterCount {
  const balance = new Balance();
  const inFurniture = new Set(furniture.map(({ place }) => place));
  let source = 0;
  for (const line of lines) {
    if (!line.table) source += balance.add(line.text, 1);
    else if (inFurniture.has(line.place)) source += balance.add(line.printed, 1);
    else for (const cells of line.table.rows) for (const cell of cells) source += balance.add(cell, 1);
  }
  let left = 0;
  for (const { text } of furniture) left += balance.add(text, -1);
  let inDocuments = 0;
  for (const { units } of documents) {
    for (const { label, heading, text, table } of units) {
      for (const part of [label, heading, text]) if (part) inDocuments += balance.add(part, -1);
      if (table) inDocuments += tableCharacters(table, balance);
    }
  }
  const { lost, doubled, lostText } = balance.rest();
  return {
    source,
    documents: inDocuments,
    furniture: left,
    leftOut,
    lost: Math.max(0, lost - leftOut),
    doubled,
    lostText,
  };
}

function tableCharacters(table: TableContent, balance: Balance): number {
  let count = 0;
  for (const cells of [table.header, ...table.rows]) for (const cell of cells) count += balance.add(cell, -1);
  return count;
}

/** One number for each UTF-16 code unit: quicker than a map by far, and halves of surrogates go in pairs. */
class Balance {
  private readonly tally = new Int32Array(0x10000);
  /** Whether a code unit counts: 0 not yet asked, 1 yes, 2 no. */
  private static readonly counts = new Uint8Array(0x10000);

  add(text: string, step: number): number {
    let count = 0;
    for (let index = 0; index < text.length; index += 1) {
      const unit = text.charCodeAt(index);
      if (!Balance.isCounted(unit)) continue;
      this.tally[unit] = (this.tally[unit] ?? 0) + step;
      if (unit < 0xdc00 || unit > 0xdfff) count += 1;
    }
    return count;
  }

  rest(): { lost: number; doubled: number; lostText: string } {
    let lost = 0;
    let doubled = 0;
    let lostText = '';
    this.tally.forEach((rest, unit) => {
      if (rest < 0) doubled -= rest;
      if (rest <= 0) return;
      lost += rest;
      if (lostText.length < 40) lostText += String.fromCharCode(unit).repeat(Math.min(rest, 8));
    });
    return { lost, doubled, lostText };
  }

  private static isCounted(unit: number): boolean {
    const known = Balance.counts[unit];
    if (known) return known === 1;
    const yes = (unit >= 0xd800 && unit <= 0xdfff) || counted.test(String.fromCharCode(unit));
    Balance.counts[unit] = yes ? 1 : 2;
    return yes;
  }
}
