import { ordinal } from '../../shared/text/ordinals';
import type { Checks } from '../../shared/model/checks';
import type { Finding, FindingCode } from '../../shared/model/finding';
import type { PrintedDocument } from '../../shared/model/gazette-file';
import { readingText } from '../../shared/model/unit';
import type { PrintedContents } from './contents';
import type { Line } from './line';
import type { PlacedFurniture } from './wrapper';

/** What must not be lost: Han characters, letters and digits. */
const counted = /[\p{L}\p{N}]/gu;

/** Says what was checked, from what was read. Characters are compared as many of each, not by their order. */
export function checksOf(
  lines: readonly Line[],
  contents: PrintedContents,
  documents: readonly PrintedDocument[],
  furniture: readonly PlacedFurniture[],
  findings: readonly Finding[],
): Checks {
  const count = (...codes: readonly FindingCode[]): number =>
    findings.filter(({ code }) => codes.includes(code)).length;
  const entries = contents.chinese.length;
  const labels = documents
    .flatMap(({ units }) => units)
    .filter(({ label }) => label && ordinal(label)).length;
  return {
    contents: entries === 0 ? null : { entries, matched: entries - count('contents-entry-unmatched') },
    continuity: { labels, gaps: count('ordinal-gap') },
    characters: charactersOf(lines, documents, furniture, count('page-break-repeated-character')),
  };
}

function charactersOf(
  lines: readonly Line[],
  documents: readonly PrintedDocument[],
  furniture: readonly PlacedFurniture[],
  leftOut: number,
): Checks['characters'] {
  const tally = new Map<string, number>();
  const add = (text: string, step: number): number => {
    const characters = text.match(counted) ?? [];
    for (const character of characters) tally.set(character, (tally.get(character) ?? 0) + step);
    return characters.length;
  };
  const inFurniture = new Set(furniture.map(({ place }) => place));
  let source = 0;
  let inFurnitureCount = 0;
  for (const line of lines) {
    source += add(line.table && inFurniture.has(line.place) ? line.printed : line.text + tableText(line), 1);
  }
  for (const { text } of furniture) inFurnitureCount += add(text, -1);
  let inDocuments = 0;
  for (const { units } of documents) for (const unit of units) inDocuments += add(readingText(unit).text, -1);
  let lost = 0;
  let doubled = 0;
  for (const rest of tally.values()) {
    if (rest > 0) lost += rest;
    else doubled -= rest;
  }
  return {
    source,
    documents: inDocuments,
    furniture: inFurnitureCount,
    leftOut,
    lost: Math.max(0, lost - leftOut),
    doubled,
  };
}

function tableText(line: Line): string {
  return line.table ? line.table.rows.flat().join('') : '';
}
