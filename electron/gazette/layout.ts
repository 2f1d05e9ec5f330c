import type { Report } from './finding';
import type { Line } from './line';
import { possibleMarker } from './marker';
import { joinText } from './spacing';

/** Fewer lines say nothing about how a source sets its paragraphs. */
const enoughLines = 8;
const mostApart = 0.8;

/** Whether blank lines part the paragraphs of a source, so that a line without one before it may go on with the last. */
export function paragraphsStandApart(lines: readonly Line[]): boolean {
  return lines.length >= enoughLines && lines.filter(({ apart }) => apart).length >= lines.length * mostApart;
}

/**
 * Makes paragraphs of lines that the layout wrapped, where the format knows that it did (positions on a PDF's page).
 * A label begins a paragraph whatever the layout says.
 */
export function unwrapLines(lines: readonly Line[], report: Report): Line[] {
  if (!lines.some(({ continues }) => continues)) return [...lines];
  const whole: Line[] = [];
  let parts: string[] = [];
  let joined = 0;
  const finish = (): void => {
    const last = whole.at(-1);
    if (last && parts.length > 0) whole[whole.length - 1] = { ...last, text: last.text + parts.join('') };
    parts = [];
  };
  for (const line of lines) {
    const last = whole.at(-1);
    if (!last || !goesOnIn(last, line)) {
      finish();
      whole.push(line);
      continue;
    }
    const before = parts.at(-1) ?? last.text;
    parts.push(joinText(before, line.text).slice(before.length));
    whole[whole.length - 1] = {
      ...last,
      lines: [last.lines[0], line.lines[1]],
      printed: `${last.printed}\n${line.printed}`,
    };
    joined += 1;
  }
  finish();
  if (joined > 0) report('lines-unwrapped', whole[0]?.number ?? 1, { count: joined });
  return whole;
}

/** Titles and signatures, which are centred or set right, reach the margin without going on. */
function goesOnIn(last: Line, line: Line): boolean {
  const set = [last, line].some(({ table, align }) => table !== null || align !== null);
  return line.continues === true && !set && !beginsItself(line);
}

/** 第三条规定 may be wrapped to the head of a line; 一、 and （一） begin one. */
function beginsItself(line: Line): boolean {
  const marker = possibleMarker(line.text);
  return marker !== null && !marker.tight && marker.style !== 'decimal' && marker.style !== 'half-bracketed';
}
