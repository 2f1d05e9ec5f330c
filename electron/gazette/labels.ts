import { DecimalSeries } from './decimal-series';
import type { Line } from './line';
import { isDivision, markerOf, possibleMarker, type Marker } from './marker';
import { Quotation } from './quotation';
import { hasSentenceWithin, isClosed } from './sentence';

/** A line with its label, when it has one. */
export interface LabelledLine extends Line {
  readonly marker: Marker | null;
  /** Within a passage that an amendment quotes. */
  readonly quoted: boolean;
}

/** A list's bullet before a label: text recognition sets (一) as an entry of a list. */
export const listBullet = /^[-•·*]\s+/u;

/** What follows 第三条 where it is a mention and no label. */
const mention =
  /^(?:第|规定|規定|所称|所稱|所列|所指|的|和|与|與|及|或|至|、|，|中|之|修改|改为|增加|删|以|前|后|內|内|以外|作为|移|应当|关于)/u;
const divisionLength = 30;
/** Labels that were set apart from their text so far; a text that sets most of them without a space has to be read so. */
const tightEnough = 3;

/**
 * Gives each line its label. Where the look alone does not tell (第三条规定 and 第三条 规定, 1.2 and 1.2 万), the
 * numbers before it do. An article that begins within a line is a line of its own.
 */
export function labelLines(lines: readonly Line[]): LabelledLine[] {
  const labelled: LabelledLine[] = [];
  const quotation = new Quotation();
  const decimals = new DecimalSeries(lines.map(({ text }) => text));
  const articles = new ArticleSeries();
  for (const line of lines) {
    if (line.table) {
      labelled.push({ ...line, marker: null, quoted: false });
      continue;
    }
    const text = line.text.replace(listBullet, '');
    const found = decimals.next(text) ?? accepted(possibleMarker(text), text, articles);
    const quoted = quotation.holds(text, found);
    const marker = quoted ? null : found;
    if (marker) articles.pass(marker);
    quotation.pass(text, marker);
    if (quoted) labelled.push({ ...line, marker, quoted });
    else labelled.push(...runOn({ ...line, marker, quoted }, articles));
  }
  return labelled;
}

function accepted(marker: Marker | null, text: string, articles: ArticleSeries): Marker | null {
  if (!marker || marker.style === 'decimal') return markerOf(text);
  if (!marker.tight) return marker;
  if (isDivision(marker.style)) {
    const heads =
      marker.rest.length <= divisionLength && !isClosed(marker.rest) && !hasSentenceWithin(marker.rest);
    return heads && !mention.test(marker.rest) && !marker.rest.includes('，') ? marker : null;
  }
  return articles.takes(marker) ? marker : null;
}

/** Follows the numbers of articles, to tell a label that no space parts from its text from a mention. */
class ArticleSeries {
  private last = 0;
  private tight = 0;

  takes(marker: Marker): boolean {
    if (mention.test(marker.rest)) return false;
    if (marker.value === 1) return true;
    if (this.last === 0) return false;
    const step = marker.value - this.last;
    return (
      step === 1 ||
      (step === 0 && marker.inserted !== null) ||
      (this.tight >= tightEnough && step > 1 && step <= 5)
    );
  }

  pass(marker: Marker): void {
    if (marker.style !== 'article') return;
    this.last = marker.value;
    if (marker.tight) this.tight += 1;
  }

  /** Whether an article that begins within a line is the next one. */
  isNext(marker: Marker): boolean {
    const follows = marker.value === this.last + 1 && marker.inserted === null;
    return follows && (!marker.tight || (this.tight >= tightEnough && !mention.test(marker.rest)));
  }
}

/** Ends of sentences, and spaces, after which a line may begin a further article. */
const articleSeam = /(?:[。；！？][”’」』）)]*\s*|\s+)(?=第[^第]{1,12}[条條])/gu;
/** Items run on as well: a space parts them from what is before. */
const itemSeam = /(?<=[：:；;。，,])\s+(?=[（(][一二三四五六七八九十]{1,3}[）)])/gu;

/** A line cut where the next article begins within it, and an article cut at its items where a space parts them. */
function runOn(line: LabelledLine, articles: ArticleSeries): LabelledLine[] {
  const heads = line.marker !== null && isDivision(line.marker.style);
  const pieces = cutAt(line, articleSeam, (marker, seam) => {
    // A space alone parts a heading from its first article; within an article it may stand in a mention of others.
    if (!heads && !/[。；！？]/u.test(seam)) return false;
    if (marker.style !== 'article' || !articles.isNext(marker)) return false;
    articles.pass(marker);
    return true;
  });
  return pieces.flatMap((piece) => {
    if (piece.marker?.style !== 'article') return [piece];
    let last = 0;
    return cutAt(piece, itemSeam, (marker) => {
      if (marker.style !== 'bracketed-han' || marker.value !== last + 1) return false;
      last = marker.value;
      return true;
    });
  });
}

/** A line cut at those seams after which a label begins that is taken. */
function cutAt(
  line: LabelledLine,
  seams: RegExp,
  takes: (marker: Marker, seam: string) => boolean,
): LabelledLine[] {
  const pieces: LabelledLine[] = [];
  const whole = line.text;
  let rest = line;
  let from = 0;
  for (const match of whole.matchAll(seams)) {
    const at = match.index + match[0].length;
    const marker = at === 0 ? null : possibleMarker(whole.slice(at));
    if (!marker || !takes(marker, match[0])) continue;
    const before = whole.slice(from, at).trim();
    pieces.push({ ...rest, text: before, marker: rest.marker && (possibleMarker(before) ?? rest.marker) });
    rest = { ...line, text: whole.slice(at), marker, apart: true };
    from = at;
  }
  pieces.push(rest);
  return pieces;
}
