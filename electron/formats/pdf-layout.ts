import type { SourceLine } from '../../shared/model/source';
import type { PdfLine } from './pdf-lines';

/** What the place of a line says of it. */
export interface Placed extends PdfLine {
  readonly apart: boolean;
  readonly continues: boolean | null;
  readonly align: SourceLine['align'];
}

/** The column that a page's paragraphs fill: where full lines begin and end, and how far they are from each other. */
interface Column {
  readonly left: number;
  readonly right: number;
  readonly leading: number;
}

/** Lines this much further apart than usual have a gap between them. */
const gapFactor = 1.35;
/** How many letters may be missing at the end of a full line: a mark that may not begin the next, or a long number. */
const shortBy = 2;

/**
 * Judges the lines of all pages by their places. A line goes on with the paragraph before when the last line of it is
 * full and this one begins at the left edge, without the indent of a new paragraph. Over a page break it is compared
 * with the last line that is no running head or page number; those continue nothing. Where a new column begins, places
 * do not tell; nor do they where paragraphs have no indent and a sentence ends with a full line.
 */
export function placeLines(pages: readonly (readonly PdfLine[])[]): Placed[] {
  const heads = runningHeads(pages);
  const columns = pages.map((lines) => columnOf(lines.filter((line) => !heads.has(line))));
  const indented = pages.some((lines, page) => hasIndents(lines, columns[page]));
  let before: { readonly line: PdfLine; readonly column: Column; readonly page: number } | null = null;
  const placed: Placed[] = [];
  for (const [page, lines] of pages.entries()) {
    const column = columns[page] ?? columnOf(lines);
    for (const [index, line] of lines.entries()) {
      const align = alignOf(line, column);
      if (heads.has(line)) {
        placed.push({ ...line, apart: true, continues: false, align });
        continue;
      }
      const samePage: boolean = before?.page === page;
      const step: number = before && samePage ? before.line.y - line.y : column.leading;
      const newColumn = samePage && step < 0;
      const gap = step > gapFactor * column.leading;
      const full: boolean = !gap && before !== null && goesOn(before, line, column);
      const unclear: boolean = newColumn || (full && !indented && sentenceEnd.test(before?.line.text ?? ''));
      const continues = unclear ? null : full;
      placed.push({
        ...line,
        continues,
        align,
        apart: continues !== true && (gap || newColumn || index === 0 || !samePage),
      });
      before = { line, column, page };
    }
  }
  return placed;
}

function goesOn(
  before: { readonly line: PdfLine; readonly column: Column },
  line: PdfLine,
  column: Column,
): boolean {
  const last = before.line;
  return (
    last.angle === line.angle &&
    Math.abs(last.size - line.size) <= 0.15 * line.size &&
    last.right >= before.column.right - shortBy * last.size &&
    line.left <= column.left + 0.6 * line.size
  );
}

const sentenceEnd = /[。；：！？….;:!?]["'”’」』）)》]*$/u;

/** Whether lines begin two letters from the edge, as the first ones of Chinese paragraphs do. */
function hasIndents(lines: readonly PdfLine[], column: Column | undefined): boolean {
  if (!column) return false;
  const indented = lines.filter(({ left, size }) => Math.abs(left - column.left - 2 * size) <= 0.6 * size);
  return indented.length > 1;
}

/** Half of the lines' width at least: shorter ones say nothing of the column. */
function columnOf(lines: readonly PdfLine[]): Column {
  const widest = lines.reduce((most, { left, right }) => Math.max(most, right - left), 0);
  const wide = lines.filter(({ left, right }) => right - left >= widest / 2);
  const size = median(wide.map((line) => line.size)) || 1;
  const lefts = wide.map(({ left }) => left).sort((one, other) => one - other);
  const rights = wide.map(({ right }) => right).sort((one, other) => other - one);
  const steps = lines.flatMap((line, index) => {
    const step = (lines[index - 1]?.y ?? line.y) - line.y;
    return step > 0.5 * size ? [step] : [];
  });
  return {
    left: shared(lefts, size / 2),
    right: shared(rights, 1.2 * size),
    leading: Math.min(median(steps) || 1.5 * size, 3 * size),
  };
}

/** The first edge of sorted ones that another line has, too. */
function shared(edges: readonly number[], tolerance: number): number {
  const edge = edges.find((candidate, index) => {
    const next = edges[index + 1];
    return next !== undefined && Math.abs(next - candidate) <= tolerance;
  });
  return edge ?? edges[0] ?? 0;
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[values.length >> 1] ?? 0;
}

function alignOf({ left, right, size }: PdfLine, column: Column): SourceLine['align'] {
  const [before, after] = [left - column.left, column.right - right];
  if (before > 3 * size && Math.abs(before - after) <= 2 * size) return 'centre';
  return before > (column.right - column.left) / 3 && after <= 5 * size && after < before / 2
    ? 'right'
    : null;
}

/** How many lines at either end of a page may be running heads and page numbers. */
const margin = 2;
const pageNumber = /^[\s\-–—·.•第页共/]*\d{1,4}[\s\-–—·.•第页共/\d]*$/u;

/**
 * Lines at the top and bottom that hold a page number alone, or are there on another page too but for their numbers.
 */
function runningHeads(pages: readonly (readonly PdfLine[])[]): ReadonlySet<PdfLine> {
  const ends = pages.map((lines) => new Set([...lines.slice(0, margin), ...lines.slice(-margin)]));
  const key = ({ text, y }: PdfLine): string =>
    `${String(Math.round(y / 4))} ${text.replaceAll(/[\d\s]+/gu, '')}`;
  const seen = new Map<string, number>();
  for (const lines of ends) for (const line of lines) seen.set(key(line), (seen.get(key(line)) ?? 0) + 1);
  const heads = new Set<PdfLine>();
  ends.forEach((lines, page) => {
    const edges = [pages[page]?.[0], pages[page]?.at(-1)];
    for (const line of lines) {
      const alone = pageNumber.test(line.text) && edges.includes(line);
      if (pages.length > 1 && (alone || (seen.get(key(line)) ?? 0) > 1)) heads.add(line);
    }
  });
  return heads;
}
