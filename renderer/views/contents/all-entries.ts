import type { ContentsEntry, PrintedEntry } from '../../../shared/model/gazette-file';
import type { DocumentSummary, IssueContents } from '../../../shared/model/reading';

/**
 * The entries as printed, and after them every document that the printed contents leave out, so that an issue
 * without contents can be read as well.
 */
export function allEntries({ entries, documents }: IssueContents): readonly ContentsEntry[] {
  const listed = new Set(entries.map(({ document }) => document));
  const last = Math.max(0, ...entries.map(({ ordinal }) => ordinal));
  const others = documents.filter(({ ordinal }) => !listed.has(ordinal));
  return [
    ...entries,
    ...others.map((document, index) => ({
      ordinal: last + 1 + index,
      chinese: entryOf(document, document.title, document.category, document.number),
      english:
        document.titleEn === null
          ? null
          : entryOf(document, document.titleEn, document.categoryEn, document.numberEn),
      document: document.ordinal,
    })),
  ];
}

function entryOf(
  { startPage }: DocumentSummary,
  title: string,
  category: string | null,
  number: string | null,
): PrintedEntry {
  return { title, category, number, page: startPage, lines: [0, 0] };
}
