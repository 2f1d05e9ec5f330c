import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';

/** Elements for each tag of the source, above which a page was made to exhaust its reader. */
const mostElementsPerTag = 10;
/** Names, values and spaces in one tag. */
const mostPieces = 10_000;

class HostileMarkup extends Error {}

/**
 * The tree of an HTML source, with the places of its nodes. Null for a source that would take far more time or memory
 * than its length: the standard repeats every unclosed `<font>` in each paragraph that follows, and looks for the name
 * of each attribute among all others of its tag.
 */
export function htmlTree(source: string): DefaultTreeAdapterTypes.Document | null {
  if (hasTooManyAttributes(source)) return null;
  let left = 10_000 + countTags(source) * mostElementsPerTag;
  try {
    return parse(source, {
      sourceCodeLocationInfo: true,
      treeAdapter: {
        ...defaultTreeAdapter,
        createElement: (...element) => {
          left -= 1;
          if (left < 0) throw new HostileMarkup();
          return defaultTreeAdapter.createElement(...element);
        },
      },
    });
  } catch (error) {
    if (error instanceof HostileMarkup) return null;
    throw error;
  }
}

function countTags(source: string): number {
  let count = 0;
  for (let at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at + 1)) count += 1;
  return count;
}

/** Counts what stands in each tag: names, values in quotes (however long) and what parts them. */
function hasTooManyAttributes(source: string): boolean {
  const tag = /<[a-z]/giu;
  const piece = /\s+|\/|"[^"]*"|'[^']*'|[^\s"'/>]+|["'>]/uy;
  while (tag.exec(source)) {
    piece.lastIndex = tag.lastIndex;
    let pieces = 0;
    for (let match = piece.exec(source); match && match[0] !== '>'; match = piece.exec(source)) {
      pieces += 1;
      if (pieces > mostPieces) return true;
      tag.lastIndex = piece.lastIndex;
    }
  }
  return false;
}
