import type { SourceText } from '../../shared/model/source';
import { documentNumber } from './document-number';
import { piece, type PlacedFurniture } from './furniture';
import type { Line } from './line';
import { possibleMarker } from './marker';
import { isChrome, opensTail } from './page-chrome';
import { isClosed } from './sentence';
import { squash } from './spacing';
import { noteFacts, nothingStated, statesFacts, type GrowingFacts, type StatedFacts } from './stated-facts';

export interface Unwrapped {
  readonly text: readonly Line[];
  readonly furniture: readonly PlacedFurniture[];
  /** Headings of the page above the text, which may be the only place that prints the title. */
  readonly heads: readonly Line[];
  readonly stated: StatedFacts;
}

const topLines = 60;
/** Fields stand close together; a text begins after this many lines without one. */
const gap = 4;
/** Web pages have menus between theirs. */
const pageGap = 30;
const titleSearch = 300;
const headLength = 200;

/** Parts what a web page or a collection puts around a lone document from the document. */
export function unwrap(lines: readonly Line[], source: SourceText): Unwrapped {
  const page = pageTitle(lines, source);
  const isPage = source.format === 'html' || source.format === 'markdown';
  const kinds = lines.map((line) => (line === page?.line ? 'web-page' : kindOf(line, isPage)));
  const matterEnd = source.frontMatterEnd;
  const top = topEnd(lines, kinds, matterEnd, source.format === 'html' ? pageGap : gap);
  const bottom = Math.max(top, bottomStart(lines, kinds, top));
  const heads: Line[] = [];
  const furniture: PlacedFurniture[] = [];
  const stated: GrowingFacts = { ...nothingStated };
  lines.forEach((line, index) => {
    if (index >= top && index < bottom) return;
    const kind = kinds[index] ?? null;
    if (kind === 'metadata') noteFacts(line, stated);
    if (index < top && kind === null && line.number > matterEnd && isHead(line)) heads.push(line);
    else
      furniture.push(piece(line, kind === 'metadata' || line.number <= matterEnd ? 'metadata' : 'web-page'));
  });
  // The text prints a page's title again, or else the page alone has it.
  if (page) stated.title ??= page.title;
  return { text: lines.slice(top, bottom), furniture, heads, stated };
}

function isHead(line: Line): boolean {
  return (
    line.table === null &&
    (line.heading !== null || line.align === 'centre') &&
    line.text.length <= headLength
  );
}

function kindOf(line: Line, isPage: boolean): 'metadata' | 'web-page' | null {
  if (statesFacts(line)) return 'metadata';
  return line.table === null && isChrome(line.text.trim(), isPage) ? 'web-page' : null;
}

/**
 * The title element of a web page, when the text prints it again; the site's own name follows it there behind a mark.
 */
function pageTitle(lines: readonly Line[], { format }: SourceText): { line: Line; title: string } | null {
  const line = format === 'html' ? lines[0] : undefined;
  if (!line) return null;
  const whole = squash(line.text);
  const title = whole.split(/[_＿|｜]|--|——|\s-\s/u)[0] ?? '';
  const begins = lines.slice(1, titleSearch).some((other) => {
    const text = squash(other.text);
    return text.length >= 4 && (title.startsWith(text) || text.startsWith(title));
  });
  return title !== whole || begins ? { line, title } : null;
}

/** The index after what stands above the text: the last field of the page, with what is between the fields. */
function topEnd(
  lines: readonly Line[],
  kinds: readonly (string | null)[],
  matterEnd: number,
  widest: number,
): number {
  let end = lines.findIndex((line) => line.number > matterEnd);
  if (end < 0) return lines.length;
  let since = 0;
  for (let index = end; index < Math.min(lines.length, topLines + end); index += 1) {
    const line = lines[index];
    if (kinds[index] !== null) {
      end = index + 1;
      since = 0;
    } else {
      since += 1;
      if (since > widest || (line && isText(line))) break;
    }
  }
  return end;
}

/** A number, a label or a sentence: what is below the text is not above it, however short the text. */
function isText({ text, heading }: Line): boolean {
  if (heading !== null) return false;
  return (
    documentNumber(text) !== null || possibleMarker(text) !== null || (isClosed(text) && text.length > 16)
  );
}

/** The index of the first line of what stands below the text. */
function bottomStart(lines: readonly Line[], kinds: readonly (string | null)[], top: number): number {
  const opening = lines.findIndex((line, index) => index > top && opensTail(line.text));
  if (opening > 0 && lines.length - opening <= topLines) return opening;
  let start = lines.length;
  while (start > top && kinds[start - 1] !== null) start -= 1;
  return start;
}
