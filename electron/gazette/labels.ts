import { ArticleSeries } from './article-series';
import { DecimalSeries } from './decimal-series';
import type { Line } from './line';
import { isDivision, markerOf, possibleMarker, type Marker } from './marker';
import { Quotation } from './quotation';
import { runOn } from './run-on';
import { hasSentenceWithin, isClosed } from './sentence';

/** A line with its label, when it has one. */
export interface LabelledLine extends Line {
  readonly marker: Marker | null;
  /** Within a passage that an amendment quotes. */
  readonly quoted: boolean;
}

/** A list's bullet before a label: text recognition sets (一) as an entry of a list. */
export const listBullet = /^[-•·*]\s+/u;

/** 第二章规定的, 第三节和: mentions, which no heading begins like. */
const spoken = /^(?:第|规定|規定|所|的|和|与|與|及|或|至|、|，|中|之|以)/u;
const divisionLength = 30;
const labelLength = 40;

/**
 * Gives each line its label. Where the look alone does not tell (第三条规定 and 第三条 规定, 1.2 and 1.2 万), the
 * numbers before it do. An article that begins within a line is a line of its own.
 */
export function labelLines(lines: readonly Line[]): LabelledLine[] {
  const labelled: LabelledLine[] = [];
  const quotation = new Quotation();
  const decimals = new DecimalSeries(lines.map(({ text }) => text));
  const articles = new ArticleSeries();
  for (const [index, line] of lines.entries()) {
    if (line.table) {
      labelled.push({ ...line, marker: null, quoted: false });
      continue;
    }
    const text = line.text.replace(listBullet, '');
    const found =
      decimals.next(text) ??
      accepted(possibleMarker(text), text, articles, (marker) => successorFollows(lines, index, marker));
    const quoted = quotation.holds(text, found);
    const marker = quoted ? null : found;
    if (marker) articles.pass(marker);
    quotation.pass(text, marker);
    if (quoted) labelled.push({ ...line, marker, quoted });
    else for (const piece of runOn({ ...line, marker, quoted }, articles)) labelled.push(piece);
  }
  return labelled;
}

function accepted(
  marker: Marker | null,
  text: string,
  articles: ArticleSeries,
  follows: (marker: Marker) => boolean,
): Marker | null {
  if (!marker || marker.style === 'decimal') return markerOf(text);
  if (!marker.tight) return marker;
  if (isDivision(marker.style)) {
    const heads =
      marker.rest.length <= divisionLength && !isClosed(marker.rest) && !hasSentenceWithin(marker.rest);
    return heads && !spoken.test(marker.rest) && !marker.rest.includes('，') ? marker : null;
  }
  return articles.takes(marker, () => follows(marker)) ? marker : null;
}

/** How far the article after one is looked for. */
const successorLines = 80;

/** Whether the article after this one begins a line further down before another of its own number does. */
function successorFollows(lines: readonly Line[], index: number, marker: Marker): boolean {
  for (const line of lines.slice(index + 1, index + 1 + successorLines)) {
    const next = line.table ? null : possibleMarker(line.text.slice(0, labelLength));
    if (next?.style !== 'article') continue;
    if (next.value === marker.value + 1) return true;
    if (next.value === marker.value) return false;
  }
  return false;
}
