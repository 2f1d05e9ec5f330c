import type { PdfLine } from './pdf-lines';

/** How many lines at either end of a page may be running heads and page numbers. */
const margin = 2;
const pageNumber = /^[\s\-–—·.•第页共/]*\d{1,4}[\s\-–—·.•第页共/\d]*$/u;

/**
 * Lines at the top and bottom that hold a page number alone, or are there on another page too but for their numbers.
 */
export function runningHeads(pages: readonly (readonly PdfLine[])[]): ReadonlySet<PdfLine> {
  const ends = pages.map((lines) => new Set([...lines.slice(0, margin), ...lines.slice(-margin)]));
  const seen = new Map<string, number>();
  for (const line of ends.flatMap((lines) => [...lines])) seen.set(key(line), (seen.get(key(line)) ?? 0) + 1);
  const heads = new Set<PdfLine>();
  for (const [page, lines] of ends.entries()) {
    const edges = [pages[page]?.[0], pages[page]?.at(-1)];
    for (const line of lines) {
      const alone = pageNumber.test(line.text) && edges.includes(line);
      if (pages.length > 1 && (alone || (seen.get(key(line)) ?? 0) > 1)) heads.add(line);
    }
  }
  return heads;
}

function key({ text, y }: PdfLine): string {
  return `${String(Math.round(y / 4))} ${text.replaceAll(/[\d\s]+/gu, '')}`;
}
