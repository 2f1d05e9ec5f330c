import { ordinal } from '../../shared/text/ordinals';
import type { Checks } from '../../shared/model/checks';
import type { Finding, FindingCode } from '../../shared/model/finding';
import type { PrintedDocument } from '../../shared/model/gazette-file';
import { countCharacters } from './character-count';
import type { PrintedContents } from './contents';
import type { Report } from './finding';
import type { Line } from './line';
import type { PlacedFurniture } from './furniture';

/** Says what was checked, from what was read. Characters that stand nowhere are reported. */
export function checksOf(
  lines: readonly Line[],
  contents: PrintedContents,
  documents: readonly PrintedDocument[],
  furniture: readonly PlacedFurniture[],
  findings: readonly Finding[],
  report: Report,
): Checks {
  const count = (...codes: readonly FindingCode[]): number =>
    findings.filter(({ code }) => codes.includes(code)).length;
  const entries = contents.chinese.length;
  let labels = 0;
  for (const { units } of documents) for (const { label } of units) if (label && ordinal(label)) labels += 1;
  const leftOut = count('page-break-repeated-character');
  const { lostText, ...characters } = countCharacters(lines, documents, furniture, leftOut);
  if (characters.lost > 0) report('characters-lost', 1, { count: characters.lost, text: lostText });
  if (characters.doubled > 0) report('characters-doubled', 1, { count: characters.doubled });
  return {
    contents: entries === 0 ? null : { entries, matched: entries - count('contents-entry-unmatched') },
    continuity: { labels, gaps: count('ordinal-gap') },
    characters,
  };
}
