import type { PdfText } from './pdf-pages';

/** A line of a page's text layer, at its place. */
export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly angle: number;
}

/** A line that is being put together. */
interface OpenLine {
  text: string;
  readonly left: number;
  right: number;
  readonly y: number;
  size: number;
  readonly angle: number;
  spaced: boolean;
}

/** How far baselines in a line may differ, as part of the size: superscripts and accents do. */
const baseline = 0.45;
/** A gap of more than this many letters parts columns. */
const columnGap = 2.2;

/**
 * The lines of a page: texts on one baseline, from left to right. Texts stay in the order of the file, so that a cell
 * of several lines or a column stays whole; where a page was put together out of order (as with the page number first),
 * its lines are sorted from top to bottom. Texts that are turned follow those that are not.
 */
export function pdfLines(texts: readonly PdfText[]): PdfLine[] {
  const angles = new Map<number, PdfText[]>();
  for (const text of texts) {
    const group = angles.get(text.angle) ?? [];
    angles.set(text.angle, group);
    group.push(text);
  }
  const letters = (group: readonly PdfText[]): number =>
    group.reduce((sum, { text }) => sum + text.length, 0);
  const groups = [...angles.values()].sort((one, other) => letters(other) - letters(one));
  return groups.flatMap((group) => inReadingOrder(inLines(group)));
}

function inLines(texts: readonly PdfText[]): PdfLine[] {
  const lines: OpenLine[] = [];
  for (const text of texts) {
    const line = lines.at(-1);
    if (text.text.trim() === '') {
      if (line) line.spaced = true;
    } else if (line && goesOn(line, text)) append(line, text);
    else lines.push(begin(text));
  }
  return lines;
}

function begin({ text, x, y, width, size, angle }: PdfText): OpenLine {
  return { text, left: x, right: x + width, y, size, angle, spaced: false };
}

function goesOn(line: OpenLine, text: PdfText): boolean {
  const size = Math.max(line.size, text.size);
  return Math.abs(line.y - text.y) <= baseline * size && text.x >= line.right - 0.6 * size;
}

function append(line: OpenLine, { text, x, width, size }: PdfText): void {
  const gap = x - line.right;
  line.text += (gap > columnGap * Math.max(line.size, size) ? '\t' : line.spaced ? ' ' : '') + text;
  line.right = Math.max(line.right, x + width);
  line.size = Math.max(line.size, size);
  line.spaced = false;
}

/** Sorts lines from top to bottom, unless they stand in columns, whose order the file knows best. */
function inReadingOrder(lines: readonly PdfLine[]): PdfLine[] {
  let outOfOrder = false;
  let inColumns = false;
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (!before || line.y <= before.y + baseline * line.size) continue;
    const overlap = Math.min(before.right, line.right) - Math.max(before.left, line.left);
    if (overlap > 0) outOfOrder = true;
    else inColumns = true;
  }
  if (!outOfOrder || inColumns) return [...lines];
  const sorted = [...lines].sort((one, other) => other.y - one.y || one.left - other.left);
  return inLines(
    sorted.map(({ text, left, right, y, size, angle }) => ({
      text,
      x: left,
      y,
      width: right - left,
      size,
      angle,
    })),
  );
}
