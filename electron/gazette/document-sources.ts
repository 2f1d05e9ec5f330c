import type { EntryPair } from './contents-alignment';
import type { DocumentSource } from './document';
import type { DocumentStart } from './document-start';
import { documentStarts } from './document-starts';
import type { Report } from './finding';
import type { Line } from './line';
import { loneOpening } from './lone-document';
import { isClosed } from './sentence';
import type { Unwrapped } from './unwrap';

/**
 * Cuts the body into its documents. Lines before the first are handed back apart. A body in which nothing shows where
 * a document begins is one document.
 */
export function documentSources(
  lines: readonly Line[],
  pairs: readonly EntryPair[],
  page: Pick<Unwrapped, 'heads' | 'stated'>,
  report: Report,
): { readonly before: readonly Line[]; readonly sources: readonly DocumentSource[] } {
  const entries = pairs.flatMap(({ chinese }) => (chinese ? [chinese] : []));
  const english = new Map(pairs.map((pair) => [pair.chinese, pair.english]));
  const found = documentStarts(lines, entries, report);
  const starts = entries.length > 0 && found.length > 0 ? found : loneStarts(lines, found, page);
  const matched = new Set(starts.map((start) => start.entry));
  for (const entry of entries) {
    if (matched.has(entry)) continue;
    report('contents-entry-unmatched', entry.lines[0], { title: entry.title });
  }
  const sources = starts.map((start, index): DocumentSource => {
    const end = starts[index + 1]?.first ?? lines.length;
    if (entries.length > 0 && !start.entry) {
      const line = lines[start.first];
      report('document-not-in-contents', line?.number ?? 1, { title: line?.text ?? '' });
    }
    return {
      ordinal: index + 1,
      label: start.label ?? null,
      titleLines: start.head ? [start.head] : lines.slice(start.first, start.titleEnd),
      numberLine: (start.number === null ? null : lines[start.number]) ?? null,
      rest: lines.slice(start.number === null ? start.titleEnd : start.number + 1, end),
      chinese: start.entry,
      english: (start.entry && english.get(start.entry)) ?? null,
    };
  });
  return {
    before: lines.slice(0, starts[0]?.first ?? lines.length).filter((line) => line !== starts[0]?.label),
    sources,
  };
}

/** Sentences above the first 文号 are a text of their own, not the head of a page. */
const sentenceLength = 40;

/**
 * The documents of a file without contents, or whose contents nothing answers to: those with a 文号 when there are
 * several, with the text above the first; else the whole.
 */
function loneStarts(
  lines: readonly Line[],
  found: readonly DocumentStart[],
  page: Pick<Unwrapped, 'heads' | 'stated'>,
): readonly DocumentStart[] {
  const [first] = found;
  if (!first || found.length === 1) return loneStart(lines, page);
  const above = lines.slice(0, first.first);
  const isText = above.some(({ text }) => text.length > sentenceLength && isClosed(text));
  return isText ? [...loneStart(above, page), ...found] : found;
}

function loneStart(
  lines: readonly Line[],
  { heads, stated }: Pick<Unwrapped, 'heads' | 'stated'>,
): DocumentStart[] {
  if (lines.length === 0 && heads.length === 0) return [];
  const { first, label, ...opening } = loneOpening(lines, heads, stated.title);
  return [{ first, ...opening, label: label === null ? null : (lines[label] ?? null), entry: null }];
}
