import { numeralValue } from '../../shared/text/ordinals';
import { squash } from './spacing';

const pattern =
  /(?<year>[0-9]{4}|[〇零○一二三四五六七八九]{4})年(?<month>[0-9]{1,2}|[一二三四五六七八九十]{1,3})月(?<day>[0-9]{1,2}|[一二三四五六七八九十]{1,3})日/u;

/** The first Chinese date within a text, as an ISO date; null when there is none or it is not in the calendar. */
export function dateWithin(text: string): string | null {
  const groups = pattern.exec(squash(text))?.groups;
  return groups ? isoDate(groups['year'], groups['month'], groups['day']) : null;
}

/** The ISO date of a text that is a date and nothing else. */
export function wholeDate(text: string): string | null {
  const plain = squash(text);
  const match = pattern.exec(plain);
  return match?.[0] === plain ? dateWithin(plain) : null;
}

function isoDate(year = '', month = '', day = ''): string | null {
  const parts = [year.replaceAll('○', '〇'), month, day].map(numeralValue);
  const [y, m, d] = parts;
  if (y == null || m == null || d == null) return null;
  const date = new Date(Date.UTC(y, m - 1, d));
  return date.getUTCMonth() === m - 1 && date.getUTCDate() === d ? date.toISOString().slice(0, 10) : null;
}
