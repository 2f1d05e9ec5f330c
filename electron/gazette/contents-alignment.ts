import type { Contents, ContentsEntry, PrintedEntry } from '../../shared/model/gazette-file';
import type { PrintedContents } from './contents';
import type { ReadEntry } from './contents-entry';
import { numberKey } from './document-number';
import { reportLanguages } from './contents-languages';
import type { Report } from './finding';

/** A Chinese and an English entry of the same document. */
export interface EntryPair {
  readonly chinese: ReadEntry | null;
  readonly english: ReadEntry | null;
}

/**
 * Pairs the entries of the two lists by year and number and page, then by page, and, when nothing else tells them
 * apart, by their place in lists of equal length. Entries without a counterpart stand alone and are reported.
 */
export function alignEntries(printed: PrintedContents, report: Report): EntryPair[] {
  const { chinese, english } = printed;
  const free = new Set(english);
  const partners = new Map<ReadEntry, ReadEntry>();
  const pairBy = (keyOf: (entry: ReadEntry) => string | null): void => {
    const index = new Map<string, ReadEntry | null>();
    for (const entry of free) {
      const key = keyOf(entry);
      if (key !== null) index.set(key, index.has(key) ? null : entry);
    }
    for (const entry of chinese) {
      const partner = partners.has(entry) ? null : index.get(keyOf(entry) ?? '');
      if (!partner || !free.has(partner)) continue;
      partners.set(entry, partner);
      free.delete(partner);
    }
  };
  pairBy((entry) => (entry.parsedNumber ? `${numberKey(entry.parsedNumber)}@${String(entry.page)}` : null));
  pairBy((entry) => (entry.parsedNumber ? numberKey(entry.parsedNumber) : null));
  pairBy((entry) => (entry.page === null ? null : String(entry.page)));
  if (chinese.length === english.length) {
    chinese.forEach((entry, place) => {
      const partner = english[place];
      if (partner && free.delete(partner)) partners.set(entry, partner);
    });
  }
  const pairs: EntryPair[] = chinese.map((entry) => ({
    chinese: entry,
    english: partners.get(entry) ?? null,
  }));
  for (const entry of free) pairs.push({ chinese: null, english: entry });
  if (english.length > 0) for (const pair of pairs) reportLanguages(pair, report);
  return pairs;
}

/** The contents as they are handed over: titles as the documents have them, and where each entry leads. */
export function contentsOf(
  pairs: readonly EntryPair[],
  titles: ReadonlyMap<ReadEntry, { readonly title: string; readonly ordinal: number }>,
  notice: string | null,
): Contents {
  const entries = pairs.map(({ chinese, english }, index): ContentsEntry => {
    const target = chinese ? titles.get(chinese) : undefined;
    return {
      ordinal: index + 1,
      chinese: chinese && printedEntry(chinese, target?.title ?? chinese.title),
      english: english && printedEntry(english, english.title),
      document: target?.ordinal ?? null,
    };
  });
  return { entries, notice };
}

function printedEntry(entry: ReadEntry, title: string): PrintedEntry {
  const { category, number, page, lines } = entry;
  return { category, title, number, page, lines };
}
