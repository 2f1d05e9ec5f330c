import type { ArticleSeries } from './article-series';
import type { LabelledLine } from './labels';
import { isDivision, possibleMarker, type Marker } from './marker';

/** Ends of sentences, and spaces, after which a line may begin a further article. */
const articleSeam = /(?:[。；！？][”’」』）)]*\s*|(?<!\s)\s+)(?=第[^第]{1,12}[条條])/gu;
/** Items run on as well: a space parts them from what is before. */
const itemSeam = /(?<=[：:；;。，,])\s+(?=[（(][一二三四五六七八九十]{1,3}[）)])/gu;
/** A label and the beginning of its text: reading on to the end of the line at each seam would take its square. */
const labelLength = 40;

/** A line cut where the next article begins within it, and an article cut at its items where a space parts them. */
export function runOn(line: LabelledLine, articles: ArticleSeries): LabelledLine[] {
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
  const { text } = line;
  const cuts: number[] = [];
  for (const match of text.matchAll(seams)) {
    const at = match.index + match[0].length;
    const marker = at === 0 ? null : possibleMarker(text.slice(at, at + labelLength));
    if (marker && takes(marker, match[0])) cuts.push(at);
  }
  if (cuts.length === 0) return [line];
  return [0, ...cuts].map((from, index) => {
    const piece = text.slice(from, cuts[index] ?? text.length).trim();
    const marker = index === 0 && line.marker === null ? null : possibleMarker(piece);
    return { ...line, text: piece, marker: marker ?? line.marker, apart: index > 0 || line.apart };
  });
}
