import type { IssueHead } from '../../shared/model/gazette-file';
import { numeralValue } from '../../shared/text/ordinals';
import type { Line } from './line';
import { dateWithin } from './printed-date';
import { squash } from './spacing';

/** A cover is short; what stands further down speaks of other gazettes. */
const coverLines = 60;

const name = /^[\p{Script=Han}]{2,24}(?:公报|公報|政报|政報|文告)$/u;
const han = '[〇零○一二三四五六七八九十百]';
/** The number within the year, not the total: 第34期, 第三十四号, 2025年21期. */
const issueNumber = new RegExp(`(?<!总)(?<!總)(?:第|年)(\\d{1,4}|${han}{1,5})[期号號]`, 'u');
const totalNumber = /[总總](?:第|号|號|期)?[：:]?(\d{1,6})(?:[期号號]|(?!\d))/u;
/** Without contents, only a number within the year makes an issue: （第一号） counts a series of announcements. */
const perYear = /第[^第]{1,5}期/u;
/** What is called 公报 and is a single document. */
const communique = /(?:普查|统计|会议|全会|新闻|联合|调查|监测|状况|发展)公报$/u;
const yearAlone = /^(?:19|20)\d{2}$/u;
const yearWithin = new RegExp(`((?:19|20)\\d{2}|${han}{4})年`, 'u');
/** The body's name stands apart from the date and number before it: 第34期 北京市人民政府办公厅主办. */
const sponsors: readonly RegExp[] = [
  /主办(?:单位)?[：:]\s*(?<sponsor>\p{Script=Han}{2,30})/u,
  /(?<!\p{Script=Han})(?<sponsor>\p{Script=Han}{2,30}?)\s?主[办辦](?!单位)/u,
];
const englishName = /^GAZETTE OF/iu;
const shouted = /^[A-Z][A-Z'’&,.\s-]*$/u;

/** The lines of the cover: from the top to where the contents or the body begin. */
export function coverOf(lines: readonly Line[], isContents: (line: Line) => boolean): readonly Line[] {
  const end = lines.findIndex(isContents);
  return lines.slice(0, Math.min(end < 0 ? coverLines : end, coverLines));
}

/** What the cover says of the issue; null when it names no gazette or no number, as with a lone document. */
export function issueHead(cover: readonly Line[], hasContents: boolean): IssueHead | null {
  const texts = cover.map((line) => squash(line.text));
  const gazette = texts.find((text) => name.test(text));
  const number = firstMatch(texts, issueNumber);
  const date = cover.map((line) => dateWithin(line.text)).find((found) => found !== null) ?? null;
  const year =
    texts.find((text) => yearAlone.test(text)) ?? firstMatch(texts, yearWithin) ?? date?.slice(0, 4);
  const [yearValue, numberValue] = [year, number].map((text) =>
    numeralValue((text ?? '').replaceAll('○', '〇')),
  );
  if (!gazette || numberValue == null || yearValue == null) return null;
  const counted =
    hasContents || firstMatch(texts, totalNumber) !== undefined || texts.some((text) => perYear.test(text));
  if (!counted || communique.test(gazette)) return null;
  const total = firstMatch(texts, totalNumber);
  const sponsoring = sponsors
    .flatMap((pattern) => cover.map((line) => pattern.exec(line.text)?.groups?.['sponsor']))
    .find((found) => found !== undefined);
  return {
    gazette,
    gazetteEn: englishTitle(cover),
    year: yearValue,
    number: numberValue,
    totalNumber: total ? Number(total) : null,
    date,
    sponsor: sponsoring ?? null,
  };
}

function firstMatch(texts: readonly string[], pattern: RegExp): string | undefined {
  for (const text of texts) {
    const found = pattern.exec(text)?.[1];
    if (found) return found;
  }
  return undefined;
}

/** The English name, printed in capitals over one or more lines, in the capitals of a title. */
function englishTitle(cover: readonly Line[]): string | null {
  const start = cover.findIndex((line) => englishName.test(line.text));
  if (start < 0) return null;
  const parts: string[] = [];
  for (const line of cover.slice(start)) {
    if (!shouted.test(line.text) || (parts.length > 0 && line.apart)) break;
    parts.push(line.text);
  }
  if (parts.length === 0) return null;
  return parts
    .join(' ')
    .toLowerCase()
    .split(/\s+/u)
    .map((word, index) => (index > 0 && /^(?:of|the|and|in|for|on)$/u.test(word) ? word : capitalised(word)))
    .join(' ');
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
