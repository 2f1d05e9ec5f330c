import type { Line } from './line';
import { wholeDate } from './printed-date';
import { isBodyName } from './titles';

/** Names further above a date are no signatures. */
const linesAboveDate = 20;
const shortestName = 3;

/**
 * Joint documents set their signatures in columns, two or more names on a line, and short ones set the date beside the
 * name. Each becomes a line of its own, in the order of print.
 */
export function withoutColumns(lines: readonly Line[]): Line[] {
  const near = new Set<number>();
  lines.forEach((line, index) => {
    if (!endsInDate(line.text)) return;
    for (let above = index; above >= Math.max(0, index - linesAboveDate); above -= 1) near.add(above);
  });
  return lines.flatMap((line, index) => (near.has(index) ? columnsOf(line) : [line]));
}

function endsInDate(text: string): boolean {
  return wholeDate(text) !== null || wholeDate(partsOf(text).at(-1) ?? '') !== null;
}

function partsOf(text: string): string[] {
  return text.split(/\s{2,}|\u3000+|\t+/u).filter((part) => part !== '');
}

function columnsOf(line: Line): Line[] {
  const parts = line.table ? [] : partsOf(line.text);
  if (parts.length < 2 || !parts.every((part, index) => isColumn(part, index === parts.length - 1)))
    return [line];
  return parts.map((text, index) => ({
    ...line,
    text,
    printed: text,
    place: line.place + index / parts.length,
    apart: index === 0 && line.apart,
  }));
}

function isColumn(part: string, last: boolean): boolean {
  return (part.length >= shortestName && isBodyName(part)) || (last && wholeDate(part) !== null);
}
