import { isEnactment } from './enactment';
import type { Line } from './line';
import { markerOf } from './marker';
import { wholeDate } from './printed-date';
import { isBracketed, isClosed } from './sentence';
import { isBodyName, namesMatter } from './titles';

/** Joint documents name every body on a line of its own: the widest had eleven and a title of three lines. */
const mostLines = 14;
const mostLinesWithoutMatter = 4;
const mostCharacters = 400;

/** 国务院办公厅转发交通运输部等部门 stands above the title of what is forwarded. */
const forwards = /(?:转发|批转|印发)/u;

/** What stands in brackets under a title and belongs to it: （试行）, （2021-2023年）, （修订版）. */
export const titleSupplement =
  /^[（(](?:\d{4}年?(?:\s?[—–－-]+\s?\d{4}年?)?(?:版|年度|年?修订版?|年?修正版?)?|试行|暂行|草案|[^，。]{0,8}(?:修订|修正|修改|征求意见稿|审议稿|试行)[^，。]{0,8}|第[^，。]{1,6}[号批版])[）)]$/u;

/** Whether a line's text can be part of a title: no sentence, label, date, remark in brackets or row of a table. */
export function canStandInTitle(text: string): boolean {
  return (
    text !== '' &&
    !isClosed(text) &&
    !text.includes('\t') &&
    !isBracketed(text) &&
    markerOf(text) === null &&
    wholeDate(text) === null &&
    !isEnactment(text)
  );
}

/**
 * The index of the first line of the title block that ends above a 文号; the 文号's own index when there is none.
 * Above the line that names the matter (关于, 印发) only names of issuing bodies belong to it.
 *
 * @param floor no line before this index is taken.
 */
export function titleBlockStart(lines: readonly Line[], number: number, floor: number): number {
  let first = number;
  let characters = 0;
  let matterSeen = false;
  while (first > floor && number - first < mostLines) {
    const text = lines[first - 1]?.text ?? '';
    characters += text.length;
    if (characters > mostCharacters || !canStandInTitle(text)) break;
    if (matterSeen && !isBodyName(text) && !forwards.test(text)) break;
    matterSeen ||= namesMatter(text);
    first -= 1;
  }
  return matterSeen ? first : Math.max(first, number - mostLinesWithoutMatter);
}
