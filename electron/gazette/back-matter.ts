import type { Line } from './line';
import { markerOf } from './marker';
import { wholeDate } from './printed-date';
import { isClosed } from './sentence';
import { squash } from './spacing';

/** Headings of the pages after the last document speak of the gazette itself. */
const headingLength = 24;
const imprint =
  /ISSN|主管主办|编辑出版|(?:主管|主办|编辑|出版|发行|印刷|承印)单位|刊号|邮编|邮发代号|定价|赠阅|征订|网上发行|公开发行|编辑部(?:电话|地址)?[：:]/u;
const offersGazette =
  /(?:查阅|查询|赠阅|征订|订阅|发行|索取|欢迎).{0,40}(?:公报|公報|政报)|《[^》]{2,30}(?:公报|公報|政报)》/u;

/**
 * Where the back matter begins: after the last label and date, at the first line that speaks of the gazette or its
 * imprint, when an imprint or an offer of the gazette is among what follows. The length of `lines` when there is none.
 */
export function backMatterStart(lines: readonly Line[]): number {
  const lastStructure = lines.findLastIndex(
    ({ text, table }) => table !== null || markerOf(text) !== null || wholeDate(text) !== null,
  );
  const start = lines.findIndex(({ text }, index) => index > lastStructure && speaksOfGazette(text));
  if (start < 0) return lines.length;
  const tail = lines.slice(start).map(({ text }) => squash(text));
  return tail.some((text) => imprint.test(text) || offersGazette.test(text)) ? start : lines.length;
}

function speaksOfGazette(text: string): boolean {
  const plain = squash(text);
  if (imprint.test(plain) || offersGazette.test(plain)) return true;
  return plain.length <= headingLength && /公报|公報|政报/u.test(plain) && !isClosed(plain);
}
