import type { Line } from './line';
import { markerOf } from './marker';
import { isClosed } from './sentence';
import { squash } from './spacing';

/** Headings of the pages after the last document speak of the gazette itself. */
const headingLength = 24;
const imprint = /ISSN|(?:主管|主办|编辑|出版|发行)单位|刊号|邮编|定价|网上发行|公开发行|编辑部?[：:]/u;

/**
 * Where the back matter begins: at the first unnumbered heading that names the gazette, after which no document's
 * structure goes on and an imprint or the like follows. The length of `lines` when there is none.
 */
export function backMatterStart(lines: readonly Line[]): number {
  const lastStructure = lines.findLastIndex((line) => markerOf(line.text) !== null);
  const heading = lines.findIndex((line, index) => index > lastStructure && isGazetteHeading(line.text));
  const imprintFollows =
    heading >= 0 && lines.slice(heading + 1).some(({ text }) => imprint.test(squash(text)));
  return imprintFollows ? heading : lines.length;
}

function isGazetteHeading(text: string): boolean {
  return text.length <= headingLength && text.includes('公报') && !isClosed(text);
}
