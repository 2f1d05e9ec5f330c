import type { SourceLine } from '../../shared/model/source';
import { columnsOf, type Column } from './pdf-columns';
import type { PdfLine } from './pdf-lines';
import { runningHeads } from './running-heads';

/** What the place of a line says of it. */
export interface Placed extends PdfLine {
  readonly apart: boolean;
  readonly continues: boolean | null;
  readonly align: SourceLine['align'];
}

/** A line of a paragraph, with the column and the page that it stands in. */
interface BodyLine {
  readonly line: PdfLine;
  readonly column: Column;
  readonly page: number;
}

/** Lines this much further apart than usual have a gap between them. */
const gapFactor = 1.35;
/** How many letters may be missing at the end of a full line: a mark that may not begin the next, or a long number. */
const shortBy = 2;
const sentenceEnd = /[。；：！？….;:!?]["'”’」』）)》]*$/u;

/**
 * Judges the lines of all pages by their places. A line goes on with the paragraph before when the last line of it is
 * full and this one begins at the left edge, without the indent of a new paragraph. Over the end of a page or column it
 * is compared with the last line that is no running head or page number; those continue nothing. Places do not tell
 * where lines stand beside each other in one column, and where paragraphs have no indent and a full line ends a
 * sentence.
 */
export function placeLines(pages: readonly (readonly PdfLine[])[]): Placed[] {
  const heads = runningHeads(pages);
  const body = pages.map((lines) => lines.filter((line) => !heads.has(line)));
  const columns = columnsOfAll(body);
  const indented = body.some((lines, page) => hasIndents(lines, columns[page]));
  let before: BodyLine | null = null;
  const placed: Placed[] = [];
  for (const [page, lines] of pages.entries()) {
    const pageColumn = columnsOf(lines);
    for (const line of lines) {
      const column = columns[page]?.get(line) ?? pageColumn.get(line);
      if (!column) continue;
      const align = alignOf(line, column);
      if (heads.has(line)) placed.push({ ...line, apart: true, continues: false, align });
      else {
        const here: BodyLine = { line, column, page };
        placed.push({ ...line, ...judge(before, here, indented), align });
        before = here;
      }
    }
  }
  return placed;
}

/** Each page's columns, by the pages before where it is short. */
function columnsOfAll(pages: readonly (readonly PdfLine[])[]): ReadonlyMap<PdfLine, Column>[] {
  let before: Column | undefined;
  return pages.map((lines) => {
    const columns = columnsOf(lines, before);
    const last = lines.at(-1);
    before = (last && columns.get(last)) ?? before;
    return columns;
  });
}

function judge(
  before: BodyLine | null,
  here: BodyLine,
  indented: boolean,
): Pick<Placed, 'apart' | 'continues'> {
  if (!before) return { apart: true, continues: false };
  const { line, column, page } = here;
  const sameColumn = before.page === page && before.column === column;
  const step = before.line.y - line.y;
  if (sameColumn && step < 0) return { apart: true, continues: null };
  const gap = sameColumn && step > gapFactor * column.leading;
  const full = !gap && goesOn(before, here);
  const unclear = full && !indented && sentenceEnd.test(before.line.text);
  return { continues: unclear ? null : full, apart: gap || (!sameColumn && !full) };
}

function goesOn({ line: last, column: lastColumn }: BodyLine, { line, column }: BodyLine): boolean {
  return (
    last.angle === line.angle &&
    Math.abs(last.size - line.size) <= 0.15 * line.size &&
    last.right >= lastColumn.right - shortBy * last.size &&
    line.left <= column.left + 0.6 * line.size
  );
}

/** Whether lines begin two letters from the edge, as the first ones of Chinese paragraphs do. */
function hasIndents(lines: readonly PdfLine[], columns: ReadonlyMap<PdfLine, Column> | undefined): boolean {
  const indented = lines.filter((line) => {
    const left = columns?.get(line)?.left ?? line.left;
    return Math.abs(line.left - left - 2 * line.size) <= 0.6 * line.size;
  });
  return indented.length > 1;
}

function alignOf({ left, right, size }: PdfLine, column: Column): SourceLine['align'] {
  const [before, after] = [left - column.left, column.right - right];
  if (before > 3 * size && Math.abs(before - after) <= 2 * size) return 'centre';
  return before > (column.right - column.left) / 3 && after <= 5 * size && after < before / 2
    ? 'right'
    : null;
}
