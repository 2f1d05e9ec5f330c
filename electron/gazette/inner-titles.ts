import type { Line } from './line';
import type { GrowingRoles } from './line-role';
import { possibleMarker } from './marker';
import { squash } from './spacing';
import { canStandInTitle, titleSupplement } from './title-block';
import { isBodyName, quotedNames } from './titles';

const titleLines = 5;
const titleLength = 60;

/**
 * The title of what was issued stands after the date. It is the name that the document's own title quotes in 《》, or
 * a part of that title; where neither is so, unnumbered lines that are no sentences.
 */
export function markAttachedTitle(
  lines: readonly Line[],
  from: number,
  title: string,
  roles: GrowingRoles,
): void {
  const plainTitle = squash(title);
  const names = quotedNames(plainTitle);
  let joined = '';
  let fits = 0;
  let length = 0;
  for (const line of lines.slice(from, from + titleLines)) {
    const supplement = length > 0 && titleSupplement.test(squash(line.text));
    if (roles.has(line.place) || line.table) break;
    if (!supplement && (!canStandInTitle(line.text) || isBodyName(line.text))) break;
    joined += squash(line.text);
    length += 1;
    const known = names.includes(joined) || (names.length === 0 && plainTitle.includes(joined));
    if (known || (supplement && fits === length - 1)) fits = length;
  }
  const found = fits > 0 || from + length >= lines.length ? fits : length;
  for (const line of lines.slice(from, from + found)) roles.set(line.place, 'title');
}

/** What a format centres in the middle of a text, and that reads like a title, is one: 成员名单. */
export function markCentredTitles(lines: readonly Line[], roles: GrowingRoles): void {
  lines.forEach((line, index) => {
    const above = lines[index - 1];
    const isTitle =
      line.align === 'centre' &&
      above !== undefined &&
      !roles.has(line.place) &&
      line.text.length <= titleLength &&
      /\p{Script=Han}{4}/u.test(line.text) &&
      canStandInTitle(line.text) &&
      possibleMarker(line.text) === null &&
      !/[，。；：:\d]$/u.test(line.text) &&
      lines[index + 1]?.table === null;
    if (isTitle) roles.set(line.place, 'title');
  });
}
