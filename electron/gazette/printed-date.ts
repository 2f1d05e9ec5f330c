import { numeralValue } from '../../shared/text/ordinals';
import { squash } from './spacing';

const numeral = '[〇零○ＯO0-9一二三四五六七八九]';
const small = '(?:[0-9]{1,2}|[一二三四五六七八九十廿]{1,3}|元)';
/** Years of the Republic, as Taiwanese documents count them, begin with 1912. */
const pattern = new RegExp(
  `(?:(?<republic>(?:中華)?民[國国])(?<era>[0-9]{1,3}|[一二三四五六七八九十百]{1,5}|元)|(?<year>${numeral}{4}))年(?<month>${small})月(?<day>${small})日`,
  'u',
);
/** 2019-01-22, 2019/1/22, 2019.1.22: a date only where nothing else stands on the line. */
const numeric = /^(?<year>(?:19|20)\d{2})(?<mark>[-－/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})$/u;

/** A date within a text. */
export interface FoundDate {
  /** ISO date. */
  readonly date: string;
  /** Index after the date, in the text without white space. */
  readonly end: number;
}

/** The first Chinese date within a text, as an ISO date; null when there is none or it is not in the calendar. */
export function dateWithin(text: string): string | null {
  const groups = pattern.exec(squash(text))?.groups;
  return groups ? dateOf(groups) : null;
}

/** Every date of a text that is in the calendar, in order. */
export function datesWithin(text: string): FoundDate[] {
  const all = new RegExp(pattern.source, 'gu');
  return Array.from(squash(text).matchAll(all)).flatMap((match) => {
    const date = match.groups ? dateOf(match.groups) : null;
    return date === null ? [] : [{ date, end: match.index + match[0].length }];
  });
}

/** The ISO date of a text that is a date and nothing else. */
export function wholeDate(text: string): string | null {
  const plain = squash(text);
  const digits = numeric.exec(plain)?.groups;
  if (digits) return dateOf(digits);
  const match = pattern.exec(plain);
  return match?.[0] === plain ? dateWithin(plain) : null;
}

function dateOf(groups: Readonly<Record<string, string | undefined>>): string | null {
  const era = groups['era'];
  const first = (text: string | undefined): string => (text === '元' ? '1' : (text ?? ''));
  const year = era === undefined ? yearOf(groups['year'] ?? '') : (numeralValue(first(era)) ?? NaN) + 1911;
  const [month, day] = [groups['month'], groups['day']].map((text) =>
    numeralValue(first(text).replace('廿', '二十')),
  );
  if (!year || month == null || day == null) return null;
  return isoDate(year, month, day);
}

/** Text recognition reads the 〇 of a year as a circle or a letter. */
function yearOf(printed: string): number | null {
  return numeralValue(printed.replaceAll(/[○ＯO]/gu, /[0-9]/u.test(printed) ? '0' : '〇'));
}

/** ISO form of a date; null when the calendar has no such day. */
export function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? date.toISOString().slice(0, 10)
    : null;
}
