import type { PdfLine } from './pdf-lines';

/** The column that paragraphs fill: where full lines begin and end, and how far they are from each other, in points. */
export interface Column {
  readonly left: number;
  readonly right: number;
  readonly leading: number;
}

type Side = 'left' | 'right' | 'whole';

/** A page is set in two columns when this part of its lines, at least, stands in either half of it. */
const leastPart = 0.3;
/** Fewer lines say nothing of columns. */
const leastLines = 8;
const fewLines = 4;

/**
 * The column of each line of a page: one for all, or, on a page of two columns, one for either half and one for the
 * lines that reach over both. The few lines of a last page do not show its edges: `before`, the column that they may go
 * on from, does.
 */
export function columnsOf(lines: readonly PdfLine[], before?: Column): ReadonlyMap<PdfLine, Column> {
  const sides = sidesOf(lines);
  const columns = new Map<Side, Column>();
  return new Map(
    lines.map((line, index) => {
      const side = sides[index] ?? 'whole';
      const column =
        columns.get(side) ??
        columnOf(
          lines.filter((_, other) => sides[other] === side),
          before,
        );
      columns.set(side, column);
      return [line, column];
    }),
  );
}

function sidesOf(lines: readonly PdfLine[]): Side[] {
  const left = lines.reduce((least, line) => Math.min(least, line.left), Infinity);
  const right = lines.reduce((most, line) => Math.max(most, line.right), -Infinity);
  const middle = (left + right) / 2;
  const sides = lines.map((line): Side => {
    if (line.right <= middle) return 'left';
    return line.left >= middle ? 'right' : 'whole';
  });
  const part = (side: Side): number => sides.filter((other) => other === side).length / lines.length;
  const two = lines.length >= leastLines && part('left') >= leastPart && part('right') >= leastPart;
  return two ? sides : sides.map(() => 'whole');
}

/** Measured by the lines of half the column's width at least: shorter ones say nothing of it. */
function columnOf(lines: readonly PdfLine[], before?: Column): Column {
  const widest = lines.reduce((most, { left, right }) => Math.max(most, right - left), 0);
  const wide = lines.filter(({ left, right }) => right - left >= widest / 2);
  const size = median(wide.map((line) => line.size)) || 1;
  const lefts = wide.map(({ left }) => left).sort((one, other) => one - other);
  const rights = wide.map(({ right }) => right).sort((one, other) => other - one);
  const steps = lines.flatMap((line, index) => {
    const step = (lines[index - 1]?.y ?? line.y) - line.y;
    return step > 0.5 * size ? [step] : [];
  });
  const few = wide.length < fewLines ? before : undefined;
  return {
    left: Math.min(shared(lefts, size / 2), few?.left ?? Infinity),
    right: Math.max(shared(rights, 1.2 * size), few?.right ?? -Infinity),
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
