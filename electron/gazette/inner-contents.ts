import type { Line } from './line';
import { isDivision, possibleMarker } from './marker';
import { isClosed } from './sentence';
import { squash } from './spacing';

/** Long codes list some hundred headings; what goes on longer is no list of contents. */
const mostEntries = 600;
const entryLength = 60;
const title = /^目[录錄次]$/u;

/** The lines of a document without its own contents, and those apart. */
export interface WithoutContents {
  readonly text: readonly Line[];
  readonly contents: readonly Line[];
}

/**
 * Takes out the table of chapters that long documents print before their text. It is one only when what it lists first
 * comes again right after it: a list of headings that nothing follows is the text itself.
 */
export function withoutInnerContents(lines: readonly Line[]): WithoutContents {
  for (const [start, line] of lines.entries()) {
    const headed = title.test(squash(line.text));
    if (!headed && !isDivisionLine(line)) continue;
    const end = contentsEnd(lines, headed ? start + 1 : start, headed);
    if (end === null) {
      // Divisions that are not listed first are the text: no table of chapters follows them.
      if (headed) continue;
      break;
    }
    return {
      text: [...lines.slice(0, start), ...lines.slice(end)],
      contents: lines.slice(start, end),
    };
  }
  return { text: lines, contents: [] };
}

/** The index of the line that repeats the first entry; null when the lines before it are no list of headings. */
function contentsEnd(lines: readonly Line[], first: number, headed: boolean): number | null {
  const opening = lines[first];
  if (!opening) return null;
  const wanted = entryText(opening);
  let entries = 0;
  for (let index = first; index < Math.min(lines.length, first + mostEntries); index += 1) {
    const line = lines[index];
    if (!line) break;
    if (entries > (headed ? 0 : 1) && repeats(line, wanted)) return index;
    if (!(headed ? isEntry(line) : isDivisionLine(line))) return null;
    entries += 1;
  }
  return null;
}

/** Labels and headings part on two lines as well: 第一章, and 总则 under it. */
function repeats(line: Line, wanted: string): boolean {
  const text = entryText(line);
  if (text === wanted) return true;
  const marker = possibleMarker(line.text);
  return marker !== null && marker.rest === '' && wanted.startsWith(text);
}

function isEntry(line: Line): boolean {
  return line.table === null && line.text.length <= entryLength && !isClosed(entryText(line));
}

function isDivisionLine(line: Line): boolean {
  const marker = possibleMarker(line.text);
  return marker !== null && isDivision(marker.style) && isEntry(line);
}

/** An entry without its leaders and page. */
function entryText(line: Line): string {
  return squash(line.text).replace(/[.…·．—-]*[（(]?\d{0,4}[）)]?$/u, '');
}
