import type { Line } from './line';
import { foldTitle, quotedNames } from './titles';

/** A lead names the document within its first paragraphs. */
const leadLines = 4;
const shortest = 8;
const mostSlips = 2;

/**
 * The title as the text's own lead names it in 《》, where a page's heading has it with a slip of one or two characters:
 * 规玥 for 规划. Null where the lead names it alike, or not at all.
 */
export function titleInText(title: string, lines: readonly Line[]): string | null {
  const folded = foldTitle(title);
  if (folded.length < shortest) return null;
  for (const { text } of lines.slice(0, leadLines)) {
    for (const name of quotedNames(text)) {
      const slips = slipsBetween(folded, foldTitle(name));
      if (slips === 0) return null;
      if (slips !== null && slips <= mostSlips) return name;
    }
  }
  return null;
}

/** How many characters differ, each at its place; null for texts of different lengths. */
function slipsBetween(one: string, other: string): number | null {
  if (one.length !== other.length) return null;
  let slips = 0;
  for (let index = 0; index < one.length; index += 1) if (one[index] !== other[index]) slips += 1;
  return slips;
}
