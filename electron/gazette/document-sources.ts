import type { EntryPair } from './contents-alignment';
import type { DocumentSource } from './document';
import { documentStarts, type DocumentStart } from './document-starts';
import type { Report } from './finding';
import type { Line } from './line';
import { canStandInTitle } from './title-block';

const loneTitleLines = 6;

/**
 * Cuts the body into its documents. Lines before the first are handed back apart. A body in which nothing shows where
 * a document begins is one document.
 */
export function documentSources(
  lines: readonly Line[],
  pairs: readonly EntryPair[],
  report: Report,
): { readonly before: readonly Line[]; readonly sources: readonly DocumentSource[] } {
  const entries = pairs.flatMap(({ chinese }) => (chinese ? [chinese] : []));
  const english = new Map(pairs.map((pair) => [pair.chinese, pair.english]));
  const found = documentStarts(lines, entries, report);
  const starts = found.length > 0 ? found : loneStart(lines);
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
      titleLines: lines.slice(start.first, start.titleEnd),
      numberLine: (start.number === null ? null : lines[start.number]) ?? null,
      rest: lines.slice(start.number === null ? start.titleEnd : start.number + 1, end),
      chinese: start.entry,
      english: (start.entry && english.get(start.entry)) ?? null,
    };
  });
  return { before: lines.slice(0, starts[0]?.first ?? 0), sources };
}

/** A lone document without a 文号: its title is what stands above the first sentence or label. */
function loneStart(lines: readonly Line[]): DocumentStart[] {
  if (lines.length === 0) return [];
  const text = lines.findIndex((line) => !canStandInTitle(line.text));
  const titleEnd = text >= 0 && text <= loneTitleLines ? text : 0;
  return [{ first: 0, titleEnd, number: null, entry: null }];
}
