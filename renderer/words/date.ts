import type { Language } from '../../shared/model/choices';

/** Kept, because making a format costs more than using it a hundred times. */
const days: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  'zh-CN': new Intl.DateTimeFormat('zh-CN', { dateStyle: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }),
};

const instants: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  'zh-CN': new Intl.DateTimeFormat('zh-CN', { dateStyle: 'medium', timeStyle: 'short' }),
  en: new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeStyle: 'short' }),
};

const dates: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  'zh-CN': new Intl.DateTimeFormat('zh-CN', { dateStyle: 'full' }),
  en: new Intl.DateTimeFormat('en-US', { dateStyle: 'full' }),
};

const months: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  'zh-CN': new Intl.DateTimeFormat('zh-CN', { year: 'numeric', month: 'long' }),
  en: new Intl.DateTimeFormat('en-US', { year: 'numeric', month: 'long' }),
};

/** A calendar day, `2022-08-31`, as 2022年8月31日 or August 31, 2022: the way the gazette's own two languages write it. */
export function printedDay(day: string, language: Language): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return days[language].format(Date.UTC(year, month - 1, date));
}

/** An instant as day and time of this machine. */
export function printedInstant(instant: string, language: Language): string {
  return instants[language].format(new Date(instant));
}

/** The day of an instant on this machine: 2026年11月24日星期二. */
export function printedDate(date: Date, language: Language): string {
  return dates[language].format(date);
}

/** The month of an instant on this machine: 2026年11月. */
export function printedMonth(date: Date, language: Language): string {
  return months[language].format(date);
}
