import { numeralCharacters, numeralValue } from '../../../shared/text/ordinals';
import { dateWithin } from '../printed-date';

const han = `[${numeralCharacters}\\d]{1,4}`;
const republican = new RegExp(
  `民國\\s?(?<year>${han})\\s?年\\s?(?<month>${han})\\s?月\\s?(?<day>${han})\\s?日`,
  'u',
);
const issuing = /(?:发布|發布|公布|印发|颁布|下发|批准|签发)之?日/u;
const waiting = new RegExp(
  `日\\s?起?满?\\s?(?<count>${han})\\s?(?<measure>日|天|个月)(?:后|後|之后|起)`,
  'u',
);
const lasting = new RegExp(`(?<count>${han})\\s?(?<measure>年|[个個]月)`, 'u');

/**
 * The day from which a document has effect: the one that is printed, else the one that is reckoned from the day it was
 * made (自印发之日起). That day is the document's 成文日期, the only one it bears (党政机关公文处理工作条例第九条). Days are
 * counted from the next one (民法典第二百零一条), so 自公布之日起30日后 is the 31st day after it.
 *
 * @param clause 自2025年5月1日起施行.
 * @param made ISO date of the document; null when it has none.
 * @returns null when neither gives a day, and for working days, whose holidays the text does not give.
 */
export function effectiveDate(clause: string, made: string | null): string | null {
  const printed = printedDay(clause);
  if (printed !== null) return printed;
  if (made === null || !issuing.test(clause) || clause.includes('工作日')) return null;
  const groups = waiting.exec(clause)?.groups;
  const count = numeralValue(groups?.['count'] ?? '');
  if (!groups || count === null) return /起|日\s?(?:施行|實施|实施|生效|执行)/u.test(clause) ? made : null;
  return groups['measure'] === '个月' ? shifted(made, count, 1) : shifted(made, 0, count + 1);
}

/**
 * The last day on which a document has effect. A term counts the day from which it runs, as gazettes have it that print
 * both ends: 自2025年5月1日起施行，有效期5年 ends on 30 April 2030, and 有效期至2030年4月30日 on that day.
 *
 * @param clause 有效期5年, 有效期至2030年4月30日.
 * @param effective ISO date from which the document has effect; null when it is not known.
 */
export function expiryDate(clause: string, effective: string | null): string | null {
  const printed = lastDay(clause);
  if (printed !== null) return printed;
  const groups = lasting.exec(clause)?.groups;
  const count = numeralValue(groups?.['count'] ?? '');
  if (!groups || count === null || count === 0 || effective === null) return null;
  return shifted(effective, groups['measure'] === '年' ? 12 * count : count, -1);
}

/** Whether a day stands in a clause and need not be reckoned. */
export function printsDay(clause: string): boolean {
  return printedDay(clause) !== null;
}

function printedDay(clause: string): string | null {
  const groups = republican.exec(clause)?.groups;
  if (!groups) return dateWithin(clause);
  const [year, month, day] = ['year', 'month', 'day'].map((part) => numeralValue(groups[part] ?? ''));
  if (year == null || month == null || day == null) return null;
  // The Republic counts from 1912.
  return dateWithin(`${String(year + 1911)}年${String(month)}月${String(day)}日`);
}

/** The second of two days: 执行期限为2023年1月1日至2027年12月31日. */
function lastDay(clause: string): string | null {
  const days = clause.split(/日\s?[—–\-－至到]/u);
  return printedDay(days.at(-1) ?? '');
}

/** An ISO date some months and days later. A day that the month does not have runs over into the next. */
function shifted(date: string, months: number, days: number): string | null {
  const [year, month, day] = date.split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  return new Date(Date.UTC(year, month - 1 + months, day + days)).toISOString().slice(0, 10);
}
